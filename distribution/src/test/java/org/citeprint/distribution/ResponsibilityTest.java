// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The accounts of the example, read from what a user publishes, against the figures of {@code SOURCES.md}. */
class ResponsibilityTest {

    private static final String PIPELINE = """
            citeprint: 1
            steps:
              tables:
                use: import.exiobase
                each: { year: [2005, 2011] }
                with: { path: "data/trade/${each.year}" }
              accounts:
                use: account.responsibility
                each: { year: [2005, 2011] }
                in: "tables[year=${each.year}]"
                with: { stressor: CO2 - fossil fuels and processes, unit: Mt CO2, scale: 0.001 }
              regions:
                use: export.csv
                each: { year: [2005, 2011] }
                in: "accounts[year=${each.year}].regions"
            publish: { regions: "out/regions-${each.year}.csv" }
            """;

    @TempDir static Path folder;

    private static Study study;

    @BeforeAll
    static void run() throws IOException {
        study = Study.copy(Installed.unpack(folder), folder.resolve("study"));
        Files.writeString(study.file("pipeline.yaml"), PIPELINE);
        Outcome run = study.run();
        assertThat(run.exitCode()).as(run.toString()).isZero();
    }

    @Test
    void theAccountsOfTheYearsAreThoseOfTheSources() throws IOException {
        Map<String, List<Double>> first = accounts(2005);
        assertRegion(first, "CHN", 6277, 4765);
        assertRegion(first, "USA", 5765, 6910);
        assertRegion(first, "DEU", 980, 1138);
        assertRegion(first, "GBR", 634, 832);
        Map<String, List<Double>> second = accounts(2011);
        assertRegion(second, "CHN", 9794, 8041);
        assertRegion(second, "USA", 5253, 6096);
        assertRegion(second, "DEU", 871, 1072);
        assertRegion(second, "GBR", 524, 670);
    }

    @Test
    void theRegionsMakeUpTheWorldWhicheverWayTheyAreCounted() throws IOException {
        Map<Integer, Double> world = Map.of(2005, 30049.8, 2011, 35013.4);
        for (int year : List.of(2005, 2011)) {
            Map<String, List<Double>> accounts = accounts(year);
            assertThat(accounts).hasSize(41);
            double produced = accounts.values().stream().mapToDouble(List::getFirst).sum();
            double consumed = accounts.values().stream().mapToDouble(List::getLast).sum();
            assertThat(produced).isCloseTo(world.get(year), within(0.05));
            assertThat(consumed / produced).isCloseTo(1, within(1e-9));
            assertThat(produced / emissions(year)).isCloseTo(1, within(1e-9));
        }
    }

    private static void assertRegion(Map<String, List<Double>> accounts, String region, int produced, int consumed) {
        assertThat(accounts.get(region)).as(region).satisfies(found -> {
            assertThat(found.getFirst()).isCloseTo(produced, within(0.5));
            assertThat(found.getLast()).isCloseTo(consumed, within(0.5));
        });
    }

    /** What the data say of the whole world, in Mt: industries and households added up without any account. */
    private static double emissions(int year) throws IOException {
        double sum = 0;
        for (String name : List.of("F.txt", "F_Y.txt")) {
            for (String line : Files.readAllLines(study.file("data/trade/" + year + "/emissions/" + name))) {
                if (line.startsWith("CO2 - fossil fuels and processes\t")) {
                    sum += Stream.of(line.split("\t")).skip(1).mapToDouble(Double::parseDouble).sum();
                }
            }
        }
        return sum / 1000;
    }

    /** Production and consumption in Mt CO2, by region. */
    private static Map<String, List<Double>> accounts(int year) throws IOException {
        List<String> lines = Files.readAllLines(study.file("out/regions-" + year + ".csv"));
        List<String> header = List.of(lines.getFirst().split(","));
        Map<String, List<Double>> accounts = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(","));
            accounts.put(cells.getFirst(), List.of(number(cells, header, "production (Mt CO2)"),
                    number(cells, header, "consumption (Mt CO2)")));
        }
        return accounts;
    }

    private static double number(List<String> cells, List<String> header, String column) {
        return Double.parseDouble(cells.get(header.indexOf(column)));
    }
}
