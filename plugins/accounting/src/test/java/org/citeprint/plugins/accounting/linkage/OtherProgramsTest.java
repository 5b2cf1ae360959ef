// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.balance.TableBalance;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.AllAccounts;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.supply.SupplyUse;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** ioanalysis 0.3.4, fio 0.1.2, hybridvut and pymrio's own small tables, to the digits they print. */
class OtherProgramsTest {

    private static List<double[]> matrices(InputOutputSystem system) {
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system,
                new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()))).result();
        return List.of(all(result.coefficients().orElseThrow()), all(result.leontief().orElseThrow()),
                all(result.allocation().orElseThrow()), all(result.ghosh().orElseThrow()));
    }

    /** Row by row. */
    private static double[] all(Table table) {
        List<double[]> columns = MarioTest.numbers(table);
        return IntStream.range(0, table.rows() * columns.size())
                .mapToDouble(at -> columns.get(at % columns.size())[at / columns.size()]).toArray();
    }

    private static Table linkages(InputOutputSystem system) {
        return OperatorTester.run(new LinkageAccount(), system, new LinkageAccount.Options(Optional.empty(),
                Optional.empty(), false, Method.AUTO, 1e-14)).result().linkages();
    }

    private static double[] multipliers(InputOutputSystem system, String account) {
        Table table = OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(List.of(),
                Optional.empty(), Layout.WIDE, true, Method.AUTO, 1e-14)).result().multipliers();
        int n = system.industries();
        int from = List.of("intensity", "multiplier", "downstream").indexOf(account) * n;
        return MarioTest.numbers(table).stream().flatMapToDouble(values -> Arrays.stream(values, from, from + n))
                .toArray();
    }

    private static InputOutputSystem toy(String name) {
        Path folder = Oracle.folder("ioanalysis_toy");
        double[] z = Oracle.below(folder.resolve("input_" + name + "_Z.csv"), 1);
        return Oracle.system(2, z, Oracle.left(z, Oracle.column(folder.resolve("input_" + name + "_X_f_E.csv"), "X")),
                Oracle.column(folder.resolve("input_" + name + "_VA_M.csv"), "Employee Compensation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy.IO", "toy.IO2"})
    void ioanalysisMatrices(String name) {
        Path folder = Oracle.folder("ioanalysis_toy");
        List<double[]> ours = matrices(toy(name));
        for (int kind = 0; kind < 4; kind++) {
            String letter = List.of("A", "L", "B", "G").get(kind);
            Oracle.requireClose(letter, ours.get(kind),
                    Oracle.below(folder.resolve("expected_" + name + "_" + letter + ".csv"), 1), 1e-12);
        }
    }

    /** Those over the mean are over that of each region, times the number of all industries. */
    @Test
    void ioanalysisLinkages() {
        Path folder = Oracle.folder("ioanalysis_toy");
        InputOutputSystem system = toy("toy.IO");
        Table ours = linkages(system);
        Path split = folder.resolve("expected_linkages_total_intrainter.csv");
        for (String kind : List.of("total", "direct")) {
            String end = kind.equals("total") ? "tot" : "dir";
            for (Map.Entry<String, String> side : Map.of("backward", "BL.", "forward", "FL.").entrySet()) {
                double[] values = TwoRegions.values(ours, kind + " " + side.getKey());
                String head = side.getValue() + end;
                Oracle.requireClose(head, values, Oracle.column(
                        folder.resolve("expected_linkages_" + kind + "_normFALSE.csv"), head), 1e-12);
                Oracle.requireClose(head, overMeanOfRegion(values), Oracle.column(
                        folder.resolve("expected_linkages_" + kind + "_normTRUE.csv"), head), 1e-12);
                if (kind.equals("total")) {
                    double[] home = home(system, side.getKey().equals("backward"));
                    Oracle.requireClose(head, values, Oracle.column(split, side.getValue() + "agg.tot"), 1e-12);
                    Oracle.requireClose(head, home, Oracle.column(split, side.getValue() + "intra.tot"), 1e-12);
                    Oracle.requireClose(head, IntStream.range(0, 10).mapToDouble(i -> values[i] - home[i]).toArray(),
                            Oracle.column(split, side.getValue() + "inter.tot"), 1e-12);
                    Oracle.requireClose(head, values,
                            Oracle.column(folder.resolve("expected_keysector_total.csv"), head), 1e-12);
                }
            }
        }
        Path multipliers = folder.resolve("expected_multipliers.csv");
        Oracle.requireClose("output", TwoRegions.values(ours, "total backward"),
                Oracle.column(multipliers, "output"), 1e-12);
        Oracle.requireClose("input", TwoRegions.values(ours, "total forward"), Oracle.column(multipliers, "input"),
                1e-12);
        // Its multipliers of wages are wages themselves, not wages by output, times L, over the output of the buyer.
        double[] wages = IntStream.range(0, 10).mapToDouble(i -> system.extensions().getFirst().flows().at(0, i))
                .toArray();
        double[] l = matrices(system).get(1);
        Oracle.requireClose("wage", IntStream.range(0, 10).mapToDouble(j -> IntStream.range(0, 10)
                .mapToDouble(i -> wages[i] * l[i * 10 + j] / system.output()[j]).reduce(0, Double::sum)).toArray(),
                Oracle.column(multipliers, "wage.Employee Compensation"), 1e-12);
    }

    private static double[] overMeanOfRegion(double[] values) {
        return IntStream.range(0, 10).mapToDouble(i -> 10 * values[i]
                / Arrays.stream(values, i / 5 * 5, i / 5 * 5 + 5).reduce(0, Double::sum)).toArray();
    }

    /** Sums of columns of L or rows of G within the own region. */
    private static double[] home(InputOutputSystem system, boolean backward) {
        double[] matrix = matrices(system).get(backward ? 1 : 3);
        double[] sums = new double[10];
        for (int at = 0; at < 100; at++) {
            sums[backward ? at % 10 : at / 10] += at / 50 == at % 10 / 5 ? matrix[at] : 0;
        }
        return sums;
    }

    /**
     * Without the first industry's purchases ioanalysis leaves exports out of final demand, and takes what they need for
     * lost: the sum of its losses is all output less what is produced for the rest of demand in a table of that alone.
     */
    @Test
    void ioanalysisExtraction() {
        Path folder = Oracle.folder("ioanalysis_toy");
        InputOutputSystem whole = toy("toy.IO");
        double[] a = matrices(whole).get(0);
        double[] l = matrices(whole).get(1);
        double[] demand = new double[10];
        for (String column : List.of("f.1", "f.2", "f.3", "f.4", "f.5", "f.6")) {
            double[] more = Oracle.column(folder.resolve("input_toy.IO_X_f_E.csv"), column);
            Arrays.setAll(demand, i -> demand[i] + more[i]);
        }
        double[] output = IntStream.range(0, 10).mapToDouble(i -> IntStream.range(0, 10)
                .mapToDouble(j -> l[i * 10 + j] * demand[j]).reduce(0, Double::sum)).toArray();
        InputOutputSystem part = Oracle.system(2,
                IntStream.range(0, 100).mapToDouble(at -> a[at] * output[at % 10]).toArray(), demand);
        double lost = TwoRegions.values(OperatorTester.run(new ExtractionAccount(), part, new ExtractionAccount.Options(
                ExtractionAccount.By.INDUSTRY, Optional.empty(), Optional.empty())).result().losses(),
                "output lost by buying nothing")[0];
        double all = Arrays.stream(whole.output()).reduce(0, Double::sum);
        double theirs = Arrays.stream(Oracle.below(folder.resolve("expected_extraction_backward_normFALSE.csv"), 1))
                .reduce(0, Double::sum);

        Oracle.requireClose("extraction", new double[]{all - Arrays.stream(output).reduce(0, Double::sum) + lost},
                new double[]{theirs}, 1e-12);
    }

    /** Row and column of the coefficient are its arguments the other way round. */
    @Test
    void ioanalysisFieldOfInfluence() {
        Table field = OperatorTester.run(new InfluenceAccount(), toy("toy.IO"), new InfluenceAccount.Options(1,
                Optional.of("r0, s3"), Optional.of("r0, s2"))).result().field().orElseThrow();
        Oracle.requireClose("field", all(field), Oracle.below(
                Oracle.folder("ioanalysis_toy").resolve("expected_field_of_influence_i3_j4.csv"), 1), 1e-12);
    }

    private static Table table(double[] z, int width) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("label", IntStream.range(0, z.length / width).mapToObj(i -> "l" + i).toList()));
        for (int column = 0; column < width; column++) {
            int at = column;
            columns.add(Column.decimal("l" + column, "", Meaning.FLOW,
                    IntStream.range(0, z.length / width).mapToDouble(row -> z[row * width + at]).toArray()));
        }
        return new Table("T", "A table.", columns);
    }

    private static double[] balanced(double[] z, double[] rows, double[] columns) {
        return all(OperatorTester.run(new TableBalance(), new TableBalance.Inputs(table(z, columns.length),
                table(rows, 1), table(columns, 1)),
                new TableBalance.Options(TableBalance.Method.RAS, 1e-14, 100_000)).result().balanced());
    }

    @Test
    void ioanalysisBalancesCoefficients() {
        Path folder = Oracle.folder("ioanalysis_toy");
        InputOutputSystem next = toy("toy.IO2");
        double[] a = matrices(toy("toy.IO")).get(0);
        double[] rows = new double[10];
        double[] columns = new double[10];
        double[] flows = next.transactions().values();
        for (int at = 0; at < 100; at++) {
            rows[at / 10] += flows[at];
            columns[at % 10] += flows[at];
        }
        double[] ours = balanced(IntStream.range(0, 100).mapToDouble(at -> a[at] * next.output()[at % 10]).toArray(),
                rows, columns);

        Oracle.requireClose("RAS", IntStream.range(0, 100).mapToDouble(at -> ours[at] / next.output()[at % 10])
                .toArray(), Oracle.below(folder.resolve("expected_ras_Z_toyIO_to_toyIO2_margins.csv"), 1), 1e-12);
    }

    /** Miller and Blair (2009), section 7.4.2, with the numbers of GAMS' library. */
    @Test
    void millerAndBlairBalanced() {
        JsonNode given = Oracle.json(Oracle.folder("gams_iobalance").resolve("miller_blair_7_4_2.json"));
        double[] a = Oracle.numbers(given.get("a0"));
        double[] x = Oracle.numbers(given.get("x1"));
        double[] ours = balanced(IntStream.range(0, 9).mapToDouble(at -> a[at] * x[at % 3]).toArray(),
                Oracle.numbers(given.get("u")), Oracle.numbers(given.get("v")));

        Oracle.requireClose("RAS", IntStream.range(0, 9).mapToDouble(at -> ours[at] / x[at % 3]).toArray(),
                Oracle.numbers(given.get("computed_RAS_A")), 5.1e-11);
    }

    /**
     * fio prints seven digits; its dispersions are total linkages over their mean. Its coefficients of variation are no
     * deviation over the mean, be it of n or of n - 1, and are left out.
     */
    @Test
    void fio() {
        JsonNode given = Oracle.json(Oracle.folder("fio_miom").resolve("two_by_two.json"));
        double[] z = Oracle.numbers(given.get("Z"));
        InputOutputSystem system = Oracle.system(2, z, Oracle.left(z, Oracle.numbers(given.get("x"))));
        Table ours = linkages(system);

        Oracle.requireClose("L", matrices(system).get(1), Oracle.numbers(given.get("L")), 1e-14);
        Oracle.requireClose("multipliers", TwoRegions.values(ours, "total backward"),
                Oracle.numbers(given.get("output_multipliers")), 1e-14);
        Oracle.requireClose("power", TwoRegions.values(ours, "power of dispersion"),
                new double[]{0.9723566, 0.9713991, 1.0614632, 0.9947812}, 5.1e-8);
        double[] rows = TwoRegions.values(ours, "row sum of Leontief inverse");
        double mean = Arrays.stream(rows).reduce(0, Double::sum) / 4;
        Oracle.requireClose("sensitivity", Arrays.stream(rows).map(sum -> sum / mean).toArray(),
                new double[]{0.9374830, 1.0260900, 0.9786355, 1.0577915}, 5.1e-8);
        double[] l = matrices(system).get(1);
        Oracle.requireClose("at home", new double[]{l[0] + l[4], l[1] + l[5], l[10] + l[14], l[11] + l[15]},
                new double[]{1.22012815, 1.20396888, 1.29126007, 1.25367608}, 5.1e-9);
    }

    /** Its tables are printed with four digits after the point, and what it makes of them with seven. */
    @ParameterizedTest
    @CsvSource({"INDUSTRY_TECHNOLOGY, cxc_modelB, y_c", "FIXED_PRODUCT_SALES, ixi_modelD_fixed_product_sales, y_i"})
    void hybridvut(SupplyUse.Model model, String name, String demand) {
        JsonNode given = Oracle.json(Oracle.folder("hybridvut").resolve("sut_modelB_modelD_footprints.json"));
        InputOutputSystem system = hybrid(given, model);

        Oracle.requireClose(name, system.transactions().values(),
                Oracle.numbers(given.get("expected_Z_" + (model == SupplyUse.Model.INDUSTRY_TECHNOLOGY
                        ? "industry_technology_"
                        : "") + name)),
                5.1e-5);
        Oracle.requireClose(demand, system.finalDemand().values(), Oracle.numbers(given.get("expected_" + demand)),
                1e-3);
    }

    /** By the final products that regions make. */
    @Test
    void hybridvutFootprints() {
        JsonNode given = Oracle.json(Oracle.folder("hybridvut").resolve("sut_modelB_modelD_footprints.json"));
        InputOutputSystem system = hybrid(given, SupplyUse.Model.FIXED_PRODUCT_SALES);
        double[] multipliers = multipliers(system, "multiplier");
        double[] sums = new double[4];
        for (int at = 0; at < 16; at++) {
            sums[at / 8 * 2 + (at % 8 / 2) % 2] += multipliers[at] * system.finalDemand().at(at % 8, 0);
        }

        Oracle.requireClose("multipliers", multipliers,
                Oracle.numbers(given.get("expected_multipliers_per_industry_2dec")), 5.1e-3);
        Oracle.requireClose("again", sums,
                Oracle.numbers(given.get("my_recomputation").get("final_production_footprint")), 1e-10);
        Oracle.requireClose("footprints", sums, Oracle.numbers(given.get("expected_footprints").get("consumption")),
                5e-7);
    }

    private static InputOutputSystem hybrid(JsonNode given, SupplyUse.Model model) {
        double[] supply = Oracle.numbers(given.get("V_industry_x_commodity"));
        double[] use = Oracle.numbers(given.get("U_commodity_x_industry"));
        double[] left = new double[10];
        for (int at = 0; at < 80; at++) {
            left[at % 10] += supply[at];
            left[at / 8] -= use[at];
        }
        return OperatorTester.run(new SupplyUse(), new SupplyUse.Inputs(named("i", "p", supply, 10),
                named("p", "i", use, 8), named("p", "y", left, 1),
                Optional.of(named("f", "i", Oracle.numbers(given.get("F_per_industry")), 8))),
                new SupplyUse.Options(model, "a", "b")).result();
    }

    private static Table named(String row, String column, double[] values, int width) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("label", IntStream.range(0, values.length / width).mapToObj(i -> row + i).toList()));
        for (int each = 0; each < width; each++) {
            int at = each;
            columns.add(Column.decimal(column + each, "", Meaning.FLOW,
                    IntStream.range(0, values.length / width).mapToDouble(i -> values[i * width + at]).toArray()));
        }
        return new Table("T", "A table.", columns);
    }

    /** The table of pymrio's own tests, two regions by three sectors; its B, G and M_down have eight digits. */
    @Test
    void pymriosSmallTable() {
        Path folder = Oracle.folder("pymrio").resolve("small_mrio");
        double[] f = Oracle.below(folder.resolve("input_F.csv"), 1);
        double[] direct = Oracle.below(folder.resolve("input_F_Y.csv"), 1);
        InputOutputSystem system = Oracle.system(2, Oracle.below(folder.resolve("input_Z.csv"), 1),
                Oracle.below(folder.resolve("input_Y.csv"), 1), Arrays.copyOf(f, 6), Arrays.copyOfRange(f, 6, 12));
        List<double[]> matrices = matrices(system);
        Map<String, double[]> ours = Map.of("A", matrices.get(0), "L", matrices.get(1), "x", system.output(), "S",
                multipliers(system, "intensity"), "M", multipliers(system, "multiplier"));
        ours.forEach((name, values) -> Oracle.requireClose(name, values,
                Oracle.below(folder.resolve("expected_" + name + ".csv"), 1), 1e-12));
        Map<String, double[]> rounded = Map.of("B", matrices.get(2), "G", matrices.get(3), "M_down",
                multipliers(system, "downstream"));
        rounded.forEach((name, values) -> Oracle.requireClose(name, values,
                Oracle.below(folder.resolve("expected_" + name + ".csv"), 1), 5.1e-9));
        Table sectors = OperatorTester.run(new AllAccounts(), system, new AllAccounts.Options(List.of(),
                Optional.empty(), Layout.WIDE, true, true, false, List.of(), Map.of(), Map.of(), Map.of(), Method.AUTO,
                1e-14)).result().sectors().orElseThrow();
        Extension emitting = new Extension("it", system.extensions().getFirst().stressors(),
                system.extensions().getFirst().flows(), Optional.of(new Matrix(2, 2, direct)));
        Oracle.requireClose("S_Y", all(OperatorTester.run(new MultiplierAccount(), new InputOutputSystem("it", "M",
                system.regions(), system.sectors(), system.regionOf(), system.sectorOf(), system.categories(),
                system.demandRegionOf(), system.categoryOf(), system.transactions(), system.finalDemand(),
                system.output(), List.of(emitting)),
                new MultiplierAccount.Options(List.of(), Optional.empty(),
                        Layout.WIDE, false, Method.AUTO, 1e-14))
                .result().demand().orElseThrow()),
                transposed(Oracle.below(folder.resolve("expected_S_Y.csv"), 1), 2), 1e-12);
        List<String> accounts = List.of("pba", "cba", "imp", "exp");
        for (int account = 0; account < 4; account++) {
            int from = account * 6;
            Oracle.requireClose(accounts.get(account), MarioTest.numbers(sectors).stream()
                    .flatMapToDouble(values -> Arrays.stream(values, from, from + 6)).toArray(),
                    Oracle.below(folder.resolve("expected_D_" + accounts.get(account) + ".csv"), 1), 1e-12);
        }
    }

    private static double[] transposed(double[] values, int width) {
        int height = values.length / width;
        return IntStream.range(0, values.length).mapToDouble(at -> values[at % height * width + at / height]).toArray();
    }
}
