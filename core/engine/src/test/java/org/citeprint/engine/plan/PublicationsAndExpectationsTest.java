// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.citeprint.engine.plan.Expectation.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a pipeline may overwrite, and how it compares what comes out. */
class PublicationsAndExpectationsTest {

    private static final String STEPS = """
            citeprint: 1
            steps:
              papers: { use: import.csv, with: { files: works.csv }%s }
              clean: { use: ./block.yaml, in: papers }
              years: { use: summary.timeline, in: papers }
              table: { use: export.csv, in: years }
            """;
    private static final String BLOCK = """
            citeprint-block: 1
            inputs: { corpus: { type: corpus } }
            steps:
              topics: { use: network.co-occurrence, in: corpus }
            outputs: { topics: topics }
            """;

    private static Planned plan(Path folder, String expect, String publish) throws IOException {
        Files.writeString(folder.resolve("works.csv"), "title\na\n");
        Files.writeString(folder.resolve("block.yaml"), BLOCK);
        Path file = folder.resolve("pipeline.yaml");
        Files.writeString(file, STEPS.formatted(expect) + publish);
        return new Planner().plan(new PlanRequest(file, Map.of(), folder, Map.of()), new TestCatalog());
    }

    @ParameterizedTest
    @CsvSource({"works.csv, an input of the pipeline", "pipeline.yaml, the pipeline itself",
        "./sub/../pipeline.yaml, the pipeline itself", "block.yaml, a block of the pipeline"})
    void nothingThatIsReadIsOverwritten(String target, String what, @TempDir Path folder) throws IOException {
        Planned planned = plan(folder, "", "publish:\n  table: " + target + "\n");

        assertThat(planned.plan()).isEmpty();
        assertThat(planned.problems()).singleElement().asString().contains("error[CP-1503] `" + target + "` is " + what
                + "; inputs are never overwritten: publish to another file");
    }

    @Test
    void anotherFileBesideThemIsFree(@TempDir Path folder) throws IOException {
        Planned planned = plan(folder, "", "publish:\n  table: other.csv\n");

        assertThat(planned.problems()).isEmpty();
        assertThat(planned.plan().orElseThrow().publications()).singleElement()
                .satisfies(one -> assertThat(one.target()).isEqualTo(folder.resolve("other.csv")));
    }

    @ParameterizedTest
    @CsvSource({"3, EQUAL, 3", "= 3, EQUAL, 3", "== 3, EQUAL, 3", "< 3, LESS, 3", "<= 3, AT_MOST, 3", "<3, LESS, 3",
        ">= 1.5, AT_LEAST, 1.5", "> -2, MORE, -2", "!= 0, NOT_EQUAL, 0"})
    void aComparisonHasASignAndANumber(String text, Comparison comparison, double bound, @TempDir Path folder)
            throws IOException {
        Planned planned = plan(folder, ", expect: { works: \"" + text + "\" }", "");

        assertThat(planned.problems()).isEmpty();
        assertThat(planned.plan().orElseThrow().steps().getFirst().expectations()).singleElement().satisfies(one -> {
            assertThat(one.measure()).isEqualTo("works");
            assertThat(one.comparison()).isEqualTo(comparison);
            assertThat(one.bound()).isEqualTo(bound);
        });
    }

    /** Of what is below, at and above the bound, which holds. */
    @ParameterizedTest
    @CsvSource({"LESS, true, false, false", "AT_MOST, true, true, false", "EQUAL, false, true, false",
        "NOT_EQUAL, true, false, true", "AT_LEAST, false, true, true", "MORE, false, false, true"})
    void comparisonsHold(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(comparison.holds(1.999, 2)).isEqualTo(below);
        assertThat(comparison.holds(2, 2)).isEqualTo(at);
        assertThat(comparison.holds(2.001, 2)).isEqualTo(above);
    }
}
