// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citeprint.api.option.Glob;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.PlannedStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class FileStampsTest {

    @TempDir private Path folder;

    /** A step that reads these files. */
    private PlannedStep step(Path... files) {
        PlannedStep any = new PlanBuilder(folder)
                .step("read", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("*.none"), 0),
                        Map.of())
                .build().steps().getFirst();
        List<PlannedFile> planned = java.util.Arrays.stream(files)
                .map(file -> new PlannedFile(file.getFileName().toString(), file.getFileName().toString(), file))
                .toList();
        return new PlannedStep(any.id(), any.operation(), any.options(), any.optionTexts(), any.inputs(),
                List.of(new FileOption(new Glob("*"), planned)), any.expectations(), any.position());
    }

    /** A file that was written when this JDK was installed. */
    private static Path old() throws IOException {
        Path release = Path.of(System.getProperty("java.home"), "release");
        assumeThat(release.getFileSystem().supportedFileAttributeViews()).contains("unix");
        assumeThat(FileStamp.of(release).settledBefore(Instant.now())).isTrue();
        return release;
    }

    @Test
    void aFileThatLongRestedIsTheSame() throws IOException {
        assertThat(FileStamps.of(step(old())).proveSame()).isTrue();
        assertThat(FileStamps.of(step()).proveSame()).isTrue();
    }

    /** Its time could be that of a change still to come: a coarse clock gives both the same. */
    @Test
    void aFileJustWrittenProvesNothing() throws IOException {
        Path fresh = Files.writeString(folder.resolve("a.txt"), "one\n");

        assertThat(FileStamps.of(step(fresh)).proveSame()).isFalse();
        assertThat(FileStamps.of(step(old(), fresh)).proveSame()).isFalse();
    }

    /** A program can set back the time of change of the content, not that of the entry. */
    @Test
    void aTimeThatWasSetBackProvesNothing() throws IOException {
        Path fresh = Files.writeString(folder.resolve("a.txt"), "one\n");
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(FileStamps.of(step(fresh)).proveSame()).isFalse();
    }

    @Test
    void aFileThatIsNotThereOrGoesProvesNothing() throws IOException {
        Path gone = Files.writeString(folder.resolve("a.txt"), "one\n");
        FileStamps stamps = FileStamps.of(step(gone));
        Files.delete(gone);

        assertThat(stamps.proveSame()).isFalse();
        assertThat(FileStamps.of(step(gone)).proveSame()).isFalse();
        assertThat(FileStamps.of(step(old(), gone)).proveSame()).isFalse();
    }

    @Test
    void aChangedFileHasAnotherStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\n");
        FileStamp before = FileStamp.of(file);
        Files.writeString(file, "longer\n");
        FileStamp longer = FileStamp.of(file);
        Files.delete(file);
        Files.writeString(folder.resolve("b.txt"), "other\n");
        Files.move(folder.resolve("b.txt"), file);

        assertThat(longer).isNotEqualTo(before);
        assertThat(FileStamp.of(file)).isNotEqualTo(longer);
        assertThat(longer.settledBefore(longer.modified().toInstant().plusSeconds(3))).isFalse();
        assertThat(longer.settledBefore(Instant.now().plusSeconds(60))).isEqualTo(longer.changed().isPresent());
    }
}
