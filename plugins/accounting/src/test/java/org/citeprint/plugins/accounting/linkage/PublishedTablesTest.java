// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** Numbers printed in handbooks, where the tables lie beside the repository. */
class PublishedTablesTest {

    private static Path data(String folder) {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/accounting")
                .resolve(folder);
        if (!Files.isDirectory(data)) {
            abort("not compared with handbooks: no folder " + data + " beside the repository");
        }
        return data;
    }

    /** Lines by the text of one of their cells. */
    private static Map<String, List<String>> lines(Path file, int key) {
        try {
            Map<String, List<String>> lines = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                    cells.add(cell.replace("\"", "").strip());
                }
                lines.putIfAbsent(cells.get(key), cells);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(List<String> cells, int from, int count) {
        return cells.subList(from, from + count).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** One region; final demand is what is left of output. */
    private static InputOutputSystem system(double[][] z, double[] output, List<String> names, double[][] flows) {
        int n = output.length;
        double[] demand = new double[n];
        for (int row = 0; row < n; row++) {
            demand[row] = output[row] - Arrays.stream(z[row]).sum();
        }
        List<String> sectors = IntStream.range(0, n).mapToObj(i -> "sector " + i).toList();
        return new InputOutputSystem("printed", "million", List.of("here"), sectors, new int[n],
                IntStream.range(0, n).toArray(), List.of("demand"), new int[1], new int[1],
                new Matrix(n, n, Arrays.stream(z).flatMapToDouble(Arrays::stream).toArray()), new Matrix(n, 1, demand),
                output,
                List.of(new Extension("it", names.stream().map(name -> new Stressor(name, "u")).toList(),
                        new Matrix(names.size(), n, Arrays.stream(flows).flatMapToDouble(Arrays::stream).toArray()),
                        Optional.empty())));
    }

    private static double[] multipliers(InputOutputSystem system, String name, String account) {
        Table table = OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(List.of(name),
                Optional.empty(), Layout.WIDE, false, Method.AUTO, 1e-13)).result().multipliers();
        int n = system.industries();
        int from = account.equals("intensity") ? 0 : n;
        return Arrays.copyOfRange(TwoRegions.values(table, name), from, from + n);
    }

    private static Table linkages(InputOutputSystem system) {
        return OperatorTester.run(new LinkageAccount(), system, new LinkageAccount.Options(Optional.empty(),
                Optional.empty(), false, Method.AUTO, 1e-13)).result().linkages();
    }

    private static void requirePrinted(double[] actual, double half, double... printed) {
        assertThat(actual).hasSameSizeAs(printed);
        for (int i = 0; i < printed.length; i++) {
            assertThat(actual[i]).as("value %d of %s", i, Arrays.toString(actual)).isCloseTo(printed[i], within(half));
        }
    }

    /** Beutel in Eurostat's manual (2008), table 15.4. Its forward linkage of industry, 1.6691, is a misprint of 1.6910. */
    @Test
    void germany1995() {
        Map<String, List<String>> lines = lines(data("iotables_germany1995").resolve("Beutel_15_4_esa2010.csv"), 4);
        List<String> rows = List.of("agriculture_group", "industry_group", "construction", "trade_group",
                "business_services_group", "other_services_group");
        double[][] z = rows.stream().map(row -> numbers(lines.get(row), 5, 6)).toArray(double[][]::new);
        double[] output = numbers(lines.get("output"), 5, 6);
        List<String> named = List.of("gva", "employment_domestic_total");
        double[][] flows = named.stream()
                .map(name -> numbers(lines.get(name), 5, 6)).toArray(double[][]::new);
        InputOutputSystem system = system(z, output, named, flows);

        Table linkages = linkages(system);
        requirePrinted(TwoRegions.values(linkages, "total backward"), 5e-5,
                1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782);
        requirePrinted(TwoRegions.values(linkages, "total forward"), 5e-5,
                2.1126, 1.6910, 1.3558, 1.5848, 2.1037, 1.2106);
        requirePrinted(multipliers(system, "gva", "multiplier"), 5e-5, 0.8450, 0.7647, 0.8615, 0.9019, 0.9393, 0.9199);
        requirePrinted(multipliers(system, "employment_domestic_total", "multiplier"), 5e-5,
                0.0326, 0.0162, 0.0207, 0.0237, 0.0112, 0.0242);
        LeontiefAccount.Result inverses = OperatorTester.run(new LeontiefAccount(), system, new LeontiefAccount.Options(
                List.of(LeontiefAccount.Kind.LEONTIEF, LeontiefAccount.Kind.GHOSH))).result();
        Table inverse = inverses.leontief().orElseThrow();
        requirePrinted(new double[]{TwoRegions.values(inverse, "here | sector 0")[0],
            TwoRegions.values(inverse, "here | sector 1")[1], TwoRegions.values(inverse, "here | sector 2")[2]}, 5e-5,
                1.0339, 1.4292, 1.0289);
        requirePrinted(TwoRegions.values(inverses.ghosh().orElseThrow(), "here | sector 0"), 5e-5,
                1.0339, 0.0118, 0.0037, 0.0103, 0.0117, 0.0043);
        requirePrinted(multipliers(system, "gva", "intensity"), 5e-5, 0.4934, 0.3659, 0.4708, 0.5766, 0.5999, 0.7172);
        Table coefficients = OperatorTester.run(new LeontiefAccount(), system, new LeontiefAccount.Options(
                List.of(LeontiefAccount.Kind.COEFFICIENTS))).result().coefficients().orElseThrow();
        requirePrinted(new double[]{TwoRegions.values(coefficients, "here | sector 0")[0],
            TwoRegions.values(coefficients, "here | sector 1")[1],
            TwoRegions.values(coefficients, "here | sector 2")[2]}, 5e-5, 0.0258, 0.2822, 0.0158);
    }

    /** SPICOSA, Netherlands 2000: multipliers of compensation, those of type one over the direct effect. */
    @Test
    void netherlands2000() {
        Map<String, List<String>> lines = lines(data("iotables_netherlands").resolve("input_netherlands_2000.csv"), 0);
        List<String> rows = List.of("agriculture_group", "mining_group", "manufacturing_group", "utilities_group",
                "construction_group", "services_group");
        InputOutputSystem system = system(
                rows.stream().map(row -> numbers(lines.get(row), 1, 6)).toArray(double[][]::new),
                numbers(lines.get("output_bp"), 1, 6), List.of("compensation"),
                new double[][]{numbers(lines.get("compensation_employees"), 1, 6)});

        double[] total = multipliers(system, "compensation", "multiplier");
        double[] direct = multipliers(system, "compensation", "intensity");
        requirePrinted(total, 5e-4, 0.263, 0.099, 0.306, 0.212, 0.465, 0.493);
        requirePrinted(IntStream.range(0, 6).mapToDouble(i -> total[i] / direct[i]).toArray(), 5e-4,
                2.466, 2.333, 1.84, 2.372, 1.953, 1.417);
    }

    /** United Nations' handbook (2018), Germany 2009: cumulative emissions, from the printed and rounded table. */
    @Test
    void germany2009() {
        Path folder = data("un_handbook");
        Map<String, List<String>> lines = lines(folder.resolve("germany_2009.csv"), 4);
        Map<String, List<String>> emissions = lines(folder.resolve("germany_2009_emissions.csv"), 0);
        List<String> rows = List.of("agriculture_group", "industry_group", "construction", "trade_group",
                "business_services_group", "other_services_group");
        double[][] z = rows.stream().map(row -> numbers(lines.get(row), 5, 6)).toArray(double[][]::new);
        double[] output = rows.stream().mapToDouble(row -> Double.parseDouble(lines.get(row).getLast())).toArray();
        List<String> gases = List.of("CO2", "CH4", "N2O");
        InputOutputSystem system = system(z, output, gases, gases.stream()
                .map(gas -> numbers(emissions.get(gas), 1, 6)).toArray(double[][]::new));
        JsonNode recomputed = Oracle.json(folder.resolve("README_expected.json")).get("recomputed_from_rounded_table");
        for (String gas : gases) {
            requirePrinted(multipliers(system, gas, "multiplier"), 5e-4, Oracle.numbers(recomputed.get(gas)));
        }

        double[] ours = multipliers(system, "CO2", "multiplier");
        requirePrinted(ours, 5e-3, 365.692, 558.184, 186.263, 165.008, 41.403, 76.942);
        double[] printed = {363.803, 558.261, 186.001, 165.476, 41.586, 76.668};
        for (int i = 0; i < 6; i++) {
            assertThat(ours[i]).isCloseTo(printed[i], within(0.006 * printed[i]));
        }
    }

    /** Miller and Blair (2009), section 2.3. */
    @Test
    void millerAndBlair() {
        InputOutputSystem system = system(new double[][]{{150, 500}, {200, 100}}, new double[]{1000, 2000},
                List.of("labour"), new double[][]{{650, 1400}});

        Table inverse = OperatorTester.run(new LeontiefAccount(), system, new LeontiefAccount.Options(
                List.of(LeontiefAccount.Kind.LEONTIEF))).result().leontief().orElseThrow();
        requirePrinted(TwoRegions.values(inverse, "here | sector 0"), 5e-9, 1.25412541, 0.26402640);
        requirePrinted(TwoRegions.values(inverse, "here | sector 1"), 5e-9, 0.33003300, 1.12211221);
        // What a demand of 600 and 1500 needs, and the labour for it, as the book rounds them.
        requirePrinted(IntStream.range(0, 2).mapToDouble(i -> 600 * TwoRegions.values(inverse, "here | sector 0")[i]
                + 1500 * TwoRegions.values(inverse, "here | sector 1")[i]).toArray(), 0.05, 1247.5, 1841.6);
    }
}
