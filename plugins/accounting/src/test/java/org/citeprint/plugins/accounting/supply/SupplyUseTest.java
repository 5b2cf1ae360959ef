// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Problem;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

class SupplyUseTest {

    private static Table table(List<String> rows, List<String> columns, double[][] values) {
        List<Column> all = new ArrayList<>();
        all.add(Column.text("label", rows));
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            all.add(Column.decimal(columns.get(column), "", Meaning.FLOW,
                    IntStream.range(0, rows.size()).mapToDouble(row -> values[row][at]).toArray()));
        }
        return new Table("T", "A table.", all);
    }

    /** Two industries that make two products each; results were worked out apart from this program. */
    static SupplyUse.Inputs inputs() {
        return new SupplyUse.Inputs(
                table(List.of("I1", "I2"), List.of("P1", "P2"), new double[][]{{90, 10}, {5, 95}}),
                table(List.of("P1", "P2"), List.of("I1", "I2"), new double[][]{{20, 30}, {25, 15}}),
                table(List.of("P1", "P2"), List.of("y"), new double[][]{{45}, {65}}),
                Optional.of(table(List.of("CO2"), List.of("I1", "I2"), new double[][]{{30, 12}})));
    }

    private static InputOutputSystem run(SupplyUse.Inputs inputs, SupplyUse.Model model) {
        return OperatorTester.run(new SupplyUse(), inputs, new SupplyUse.Options(model, "a", "b")).result();
    }

    private static void requireClose(Matrix actual, double... expected) {
        assertThat(actual.values()).hasSameSizeAs(expected);
        for (int at = 0; at < expected.length; at++) {
            assertThat(actual.values()[at]).isCloseTo(expected[at], within(1e-9 * Math.max(1, Math.abs(expected[at]))));
        }
    }

    @Test
    void modelsAAndBAreByProduct() {
        InputOutputSystem a = run(inputs(), SupplyUse.Model.PRODUCT_TECHNOLOGY);
        requireClose(a.transactions(), 17.8823529412, 32.1176470588, 24.8676470588, 15.1323529412);
        requireClose(a.extensions().getFirst().flows(), 30.5117647059, 11.4882352941);
        assertThat(a.sectors()).containsExactly("P1", "P2");
        assertThat(a.output()).containsExactly(new double[]{95, 105}, within(1e-12));
        InputOutputSystem b = run(inputs(), SupplyUse.Model.INDUSTRY_TECHNOLOGY);
        requireClose(b.transactions(), 19.5, 30.5, 23.25, 16.75);
        requireClose(b.extensions().getFirst().flows(), 27.6, 14.4);
    }

    @Test
    void modelsCAndDAreByIndustry() {
        InputOutputSystem c = run(inputs(), SupplyUse.Model.FIXED_INDUSTRY_SALES);
        requireClose(c.transactions(), 20.8823529412, 32.6470588235, 24.1176470588, 12.3529411765);
        requireClose(c.finalDemand(), 46.4705882353, 63.5294117647);
        requireClose(c.extensions().getFirst().flows(), 30, 12);
        assertThat(c.sectors()).containsExactly("I1", "I2");
        assertThat(c.output()).containsExactly(new double[]{100, 100}, within(1e-12));
        InputOutputSystem d = run(inputs(), SupplyUse.Model.FIXED_PRODUCT_SALES);
        requireClose(d.transactions(), 21.328320802, 29.8496240602, 23.671679198, 15.1503759398);
        requireClose(d.finalDemand(), 48.8220551378, 61.1779448622);
    }

    /** Somebody uses 40 of P2 that nobody makes: in model D nothing would be left of it, without a word. */
    @Test
    void warnsOfWhatIsUsedAndNotMade() {
        SupplyUse.Inputs good = inputs();
        SupplyUse.Inputs open = new SupplyUse.Inputs(
                table(List.of("I1", "I2"), List.of("P1", "P2"), new double[][]{{90, 0}, {5, 0}}), good.use(),
                good.demand(), good.stressors());

        assertThat(OperatorTester.run(new SupplyUse(), open,
                new SupplyUse.Options(SupplyUse.Model.FIXED_PRODUCT_SALES, "a", "b")).warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "warning[CP-4216] use and final demand differ from the supply of 1 product, the first is"
                                + " `P2`: 105.0 against 0.0; supply must be in the prices of use, and imports in one of both, or"
                                + " use without them; balance the tables with `balance.table` first");
        assertThat(OperatorTester.run(new SupplyUse(), good,
                new SupplyUse.Options(SupplyUse.Model.FIXED_PRODUCT_SALES, "a", "b")).warnings()).isEmpty();
    }

    @Test
    void keepsTheUnitOfValueAdded() {
        SupplyUse.Inputs good = inputs();
        Table added = new Table("T", "A table.", List.of(Column.text("label", List.of("V1")),
                Column.decimal("I1", "M.USD", Meaning.FLOW, new double[]{30}),
                Column.decimal("I2", "M.USD", Meaning.FLOW, new double[]{12})));

        assertThat(run(new SupplyUse.Inputs(good.supply(), good.use(), good.demand(), Optional.of(added)),
                SupplyUse.Model.FIXED_PRODUCT_SALES).extensions().getFirst().stressors())
                .containsExactly(new Stressor("V1", "M.USD"));
    }

    private static final Table NOTHING = table(List.of("P1", "P2"), List.of("I1", "I2"), new double[2][2]);

    static Stream<Arguments> misfits() {
        SupplyUse.Inputs good = inputs();
        Table demand = good.demand();
        return Stream.of(
                Arguments.of(new SupplyUse.Inputs(good.supply(),
                        table(List.of("P1", "P2"), List.of("I1", "I3"), new double[2][2]), demand, Optional.empty()),
                        "the industries of the use table are not those of the supply table: number 2 is `I3`, not `I2`"),
                Arguments.of(new SupplyUse.Inputs(good.supply(),
                        table(List.of("P1"), List.of("I1", "I2"), new double[1][2]), demand, Optional.empty()),
                        "the products of the use table are not those of the supply table: number 2 is `nothing`, not `P2`"),
                Arguments.of(new SupplyUse.Inputs(good.supply(),
                        table(List.of("P1", "P2", "P3"), List.of("I1", "I2"), new double[3][2]), demand,
                        Optional.empty()),
                        "number 3 is `P3`, not `nothing`"),
                Arguments.of(new SupplyUse.Inputs(good.supply(), NOTHING,
                        table(List.of("P1", "P4"), List.of("y"), new double[2][1]), Optional.empty()),
                        "the products of final demand are not those of the supply table: number 2 is `P4`, not `P2`"),
                Arguments.of(new SupplyUse.Inputs(good.supply(), NOTHING, demand,
                        Optional.of(table(List.of("CO2"), List.of("I2", "I1"), new double[1][2]))),
                        "the industries of the stressors are not those of the supply table: number 1 is `I2`, not `I1`"),
                Arguments.of(new SupplyUse.Inputs(good.supply(), NOTHING, demand,
                        Optional.of(table(List.of("CO2", "CO2"), List.of("I1", "I2"), new double[2][2]))),
                        "among the stressors is `CO2` twice"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void labelsMustFitEachOther(SupplyUse.Inputs inputs, String message) {
        assertThatThrownBy(() -> run(inputs, SupplyUse.Model.FIXED_PRODUCT_SALES))
                .hasMessageContaining("error[CP-5037]").hasMessageContaining(message);
    }

    @Test
    void saysWhatDoesNotFit() {
        SupplyUse.Inputs good = inputs();
        assertThatThrownBy(() -> run(new SupplyUse.Inputs(good.supply(), table(List.of("P2", "P1"), List.of("I1", "I2"),
                new double[2][2]), good.demand(), Optional.empty()), SupplyUse.Model.FIXED_PRODUCT_SALES))
                .hasMessageContaining("error[CP-5037] the products of the use table are not those of the supply table: "
                        + "number 1 is `P2`, not `P1`");
        SupplyUse.Inputs wide = new SupplyUse.Inputs(
                table(List.of("I1"), List.of("P1", "P2"), new double[][]{{1, 2}}),
                table(List.of("P1", "P2"), List.of("I1"), new double[][]{{1}, {0}}),
                table(List.of("P1", "P2"), List.of("y"), new double[][]{{0}, {2}}), Optional.empty());
        assertThatThrownBy(() -> run(wide, SupplyUse.Model.PRODUCT_TECHNOLOGY))
                .hasMessageContaining("error[CP-5038] there are 1 industry and 2 products");
        assertThat(run(wide, SupplyUse.Model.FIXED_PRODUCT_SALES).output()).containsExactly(3);
        SupplyUse.Inputs alike = new SupplyUse.Inputs(
                table(List.of("I1", "I2"), List.of("P1", "P2"), new double[][]{{1, 1}, {2, 2}}), good.use(),
                good.demand(),
                Optional.empty());
        assertThatThrownBy(() -> run(alike, SupplyUse.Model.PRODUCT_TECHNOLOGY))
                .hasMessageContaining("error[CP-5032] the mix of"
                        + " products that industries make has no inverse");
        SupplyUse.Inputs nearly = new SupplyUse.Inputs(
                table(List.of("I1", "I2"), List.of("P1", "P2"), new double[][]{{1, 1.7}, {3, 5.1000000000000005}}),
                good.use(), good.demand(), Optional.empty());
        assertThatThrownBy(() -> run(nearly, SupplyUse.Model.FIXED_INDUSTRY_SALES))
                .hasMessageContaining("error[CP-5032] the mix of products that industries make has");
        SupplyUse.Inputs twice = new SupplyUse.Inputs(
                table(List.of("I1", "I1"), List.of("P1", "P2"), new double[][]{{90, 10}, {5, 95}}), good.use(),
                good.demand(), Optional.empty());
        assertThatThrownBy(() -> run(twice, SupplyUse.Model.FIXED_PRODUCT_SALES))
                .hasMessageContaining("error[CP-5037] among the industries of the supply table is `I1` twice");
    }

    /** MARIO 1.1.1 on its own test table, where its data lie beside the repository. */
    @ParameterizedTest
    @CsvSource({"A, PRODUCT_TECHNOLOGY", "B, INDUSTRY_TECHNOLOGY", "C, FIXED_INDUSTRY_SALES", "D, FIXED_PRODUCT_SALES"})
    void agreesWithMario(String letter, SupplyUse.Model model) {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/mario-test");
        if (!Files.isDirectory(data)) {
            abort("not compared with MARIO: no folder " + data + " beside the repository");
        }
        InputOutputSystem system = run(new SupplyUse.Inputs(read(data.resolve("sut_in_S.csv")),
                read(data.resolve("sut_in_U.csv")), read(data.resolve("sut_in_Yc.csv")),
                Optional.of(read(data.resolve("sut_in_Ea.csv")))), model);

        compare(system.transactions(), read(data.resolve("sut2iot_" + letter + "_Z.csv")));
        compare(system.finalDemand(), read(data.resolve("sut2iot_" + letter + "_Y.csv")));
        compare(system.extensions().getFirst().flows(), read(data.resolve("sut2iot_" + letter + "_E.csv")));
        assertThat(system.regions()).containsExactly("Region 1", "Region 2");
    }

    /** MARIO takes the output of products from use and demand, which in its data is off by 4e-10 from supply. */
    private static void compare(Matrix matrix, Table expected) {
        double[][] values = org.citeprint.plugins.accounting.balance.Labelled.of("it", expected).values();
        assertThat(matrix.rows()).isEqualTo(values.length);
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                double value = values[row][column];
                assertThat(matrix.at(row, column)).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
            }
        }
    }

    /** Three lines of heads: region, level, item; labels alike, and one line with their names. */
    private static Table read(Path file) {
        try {
            List<List<String>> lines = Files.readAllLines(file).stream().map(line -> List.of(line.split(",", -1)))
                    .toList();
            int labels = lines.getFirst().get(1).isEmpty() ? 3 : 1;
            List<List<String>> body = lines.subList(4, lines.size());
            List<String> columns = IntStream.range(labels, lines.getFirst().size())
                    .mapToObj(column -> lines.get(0).get(column) + " | " + lines.get(2).get(column)).toList();
            return table(
                    body.stream().map(line -> labels == 1 ? line.getFirst() : line.get(0) + " | " + line.get(2))
                            .toList(),
                    columns,
                    body.stream().map(line -> line.stream().skip(labels).mapToDouble(Double::parseDouble).toArray())
                            .toArray(double[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** I1 supplies nothing: its emissions belong to no product. */
    @Test
    void modelsByProductSayWhatTheyLeaveOut() {
        SupplyUse.Inputs idle = new SupplyUse.Inputs(
                table(List.of("I1", "I2"), List.of("P1", "P2"), new double[][]{{0, 0}, {95, 105}}),
                inputs().use(), inputs().demand(), inputs().stressors());

        assertThat(OperatorTester.run(new SupplyUse(), idle,
                new SupplyUse.Options(SupplyUse.Model.INDUSTRY_TECHNOLOGY, "a", "b")).warnings())
                .extracting(Problem::toString)
                .containsExactly("warning[CP-4219] 1 industry supplies nothing but buys or has stressors, the first is"
                        + " `I1`; a table of products has no place for them, and they are left out; models of industries"
                        + " keep them");
        assertThat(OperatorTester.run(new SupplyUse(), idle,
                new SupplyUse.Options(SupplyUse.Model.FIXED_PRODUCT_SALES, "a", "b")).warnings()).isEmpty();
    }
}
