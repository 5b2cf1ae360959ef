// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.citeprint.engine.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators that misbehave: only their step and what depends on it fails, and the message says whose fault it is. */
class FaultTest {

    @TempDir private Path folder;

    private Plan plan(String how) {
        return new PlanBuilder(folder)
                .step("bad", new TestOperations.Fault(), new TestOperations.FaultOptions(how), Map.of())
                .step("after", new TestOperations.Head(), new TestOperations.HeadOptions(1, 0),
                        Map.of("input", List.of("bad.result")))
                .step("other", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("a.txt"), 0),
                        Map.of())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            throw; 5; CP-5002; plugin `test 1.0.0` failed in step `bad` (`test.fault`): IllegalStateException: a defect
            link; 5; CP-5002; NoClassDefFoundError: org/acme/Gone
            stack; 5; CP-5002; StackOverflowError
            files; 5; CP-5002; no option of this step names the files /etc/passwd
            part; 5; CP-5002; IllegalArgumentException: part 7
            null; 5; CP-5008; output `result` of `test.fault` is null, not a Table
            problem; 1; ACME-7; no such thing
            io; 8; CP-5003; step `bad` cannot read its input: Unexpected end of ZLIB input stream
            memory; 3; CP-5009; memory ran out in step `bad`
            ledger; 7; CP-5004; of 10 items in `things` it kept 7, merged 0 and rejected 2
            """)
    void aFaultStopsItsDependantsOnly(String how, int exit, String code, String message) throws IOException {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run(plan(how));
        assertThat(Bench.statuses(run)).isEqualTo("FAILED SKIPPED DONE");
        assertThat(run.status().exitCode()).isEqualTo(exit);
        assertThat(run.allProblems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(message);
        });
        assertThat(Bench.statuses(bench.run(plan(how)))).isEqualTo("FAILED SKIPPED CACHED");
    }

    @Test
    void theStackIsInTheLogAndDataCannotForgeLines() throws IOException {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run(plan("throw"));
        String log = Files.readString(bench.workspace.resolve("runs").resolve(run.id()).resolve("run.log"));
        assertThat(log).contains("TestOperations$Fault.run(TestOperations.java").doesNotContain("\u001b", "\r");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("of "));
    }

    @Test
    void localeZoneAndInterruptAreNotThePluginsToChange() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        RunRecord run = new Bench(folder).run(plan("locale"));
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(Bench.statuses(run)).isEqualTo("DONE DONE DONE");
        assertThat(run.notes()).extracting(Problem::code).contains("CP-5012");
    }

    @ParameterizedTest
    @CsvSource({"hang, INTERRUPTED, 130", "loop, TERMINATED, 143"})
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aRunThatIsStoppedEndsSoonAndLeavesARecord(String how, RunStatus reason, int exit) {
        Bench bench = new Bench(folder);
        try (Workspace workspace = Workspace.open(bench.workspace)) {
            Runner[] runner = new Runner[1];
            RunListener stopper = new RunListener() {
                @Override
                public void stepRunning(String step) {
                    if (step.equals("bad")) {
                        runner[0].cancel(reason);
                    }
                }
            };
            runner[0] = new Runner(workspace, new RunSettings(2, "Citeprint 0"), stopper);
            long start = System.nanoTime();
            RunRecord run = runner[0].run(plan(how));
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
            assertThat(run.status().exitCode()).isEqualTo(exit);
            assertThat(Bench.statuses(run)).startsWith("CANCELLED CANCELLED");
            assertThat(new RunHistory(workspace.runs()).find(run.id())).isPresent();
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void anInterruptOfTheCallerStopsTheRun() {
        Thread caller = Thread.currentThread();
        RunRecord run = new Bench(folder).run(plan("loop"), 1, new RunListener() {
            @Override
            public void stepRunning(String step) {
                caller.interrupt();
            }
        });
        assertThat(run.status()).isEqualTo(RunStatus.INTERRUPTED);
    }
}
