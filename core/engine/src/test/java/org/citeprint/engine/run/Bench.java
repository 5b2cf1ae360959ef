// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeprint.api.option.Glob;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.store.Workspace;

/** A folder with inputs, a workspace and a plan: two files → two tables → head → counts → report. */
final class Bench {

    final Path folder;
    final Path workspace;
    final Path out;

    Bench(Path folder) {
        this.folder = folder;
        this.workspace = folder.resolve(".citeprint");
        this.out = folder.resolve("out/deep/report.txt");
        write("a.txt", "alpha\nbeta\n\ngamma\n");
        write("b.txt", "one\ntwo\nthree\nfour is a rather long line\n");
        write("p.yaml", "citeprint: 1\n");
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Plan plan() {
        return plan(2, "Title", 0);
    }

    Plan plan(int rows, String title, int pause) {
        return plan(new PlanBuilder(folder), rows, title, pause);
    }

    Plan plan(PlanBuilder builder, int rows, String title, int pause) {
        return builder
                .step("a", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("a.txt"), pause),
                        Map.of())
                .step("b", new TestOperations.Read(), new TestOperations.ReadOptions(new Glob("b.txt"), pause),
                        Map.of())
                .step("head", new TestOperations.Head(), new TestOperations.HeadOptions(rows, pause),
                        Map.of("input", List.of("a.result")))
                .step("count", new TestOperations.Count(), new TestOperations.CountOptions(),
                        Map.of("tables", List.of("head.result", "b.result")))
                .step("report", new TestOperations.Report(), new TestOperations.ReportOptions(title, pause),
                        Map.of("sections", List.of("head", "count.lengths", "b")))
                .publish("report.result", out)
                .build();
    }

    RunRecord run() {
        return run(plan());
    }

    RunRecord run(Plan plan) {
        return run(plan, 2, RunListener.NONE);
    }

    RunRecord run(Plan plan, int threads, RunListener listener) {
        try (Workspace opened = Workspace.open(workspace)) {
            return new Runner(opened, new RunSettings(threads, "Citeprint 0"), listener).run(plan);
        }
    }

    String output() {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> stored(String kind) {
        try (Stream<Path> files = Files.walk(workspace.resolve(kind))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of every step, in the order of the plan. */
    static String statuses(RunRecord run) {
        return String.join(" ", run.steps().stream().map(StepRecord::status).map(Enum::name).toList());
    }
}
