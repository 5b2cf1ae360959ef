// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Expectation;
import org.citeprint.engine.plan.Expectation.Comparison;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.store.Action.StoredOutput;
import org.citeprint.engine.store.StoredObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunnerTest {

    private static final String ALL_CACHED = "CACHED CACHED CACHED CACHED CACHED";

    @TempDir private Path folder;
    private Bench bench;

    @BeforeEach
    void makeBench() {
        bench = new Bench(folder);
    }

    @Test
    void aFirstRunDoesEverythingAndASecondNothing() throws IOException {
        RunRecord first = bench.run();
        assertThat(first.status()).isEqualTo(RunStatus.DONE);
        assertThat(Bench.statuses(first)).isEqualTo("DONE DONE DONE DONE DONE");
        assertThat(bench.output()).contains("head.result {rows=2.0}", "[alpha, beta]", "[9, 37]", "a long line");
        FileTime written = Files.getLastModifiedTime(bench.out);
        int runs = TestOperations.RUNS.get();
        RunRecord second = bench.run();
        assertThat(Bench.statuses(second)).isEqualTo(ALL_CACHED);
        assertThat(TestOperations.RUNS.get()).isEqualTo(runs);
        assertThat(second.published()).extracting(PublishedFile::changed).containsExactly(false);
        assertThat(Files.getLastModifiedTime(bench.out)).isEqualTo(written);
        assertThat(second.id()).isGreaterThan(first.id());
    }

    @Test
    void cachedStepsRepeatLedgerWarningsAndFiles() {
        RunRecord first = bench.run();
        RunRecord second = bench.run();
        assertThat(second.step("a").orElseThrow().ledger()).isEqualTo(first.step("a").orElseThrow().ledger());
        assertThat(second.step("b").orElseThrow().warnings()).hasSize(1)
                .isEqualTo(first.step("b").orElseThrow().warnings());
        assertThat(second.step("b").orElseThrow().files()).hasSize(1)
                .isEqualTo(first.step("b").orElseThrow().files());
        assertThat(second.step("count").orElseThrow().outputs()).hasSize(1)
                .isEqualTo(first.step("count").orElseThrow().outputs());
    }

    @Test
    void aTouchChangesNothing() throws IOException {
        bench.run();
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(1_000_000));
        assertThat(Bench.statuses(bench.run())).isEqualTo(ALL_CACHED);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsNoticed() throws IOException {
        bench.run();
        BasicFileAttributes before = Files.readAttributes(folder.resolve("a.txt"), BasicFileAttributes.class);
        bench.write("a.txt", "alpha\nbetA\n\ngamma\n");
        Files.setLastModifiedTime(folder.resolve("a.txt"), before.lastModifiedTime());
        assertThat(Files.size(folder.resolve("a.txt"))).isEqualTo(before.size());
        assertThat(Bench.statuses(bench.run())).isEqualTo("DONE CACHED DONE DONE DONE");
        assertThat(bench.output()).contains("betA");
    }

    @Test
    void aResultThatComesOutTheSameStopsTheWave() {
        bench.run();
        bench.write("a.txt", "alpha\nbeta\n\ngamma\ndelta\n");
        RunRecord run = bench.run();
        // The report shows the ledger of `a`, so it runs; `count` sees only what `head` gives, and that is the same.
        assertThat(Bench.statuses(run)).isEqualTo("DONE CACHED DONE CACHED DONE");
    }

    @Test
    void anotherPlaceOfTheFolderIsTheSameArguments() throws IOException {
        RunRecord first = bench.run();
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        RunRecord second = new Bench(copy).run();
        assertThat(second.steps()).extracting(StepRecord::key)
                .isEqualTo(first.steps().stream().map(StepRecord::key).toList());
        assertThat(second.published().getFirst().sha256()).isEqualTo(first.published().getFirst().sha256());
    }

    @Test
    void theNumberOfThreadsDoesNotShow() {
        List<String> outputs = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (int threads : new int[]{1, 2, 8}) {
            Path place = folder.resolve("threads" + threads);
            assertThat(place.toFile().mkdirs()).isTrue();
            Bench own = new Bench(place);
            RunRecord run = own.run(own.plan(), threads, RunListener.NONE);
            assertThat(run.status()).isEqualTo(RunStatus.DONE);
            outputs.add(own.output());
            keys.add(run.steps().stream().map(StepRecord::outputs).toList());
        }
        assertThat(outputs).containsOnly(outputs.getFirst());
        assertThat(keys).containsOnly(keys.getFirst());
    }

    @Test
    void expectationsSayWhatWasFound() {
        Plan plan = new PlanBuilder(folder).step("a", new TestOperations.Read(),
                new TestOperations.ReadOptions(new Glob("a.txt"), 0), Map.of(),
                expect("rows", Comparison.AT_LEAST, 3), expect("rows", Comparison.EQUAL, 4),
                expect("works", Comparison.MORE, 0))
                .step("head", new TestOperations.Head(), new TestOperations.HeadOptions(1, 0),
                        Map.of("input", List.of("a.result")))
                .build();
        for (int i = 0; i < 2; i++) {
            RunRecord run = bench.run(plan);
            assertThat(run.status().exitCode()).isEqualTo(10);
            assertThat(Bench.statuses(run)).isEqualTo("FAILED SKIPPED");
            assertThat(run.allProblems()).extracting(Problem::toString).containsExactly(
                    "p.yaml:7:9: error[CP-5010] step `a` was expected to have `rows == 4`, but has 3; look into its"
                            + " inputs, or correct what is expected of it",
                    "p.yaml:7:9: error[CP-5010] step `a` has no measure `works`, of which `works > 0` is expected; it"
                            + " has rows");
        }
    }

    /** Of works computed, and of works taken from the store. */
    @Test
    void expectationsMayAskTheLedger() {
        Plan plan = new PlanBuilder(folder).step("a", new TestOperations.Fault(),
                new TestOperations.FaultOptions("left"), Map.of(),
                expect("rejected-files", Comparison.EQUAL, 0), expect("rejected-works", Comparison.AT_MOST, 2),
                expect("quarantined-works", Comparison.LESS, 1))
                .step("b", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("a.txt"), 0), Map.of(),
                        expect("rejected-files", Comparison.EQUAL, 0))
                .build();
        for (int i = 0; i < 2; i++) {
            RunRecord run = bench.run(plan);
            assertThat(run.status().exitCode()).isEqualTo(10);
            assertThat(run.allProblems()).extracting(Problem::message).containsExactly(
                    "step `a` was expected to have `rejected-files == 0`, but has 1",
                    "step `a` was expected to have `quarantined-works < 1`, but has 1");
        }
    }

    private static Expectation expect(String measure, Comparison comparison, double bound) {
        return new Expectation(Optional.empty(), measure, comparison, bound, new Position("p.yaml", 7, 9));
    }

    @Test
    void aMissingFileFailsItsStepOnly() throws IOException {
        Files.delete(folder.resolve("b.txt"));
        RunRecord run = bench.run();
        assertThat(Bench.statuses(run)).isEqualTo("DONE FAILED DONE SKIPPED SKIPPED");
        assertThat(run.status().exitCode()).isEqualTo(8);
        assertThat(run.allProblems()).extracting(Problem::toString).containsExactly(
                "b.txt: error[CP-5003] the file cannot be read: there is no such file or folder; see that it is there"
                        + " and may be read");
    }

    @Test
    void aFileThatChangesWhileItIsReadSpoilsTheStep() throws IOException {
        RunListener writer = new RunListener() {
            @Override
            public void stepRunning(String step) {
                if (step.equals("a")) {
                    bench.write("a.txt", "changed\n");
                }
            }
        };
        RunRecord run = bench.run(bench.plan(), 2, writer);
        assertThat(Bench.statuses(run)).isEqualTo("FAILED DONE SKIPPED SKIPPED SKIPPED");
        assertThat(run.allProblems()).extracting(Problem::code).containsExactly("CP-5005");
        assertThat(bench.out).doesNotExist();
        assertThat(Bench.statuses(bench.run())).isEqualTo("DONE CACHED DONE DONE DONE");
    }

    @Test
    void anEmptyOutputIsAbsentForAnOptionalPortAndAProblemForARequiredOne() {
        Plan plan = new PlanBuilder(folder)
                .step("a", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("a.txt"), 0), Map.of())
                .step("count", new TestOperations.Count(), new TestOperations.CountOptions(),
                        Map.of("tables", List.of("a.result")))
                .step("again", new TestOperations.Count(), new TestOperations.CountOptions(),
                        Map.of("tables", List.of("a.result"), "extra", List.of("count.longest")))
                .step("head", new TestOperations.Head(), new TestOperations.HeadOptions(1, 0),
                        Map.of("input", List.of("count.longest")))
                .build();
        RunRecord run = bench.run(plan);
        assertThat(Bench.statuses(run)).isEqualTo("DONE DONE DONE FAILED");
        assertThat(run.allProblems()).extracting(Problem::code).containsExactly("CP-5011");
    }

    @Test
    void eachEventComesOnceAndAfterItsCause() {
        List<String> events = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void stepQueued(String step) {
                events.add("queued " + step);
            }

            @Override
            public void stepRunning(String step) {
                events.add("running " + step);
            }

            @Override
            public void stepEnded(StepRecord step) {
                events.add(step.status() + " " + step.step());
            }

            @Override
            public void ended(RunRecord run) {
                events.add("end");
            }
        };
        bench.run(bench.plan(), 1, listener);
        assertThat(events).hasSize(16).doesNotHaveDuplicates().endsWith("end");
        for (String step : List.of("a", "b", "head", "count", "report")) {
            assertThat(events).containsSubsequence("queued " + step, "running " + step, "DONE " + step);
        }
        assertThat(events).containsSubsequence("DONE a", "queued head", "DONE head", "queued count", "DONE count",
                "queued report");
    }

    @Test
    void nothingIsLeftOverBesideTheStore() throws IOException {
        bench.run();
        try (Stream<Path> files = Files.list(bench.workspace.resolve("tmp"))) {
            assertThat(files).isEmpty();
        }
        try (Stream<Path> files = Files.list(bench.out.getParent())) {
            assertThat(files).containsExactly(bench.out);
        }
    }

    /** An expectation that names an output is of that output alone, whatever others have. */
    @Test
    void anExpectationMayNameItsOutput() {
        List<StoredOutput> outputs = List.of(
                new StoredOutput("first", "table", new StoredObject("ab", 3), Map.of("rows", 3.0)),
                new StoredOutput("second", "table", new StoredObject("cd", 3), Map.of("rows", 5.0, "columns", 2.0)));
        Position place = new Position("p.yaml", 7, 9);
        assertThat(new Expectations("a", outputs, new Ledger(List.of())).failed(List.of(
                new Expectation(Optional.of("second"), "rows", Comparison.EQUAL, 5, place),
                new Expectation(Optional.of("first"), "rows", Comparison.EQUAL, 3, place),
                new Expectation(Optional.empty(), "rows", Comparison.EQUAL, 3, place),
                new Expectation(Optional.empty(), "columns", Comparison.EQUAL, 2, place)))).isEmpty();
        assertThat(new Expectations("a", outputs, new Ledger(List.of())).failed(List.of(
                new Expectation(Optional.of("second"), "rows", Comparison.EQUAL, 3, place),
                new Expectation(Optional.of("first"), "columns", Comparison.AT_MOST, 2.5, place))))
                .extracting(Problem::message).containsExactly(
                        "step `a` was expected to have `rows == 3`, but has 5",
                        "step `a` has no measure `columns`, of which `columns <= 2.5` is expected");
    }

    /** What a step is told of are the steps before it, also those before these, and no others. */
    @Test
    void aLineageHoldsAllStepsBeforeAndNoOthers() throws IOException {
        Path report = folder.resolve("lineage.txt");
        Plan plan = new PlanBuilder(folder)
                .step("a", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("a.txt"), 0), Map.of())
                .step("b", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("b.txt"), 0), Map.of())
                .step("head", new TestOperations.Head(), new TestOperations.HeadOptions(3, 0),
                        Map.of("input", List.of("a.result")))
                .step("top", new TestOperations.Head(), new TestOperations.HeadOptions(1, 0),
                        Map.of("input", List.of("head.result")))
                .step("other", new TestOperations.Head(), new TestOperations.HeadOptions(1, 0),
                        Map.of("input", List.of("b.result")))
                .step("report", new TestOperations.Report(), new TestOperations.ReportOptions("T", 0),
                        Map.of("sections", List.of("top.result")))
                .publish("report.result", report).build();
        assertThat(bench.run(plan).status().exitCode()).isZero();

        assertThat(Pattern.compile("Step\\[\\w+=(\\w+),").matcher(Files.readString(report)).results()
                .map(found -> found.group(1)).toList()).containsExactly("a", "head", "top");
    }
}
