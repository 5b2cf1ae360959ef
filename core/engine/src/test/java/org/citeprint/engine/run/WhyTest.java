// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.nio.file.Path;
import java.util.List;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.Why;
import org.citeprint.engine.run.Preview.Prospect;
import org.citeprint.engine.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the history says of the past and a preview of the future. */
class WhyTest {

    @TempDir private Path folder;
    private Bench bench;

    @BeforeEach
    void makeBench() {
        bench = new Bench(folder);
    }

    private Why.Answer why(String step) {
        return new Why(new RunHistory(bench.workspace.resolve("runs"))).ask(step);
    }

    private List<Preview.Entry> preview(Plan plan) {
        return new Preview(Workspace.view(bench.workspace), "Citeprint 0").of(plan);
    }

    @Test
    void aStepThatNeverRan() {
        assertThat(why("a").summary()).isEqualTo("step `a` has not run in this workspace");
        assertThat(preview(bench.plan())).extracting(Preview.Entry::prospect).containsExactly(Prospect.RUNS,
                Prospect.RUNS, Prospect.DEPENDS, Prospect.DEPENDS, Prospect.DEPENDS);
        assertThat(bench.workspace).doesNotExist();
    }

    @Test
    void aFirstTimeAndAReuse() {
        String first = bench.run().id();
        assertThat(why("a").summary()).isEqualTo("step `a` ran for the first time in run " + first);
        bench.run();
        assertThat(why("a").summary())
                .isEqualTo("taken from the store since; step `a` ran for the first time in run " + first);
        assertThat(preview(bench.plan())).extracting(Preview.Entry::prospect).containsOnly(Prospect.CACHED);
    }

    @Test
    void anOptionThatChanged() {
        String first = bench.run().id();
        Plan plan = bench.plan(1, "Other", 0);
        assertThat(preview(plan)).extracting(Preview.Entry::prospect).containsExactly(Prospect.CACHED, Prospect.CACHED,
                Prospect.RUNS, Prospect.DEPENDS, Prospect.DEPENDS);
        assertThat(preview(plan).get(2).reasons()).containsExactly("option `rows`: 2 → 1");
        String second = bench.run(plan).id();
        assertThat(why("head").summary())
                .isEqualTo("step `head` ran in run " + second + " because, since run " + first + ":");
        assertThat(why("head").changes()).containsExactly("option `rows`: 2 → 1");
        assertThat(why("count").changes()).containsExactly("input `tables 1` from `head.result` changed");
        assertThat(why("report").changes()).containsExactly("input `sections 1` from `head` changed",
                "input `sections 2` from `count.lengths` changed",
                "something that it shows changed: a file, option, plugin or warning of a step before it, or how the"
                        + " pipeline is called",
                "option `title`: Title → Other");
    }

    @Test
    void aFileThatChanged() {
        bench.run();
        bench.write("a.txt", "alpha\nbeta\n\ngamma\ndelta\n");
        bench.run();
        assertThat(why("a").changes()).containsExactly("file `a.txt` changed");
    }

    @Test
    void aPluginThatChanged() {
        bench.run();
        bench.run(bench.plan(new PlanBuilder(folder).plugin("1.0.0", "d2"), 2, "Title", 0));
        assertThat(why("a").changes()).containsExactly("plugin `test 1.0.0`: its jar changed");
        bench.run(bench.plan(new PlanBuilder(folder).plugin("1.1.0", "d3"), 2, "Title", 0));
        assertThat(why("a").changes()).containsExactly("plugin: test 1.0.0 → test 1.1.0");
    }

    @Test
    void aLostEntry() {
        RunRecord first = bench.run();
        bench.stored("objects").forEach(file -> assertThat(file.toFile().delete()).isTrue());
        assertThat(preview(bench.plan()).getFirst().reasons().getFirst()).contains("missing or damaged");
        bench.run();
        assertThat(why("a").summary()).contains("its result was missing or damaged in the store")
                .doesNotContain(first.id());
    }
}
