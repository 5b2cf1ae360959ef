// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileResolverTest {

    private static final Position PLACE = Position.of("pipeline.yaml", 3);

    @TempDir Path folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("data/papers/older"));
        Files.createDirectories(folder.resolve("data/none"));
        for (String name : new String[]{"b.txt", "a.ris", "older/c.bib", ".hidden"}) {
            Files.writeString(folder.resolve("data/papers").resolve(name), name);
        }
    }

    /** As with `citeprint inspect`: a folder stands for all files below it. */
    @Test
    void aFolderStandsForAllFilesBelowIt() {
        for (String written : new String[]{"data/papers", "data/papers/"}) {
            FileResolver resolver = new FileResolver(new Globs(folder), problems);
            assertThat(resolver.add(new Glob(written), PLACE)).isTrue();
            assertThat(resolver.options()).singleElement().satisfies(option -> assertThat(option.files())
                    .extracting(PlannedFile::name)
                    .containsExactly("data/papers/a.ris", "data/papers/b.txt", "data/papers/older/c.bib"));
        }
    }

    @Test
    void aFolderWithoutFilesIsSaid() {
        assertThat(new FileResolver(new Globs(folder), problems).add(new Glob("data/none"), PLACE)).isFalse();
        assertThat(problems.sorted()).singleElement().asString().contains("CP-1405", "data/none");
    }
}
