// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Seed;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.Expectation.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlannerTest {

    private static final Path WHOLE = TestFiles.resource("/valid/whole.yaml");

    private static Plan plan(Map<String, String> params) {
        Planned planned = new Planner().plan(new PlanRequest(WHOLE, params, Path.of("/results"), Map.of()),
                new TestCatalog());
        assertThat(planned.problems()).isEmpty();
        return planned.plan().orElseThrow();
    }

    private static PlannedStep step(String id) {
        return plan(Map.of()).steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> sources(PlannedStep step, int port) {
        return step.inputs().get(port).from().stream().map(OutputRef::toString).toList();
    }

    @Test
    void stepsComeAfterThoseTheyNeedOtherwiseAsInTheFile() {
        assertThat(plan(Map.of()).steps()).extracting(PlannedStep::id).containsExactly("papers", "topics", "themes",
                "cited", "references", "all", "tables[year=2005]", "tables[year=2011]", "footprint[year=2005]",
                "footprint[year=2011]", "bridge", "years", "map/topics", "map/themes", "grouped", "kitchen", "report",
                "table[year=2005]", "table[year=2011]");
        assertThat(plan(Map.of()).name()).isEqualTo("Everything that works");
    }

    @Test
    void theTypeOfAnOptionDecidesWhatAScalarIs() {
        assertThat(step("tables[year=2005]").options()).isEqualTo(new TestOperations.TradeOptions(
                new InputPath("data/trade/2005"), List.of("NO", "01", "2011", "yes")));
        assertThat(step("footprint[year=2005]").options()).isEqualTo(
                new TestOperations.AccountOptions("NO", List.of(TestOperations.Principle.CONSUMPTION)));
        assertThat(step("kitchen").options()).isEqualTo(new TestOperations.KitchenOptions("${params.seed}",
                List.of("01", "NO", "null", "a, b"), -3, Optional.of(new TestOperations.Window(2000, 2030)),
                Map.of("a", 1.0, "b", 2.5), Optional.empty(), false));
    }

    @Test
    void valuesOfAFileMayBeListsAndTheCommandLineGoesBefore() {
        PlanRequest request = new PlanRequest(WHOLE, Map.of("seed", "8"), Path.of("/results"), Map.of())
                .with(TestFiles.entries("values.yaml", "seed: 7\nregions: [CN, \"a, b\"]\n"));
        Planned planned = new Planner().plan(request, new TestCatalog());
        assertThat(planned.problems()).isEmpty();
        Plan plan = planned.plan().orElseThrow();
        assertThat(plan.params()).isEqualTo(Map.of("seed", "8", "regions", "[CN, \"a, b\"]"));
        assertThat(plan(plan.params()).steps()).extracting(PlannedStep::optionTexts)
                .isEqualTo(plan.steps().stream().map(PlannedStep::optionTexts).toList());
        assertThat(plan.steps()).extracting(step -> step.optionTexts().get("regions")).contains("[CN, \"a, b\"]");
    }

    @Test
    void optionTextsAreCanonicalAndHoldDefaults() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("text", "\"${params.seed}\"");
        expected.put("codes", "[01, NO, \"null\", \"a, b\"]");
        expected.put("big", "-3");
        expected.put("window", "{ from: 2000, to: 2030 }");
        expected.put("weights", "{ a: 1.0, b: 2.5 }");
        expected.put("fail", "false");
        assertThat(step("kitchen").optionTexts()).containsExactlyEntriesOf(expected);
        assertThat(step("papers").optionTexts().toString())
                .isEqualTo("{files=[\"data/works/*.csv\"], columns={ title: TI, year: \"PY, 2\" }}");
    }

    @Test
    void defaultsOfThePipelineAndParametersOfTheCallerReachOptions() {
        assertThat(step("themes").options()).isEqualTo(new TestOperations.LeidenOptions(1.0, new Seed(42), true));
        assertThat(plan(Map.of("seed", "7", "regions", "CN, 02")).steps()).anySatisfy(step -> assertThat(
                step.options()).isEqualTo(new TestOperations.LeidenOptions(1.0, new Seed(7), true)))
                .anySatisfy(step -> assertThat(step.optionTexts()).containsEntry("regions", "[CN, 02]"));
    }

    @Test
    void filesAreSortedByNameAndNamedAsThePipelineDoes() {
        assertThat(step("papers").files()).singleElement().satisfies(option -> assertThat(option.files())
                .extracting(PlannedFile::name)
                .containsExactly("data/works/B.csv", "data/works/a.csv", "data/works/b.csv"));
        assertThat(step("cited").files()).hasSize(2).element(1).satisfies(option -> assertThat(option.files())
                .extracting(PlannedFile::name).containsExactly("data/deep/d.csv", "data/deep/er/c.csv"));
        assertThat(step("tables[year=2005]").files()).singleElement().satisfies(option -> {
            assertThat(option.files()).extracting(PlannedFile::name)
                    .containsExactly("data/trade/2005/Y.txt", "data/trade/2005/Z.txt");
            assertThat(option.files()).extracting(PlannedFile::within).containsExactly("Y.txt", "Z.txt");
            assertThat(option.files()).allSatisfy(file -> assertThat(file.path()).isRegularFile());
        });
    }

    @Test
    void edgesFindTheirOutputs() {
        assertThat(sources(step("themes"), 0)).containsExactly("topics.result");
        assertThat(sources(step("all"), 0)).containsExactly("papers.result", "cited.result");
        assertThat(sources(step("footprint[year=2011]"), 0)).containsExactly("tables[year=2011].result");
        assertThat(sources(step("bridge"), 1)).containsExactly("footprint[year=2011].regions");
        assertThat(sources(step("bridge"), 2)).isEmpty();
        assertThat(sources(step("map/topics"), 0)).containsExactly("papers.result");
        assertThat(sources(step("grouped"), 0)).containsExactly("map/themes.network");
        assertThat(sources(step("report"), 0)).containsExactly("themes", "footprint[year=2005]",
                "footprint[year=2011]", "bridge", "map/themes.network", "map/themes.clusters",
                "footprint[year=2005]", "footprint[year=2011]", "years");
        assertThat(step("report").inputs()).extracting(input -> input.port().name()).containsExactly("sections");
    }

    @Test
    void expectationsNameMeasuresOfOutputs() {
        assertThat(step("papers").expectations())
                .extracting(Expectation::output, Expectation::measure, Expectation::comparison, Expectation::bound)
                .containsExactly(
                        tuple(Optional.empty(), "works", Comparison.AT_LEAST, 100.0),
                        tuple(Optional.of("result"), "keywords", Comparison.EQUAL,
                                41.0),
                        tuple(Optional.empty(), "rejected-files", Comparison.EQUAL, 0.0));
    }

    @Test
    void publicationsAreRelativeToTheOutputFolder() {
        assertThat(plan(Map.of()).publications()).extracting(Publication::from, Publication::name)
                .containsExactly(
                        tuple(new OutputRef("report", Optional.of("result")),
                                "out/report.html"),
                        tuple(new OutputRef("table[year=2005]", Optional.of("result")),
                                "out/transfers-2005.csv"),
                        tuple(new OutputRef("table[year=2011]", Optional.of("result")),
                                "out/transfers-2011.csv"));
        assertThat(plan(Map.of()).publications().getFirst().target())
                .isEqualTo(Path.of("/results/out/report.html").toAbsolutePath());
    }

    @Test
    void aByteOrderMarkAndWindowsLinesDoNoHarm(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bom.yaml");
        Files.writeString(file, "\uFEFFciteprint: 1\r\nsteps:\r\n  a: { use: test.kitchen, with: { text: é } }\r\n");
        Planned planned = new Planner().plan(PlanRequest.of(file), new TestCatalog());
        assertThat(planned.problems()).isEmpty();
        assertThat(planned.plan().orElseThrow().name()).isEqualTo("bom");
        assertThat(planned.plan().orElseThrow().steps().getFirst().position().column()).isEqualTo(3);
    }

    @Test
    void theEnvironmentIsReadWhenItIsAskedFor(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("env.yaml");
        Files.writeString(file,
                "citeprint: 1\nsteps:\n  a: { use: test.kitchen, with: { big: \"${env.COUNT}\", note: \"${env.COUNT}!\" } }\n");
        PlanRequest request = new PlanRequest(file, Map.of(), folder, Map.of("COUNT", "12"));
        Plan plan = new Planner().plan(request, new TestCatalog()).plan().orElseThrow();
        assertThat(plan.steps().getFirst().optionTexts()).containsEntry("big", "12").containsEntry("note", "\"12!\"");
    }
}
