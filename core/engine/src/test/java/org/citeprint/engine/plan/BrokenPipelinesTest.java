// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeprint.engine.diagnostic.ProblemRenderer;
import org.citeprint.engine.diagnostic.SourceTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file {@code broken/name.yaml} has beside it the exact text that a user sees. Run with
 * {@code -Dciteprint.rewrite=folder} to write the texts anew, then read them.
 */
class BrokenPipelinesTest {

    private static final Path BROKEN = TestFiles.resource("/broken");

    @TestFactory
    Stream<DynamicTest> theMessageIsExactlyTheExpectedOne() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(BROKEN)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String shown = shown(file);
        String name = file.getFileName().toString().replaceFirst("yaml$", "expected");
        String rewrite = System.getProperty("citeprint.rewrite", "");
        if (!rewrite.isEmpty()) {
            Files.writeString(Path.of(rewrite, name), shown);
        }
        assertThat(shown).isEqualTo(Files.readString(file.resolveSibling(name), StandardCharsets.UTF_8));
    }

    private static String shown(Path file) {
        Path outputs = BROKEN.resolve("outputs");
        Planned planned = new Planner().plan(new PlanRequest(file, Map.of(), outputs, Map.of()), new TestCatalog());
        assertThat(planned.plan()).isEmpty();
        SourceTexts texts = new SourceTexts(BROKEN);
        String text = new ProblemRenderer(texts, ProblemRenderer.Style.PLAIN).render(planned.problems());
        return text.replace(BROKEN.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void aFileThatIsNotThereIsReportedWithItsNeighbour() {
        assertThat(shown(BROKEN.resolve("unknown-kye.yaml"))).isEqualTo("""
                error[CP-1001] there is no such file
                 --> unknown-kye.yaml
                  = did you mean `unknown-key.yaml`? check the name and the folder you are in
                """);
    }

    @Test
    void aFileAboveOneMebibyteIsNotParsed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.writeString(file, "citeprint: 1\n" + "# a comment\n".repeat(100_000));
        assertThat(new Planner().plan(PlanRequest.of(file), new TestCatalog()).problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("CP-1002");
                    assertThat(problem.message()).isEqualTo("the file is larger than 1 MiB");
                });
    }

    @Test
    void valuesOfTheCommandLineAreCheckedWithoutAPlace() {
        Path file = TestFiles.resource("/valid/whole.yaml");
        Map<String, String> params = Map.of("seed", "many", "regons", "NO");
        Planned planned = new Planner().plan(new PlanRequest(file, params, Path.of("out")), new TestCatalog());
        assertThat(planned.problems()).extracting(Object::toString).containsExactly(
                "error[CP-1109] the pipeline has no parameter `regons`; did you mean `regions`? "
                        + "it has seed, regions, folder, note",
                "error[CP-1108] parameter `seed`: `many` is not a whole number; give a whole number without quotes");
    }

    @Test
    void valuesOfAFileAreCheckedWhereTheyStand() {
        Path file = TestFiles.resource("/valid/whole.yaml");
        PlanRequest request = new PlanRequest(file, Map.of(), Path.of("out"))
                .with(TestFiles.entries("values.yaml", "regons: NO\nseed: many\nregions:\n  - { a: b }\n"));
        assertThat(new Planner().plan(request, new TestCatalog()).problems()).extracting(Object::toString)
                .containsExactly(
                        "values.yaml:1:1: error[CP-1109] the pipeline has no parameter `regons`;"
                                + " did you mean `regions`? it has seed, regions, folder, note",
                        "values.yaml:2:7: error[CP-1108] parameter `seed`: `many` is not a whole number;"
                                + " give a whole number without quotes",
                        "values.yaml:4:3: error[CP-1108] parameter `regions`: a list of single values is needed;"
                                + " give a list of texts or numbers");
    }
}
