// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Real processes, killed without warning. */
class CrashTest {

    private static final int KILLS = 20;
    private static final int PAUSE = 30;

    @TempDir private Path folder;

    private static Process start(Path place, int pause) throws IOException {
        return new ProcessBuilder(command(place, pause)).redirectErrorStream(true).start();
    }

    private static List<String> command(Path place, int pause) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashChild.class.getName(), place.toString(), Integer.toString(pause));
    }

    @Test
    void aRunThatWasKilledIsFinishedByTheNext() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Bench reference = new Bench(whole);
        String sha256 = reference.run(reference.plan(2, "Title", PAUSE)).published().getFirst().sha256();
        Path place = Files.createDirectory(folder.resolve("killed"));
        Random random = new Random(20_261_124);
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(start(place, PAUSE), random.nextInt(300_000));
            Bench bench = new Bench(place);
            unfinished += Files.exists(bench.out) ? 0 : 1;
            RunRecord run = bench.run(bench.plan(2, "Title", PAUSE));
            assertThat(run.status()).isEqualTo(RunStatus.DONE);
            assertThat(run.notes()).as("kill %d", kill).isEmpty();
            assertThat(run.published()).extracting(PublishedFile::sha256).containsExactly(sha256);
            assertThat(bench.workspace.resolve("tmp")).isEmptyDirectory();
            assertThat(bench.out.getParent()).isDirectoryNotContaining("glob:**.tmp");
            deleteAll(place);
        }
        assertThat(unfinished).as("kills before the end").isGreaterThan(KILLS / 3);
    }

    /** Kills a run so many microseconds after its first step began. */
    private static void killAfter(Process run, int micros) throws IOException, InterruptedException {
        try (BufferedReader out = run.inputReader()) {
            assertThat(out.readLine()).isEqualTo("step");
            TimeUnit.MICROSECONDS.sleep(micros);
            run.destroyForcibly().waitFor();
        }
    }

    private static void deleteAll(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).filter(f -> !f.equals(place)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aSecondProcessIsToldWhoIsAtWork() throws Exception {
        Process first = start(folder, 2_000);
        try (BufferedReader out = first.inputReader()) {
            assertThat(out.readLine()).isEqualTo("step");
            Process second = start(folder, 0);
            String text = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text).contains("CP-5001", "process " + first.pid());
            assertThat(second.waitFor()).isEqualTo(6);
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertThat(new Bench(folder).run().status()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void aDiskThatTakesNoMoreIsToldAndTheNextRunGoesOn() throws Exception {
        List<String> limited = new java.util.ArrayList<>(
                List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh"));
        limited.addAll(command(folder, 0));
        Process child = new ProcessBuilder(limited).redirectErrorStream(true).start();
        String text = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(text).isEqualTo(4);
        assertThat(text).contains("CP-6001", "File too large");
        Bench bench = new Bench(folder);
        RunRecord run = bench.run();
        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        assertThat(run.notes()).isEmpty();
        assertThat(bench.workspace.resolve("tmp")).isEmptyDirectory();
    }
}
