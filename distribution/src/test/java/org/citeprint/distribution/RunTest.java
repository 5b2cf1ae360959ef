// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The example, run as a user runs it: nothing is done twice, nothing is lost, and the same bytes come out always. */
class RunTest {

    @TempDir static Path folder;

    private static Installed citeprint;
    private static Study first;
    private static Outcome firstRun;
    private static Map<String, String> installation;
    private static Map<String, String> expected;

    @BeforeAll
    static void runOnce() throws IOException {
        citeprint = Installed.unpack(folder);
        installation = Installed.contents(citeprint.home());
        first = Study.copy(citeprint, folder.resolve("first study"));
        firstRun = first.run();
        assertThat(firstRun.exitCode()).as(firstRun.toString()).isZero();
        expected = first.published();
    }

    @Test
    void everythingIsPublishedAndTold() {
        assertThat(expected.keySet()).contains("report.html", "transfers-2011.csv", "topics.gexf");
        List<String> paths = new ArrayList<>();
        firstRun.json().get("published").forEach(file -> paths.add(file.get("path").asString()));
        assertThat(paths).allSatisfy(path -> assertThat(Path.of(path)).isAbsolute().isRegularFile());
        assertThat(Study.steps(firstRun).values()).containsOnly("done");
    }

    @Test
    void aRunFromTheInstallationWritesNothingIntoIt() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Outcome outcome = citeprint.run(elsewhere, "run", citeprint.example().resolve("pipeline.yaml").toString());
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).contains(elsewhere.resolve("out/report.html").toString());
        assertThat(Installed.contents(elsewhere.resolve("out"))).isEqualTo(expected);
        assertThat(Installed.contents(citeprint.home())).isEqualTo(installation);
    }

    @Test
    void aSecondRunHasNothingToDoEvenAfterTouch() throws IOException {
        Study study = warm("second run");
        FileTime before = Files.getLastModifiedTime(study.file("out/report.html"));
        Files.setLastModifiedTime(study.file("data/trade/2011/Z.txt"), FileTime.fromMillis(1_000_000_000_000L));
        Files.setLastModifiedTime(study.file("pipeline.yaml"), FileTime.fromMillis(1_000_000_000_000L));
        assertThat(Study.ran(study.run())).isEmpty();
        assertThat(citeprint.run(study.folder(), "run").out()).contains("nothing to do: all ");
        assertThat(Files.getLastModifiedTime(study.file("out/report.html"))).isEqualTo(before);
    }

    @Test
    void oneChangedByteRunsWhatDependsOnItAndWhyTells() throws IOException {
        Study study = warm("one byte");
        Path emissions = study.file("data/trade/2005/emissions/F.txt");
        String text = Files.readString(emissions);
        int digit = text.indexOf("1", text.length() / 2);
        Files.writeString(emissions, text.substring(0, digit) + "2" + text.substring(digit + 1));
        Outcome run = study.run();
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(Study.ran(run)).containsExactlyInAnyOrder("tables[year=2005]", "footprint[year=2005]", "report");
        String why = citeprint.run(study.folder(), "why", "tables[year=2005]").out();
        assertThat(why).contains("data/trade/2005/emissions/F.txt").contains("changed");
        assertThat(citeprint.run(study.folder(), "why", "ecology-themes").out()).contains("ran for the first time");
        Outcome unknown = citeprint.run(study.folder(), "why", "tables");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("CP-5022").contains("`tables[year=2005]`, `tables[year=2011]`");
    }

    @Test
    void aDamagedEntryOfTheStoreIsMadeAgain() throws IOException {
        Study study = warm("flipped byte");
        List<Path> objects = objects(study);
        Path victim = objects.get(new Random(7).nextInt(objects.size()));
        byte[] bytes = Files.readAllBytes(victim);
        bytes[bytes.length / 2] ^= 1;
        victim.toFile().setWritable(true);
        Files.write(victim, bytes);
        Outcome run = study.run();
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(study.published()).isEqualTo(expected);
        assertThat(Study.ran(study.run())).isEmpty();
    }

    @Test
    void threadsAndLocalesChangeNoByte() throws IOException {
        record Way(String threads, String locale, String language) {}
        for (Way way : List.of(new Way("1", "tr_TR.UTF-8", "-Duser.language=tr -Duser.country=TR"),
                new Way("2", "C", "-Duser.timezone=Pacific/Auckland"),
                new Way("8", "ar_EG.UTF-8", "-Duser.language=ar -Duser.country=EG -Duser.script="))) {
            Study study = Study.copy(citeprint, folder.resolve("threads " + way.threads()));
            Outcome run = study.run(Map.of("LC_ALL", way.locale(), "LANG", way.locale(), "JAVA_TOOL_OPTIONS",
                    way.language()), "--threads", way.threads());
            assertThat(run.exitCode()).as(run.toString()).isZero();
            assertThat(study.published()).as(way.toString()).isEqualTo(expected);
        }
    }

    @Test
    void killedAtAnyMomentTheNextRunsEndWithTheSameBytes() throws Exception {
        Random moments = new Random(20261124);
        Study study = Study.copy(citeprint, folder.resolve("killed"));
        int killed = 0;
        for (int i = 0; i < 20; i++) {
            Process process = citeprint.start(study.folder(), Map.of(), "run", "--quiet");
            if (!process.waitFor(100 + moments.nextInt(900), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            } else {
                // It had the time to end: begin anew, so that there is something to interrupt.
                clear(study.file(".citeprint"));
            }
        }
        Outcome last = study.run();
        assertThat(last.exitCode()).as(last.toString()).isZero();
        assertThat(killed).isPositive();
        assertThat(study.published()).isEqualTo(expected);
    }

    @Test
    void aStoppedRunLeavesItsRecordAndTheNextGoesOn() throws Exception {
        Study study = Study.copy(citeprint, folder.resolve("stopped"));
        for (String signal : List.of("INT", "TERM")) {
            Process process = citeprint.start(study.folder(), Map.of(), "run", "--quiet", "--threads", "1", "-p",
                    "seed=" + (signal.equals("INT") ? 1 : 2));
            Path runs = study.file(".citeprint/runs");
            int before = signal.equals("INT") ? 0 : 1;
            while (process.isAlive() && count(runs) <= before) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor()).isEqualTo(signal.equals("INT") ? 130 : 143);
        }
        Outcome log = citeprint.run(study.folder(), "log", "--json");
        List<String> ends = new ArrayList<>();
        log.json().forEach(run -> ends.add(run.get("status").asString()));
        assertThat(ends).containsExactly("terminated", "interrupted");
        assertThat(study.run().exitCode()).isZero();
        assertThat(study.published()).isEqualTo(expected);
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    /** A study whose results are in its store. */
    private static Study warm(String name) throws IOException {
        Study study = Study.copy(citeprint, folder.resolve(name));
        for (String part : List.of(".citeprint", "out")) {
            Process copy = new ProcessBuilder("cp", "-Rp", first.file(part).toString(), study.file(part).toString())
                    .start();
            try {
                assertThat(copy.waitFor()).isZero();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return study;
    }

    /** The stored results, largest last. */
    private static List<Path> objects(Study study) throws IOException {
        try (Stream<Path> files = Files.walk(study.file(".citeprint/objects"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
