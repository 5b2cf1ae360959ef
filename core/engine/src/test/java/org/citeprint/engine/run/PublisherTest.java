// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PublisherTest {

    @TempDir private Path folder;

    private Plan to(Bench bench, Path target) {
        return bench.plan(new PlanBuilder(folder).publish("report.result", target), 2, "Title", 0);
    }

    private static void refused(Bench bench, Plan plan, String reason) {
        int before = TestOperations.RUNS.get();
        RunRecord run = bench.run(plan);
        assertThat(run.status().exitCode()).isEqualTo(4);
        assertThat(run.problems()).extracting(Problem::code).containsExactly("CP-6002");
        assertThat(run.problems().getFirst().message()).contains(reason);
        assertThat(Bench.statuses(run)).isEqualTo("SKIPPED SKIPPED SKIPPED SKIPPED SKIPPED");
        assertThat(TestOperations.RUNS.get()).isEqualTo(before);
    }

    @Test
    void obstaclesAreFoundBeforeAnythingIsComputed() throws IOException {
        Bench bench = new Bench(folder);
        Files.createDirectory(folder.resolve("taken"));
        refused(bench, to(bench, folder.resolve("taken")), "there is a folder of that name");
        refused(bench, to(bench, folder.resolve("a.txt/x/report.txt")), "is not a folder");
        if (Files.exists(Path.of("/dev/full"))) {
            refused(bench, to(bench, Path.of("/dev/full")), "it is not an ordinary file");
            Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/full"));
            refused(bench, to(bench, folder.resolve("link")), "it is not an ordinary file");
            Files.delete(folder.resolve("link"));
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsFoundToo() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, Set.of());
        if (Files.isWritable(locked)) {
            System.err.println("not tested: this user may write everywhere");
            return;
        }
        Bench bench = new Bench(folder);
        refused(bench, to(bench, locked.resolve("report.txt")), "may not be written");
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndTheOthers() throws IOException {
        Bench bench = new Bench(folder);
        Path target = folder.resolve("old.txt");
        Files.writeString(target, "old");
        Plan plan = to(bench, target);
        RunRecord run = bench.run(plan, 2, new RunListener() {
            @Override
            public void stepRunning(String step) {
                if (step.equals("report")) {
                    block(target);
                }
            }
        });
        assertThat(run.status().exitCode()).isEqualTo(4);
        assertThat(run.problems()).extracting(Problem::code).containsExactly("CP-6003");
        assertThat(target).hasContent("old");
        assertThat(run.published()).hasSize(1);
        assertThat(Bench.statuses(run)).isEqualTo("DONE DONE DONE DONE DONE");
    }

    /** Puts a folder where the temporary file has to go: no disk is needed to make the write fail. */
    private static void block(Path target) {
        assertThat(Publisher.temporary(target.toAbsolutePath()).resolve("in-the-way").toFile().mkdirs()).isTrue();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Bench bench = new Bench(folder);
        Path real = folder.resolve("real.txt");
        Files.writeString(real, "old");
        Files.createSymbolicLink(folder.resolve("link.txt"), real);
        bench.run(to(bench, folder.resolve("link.txt")));
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("Title\n");
    }
}
