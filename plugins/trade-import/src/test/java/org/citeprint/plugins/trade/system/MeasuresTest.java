// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What checks measure, in tables whose measures are known. */
class MeasuresTest {

    /** Farms, power and mines of one region, with an output that is given and need not be the sum of the row. */
    private static InputOutputSystem system(double[] z, double[] output, Extension... extensions) {
        int n = output.length;
        return new InputOutputSystem("t", "M.XYZ", List.of("N"), List.of("farms", "power", "mines").subList(0, n),
                new int[n], IntStream.range(0, n).toArray(), List.of("d"), new int[1], new int[1],
                new Matrix(n, n, z), new Matrix(n, 1, new double[n]), output, List.of(extensions));
    }

    private static Table check(InputOutputSystem system, String... valueAdded) {
        return OperatorTester.run(new CheckOperation(), system,
                new CheckOperation.Options(List.of(valueAdded).stream().findFirst()), new TestContext()).result();
    }

    private static String line(Table table, String check) {
        int row = table.texts("check").orElseThrow().texts().indexOf(check);
        return table.texts("subject").orElseThrow().text(row) + ": " + table.column("value").orElseThrow().text(row)
                + " " + table.texts("verdict").orElseThrow().text(row);
    }

    /** Rows add up to 90, 50 and 52 where outputs are 100, 50 and 50: a tenth of the largest is missing. */
    @Test
    void rowsAreOffByTheLargestDifferenceOverTheLargestOutput() {
        assertThat(line(check(system(new double[]{30, 30, 30, 20, 20, 10, 50, 1, 1}, new double[]{100, 50, 50})),
                "balance of rows")).isEqualTo("N, farms: 0.1 doubtful");
        // More than the output is as wrong as less, and the largest output may be negative: 20 of 200.
        assertThat(line(check(system(new double[]{30, 30, 40, 20, 40, 10, -190, 1, -1}, new double[]{100, 50, -200})),
                "balance of rows")).isEqualTo("N, power: 0.1 doubtful");
    }

    /** The columns cost 70, 40 and 40; with value added of 30, 10 and 9 the third lacks one of 100. */
    @Test
    void columnsAreOffWithTheValueAddedThatIsNamed() {
        double[] z = {40, 30, 30, 20, 5, 5, 10, 5, 5};
        Extension right = new Extension("VA", List.of(new Stressor("a", "M.XYZ"), new Stressor("b", "M.XYZ")),
                new Matrix(2, 3, new double[]{20, 10, 5, 10, 0, 5}), Optional.empty());
        Extension wrong = new Extension("other", List.of(new Stressor("c", "M.XYZ")),
                new Matrix(1, 3, new double[]{30, 10, 9}), Optional.empty());
        InputOutputSystem system = system(z, new double[]{100, 50, 50}, right, wrong);

        assertThat(line(check(system), "balance of columns")).isEqualTo("all industries: 0.0 fine");
        assertThat(line(check(system, "other"), "balance of columns")).isEqualTo("N, mines: 0.01 doubtful");
        assertThatThrownBy(() -> check(system, "third")).hasMessageContaining(
                "error[CP-3118] the table has no extension `third`; it has VA, other");
    }

    /** Farms sell nothing, power buys more than it sells and mines all they sell: each is counted, farms in no ratio. */
    @Test
    void signsAndZerosAreCounted() {
        Table table = check(system(new double[]{0, 0, 0, 0, 30, 8, 5, 25, 12}, new double[]{0, 50, 20}));

        assertThat(line(table, "zero outputs")).isEqualTo("first: N, farms: 1.0 fine");
        assertThat(line(table, "inputs without output")).isEqualTo("first: N, farms: 1.0 doubtful");
        assertThat(line(table, "columns of A that sum to 1 or more")).isEqualTo("first: N, power: 2.0 doubtful");
        assertThat(line(table, "negative outputs")).isEqualTo("all industries: 0.0 fine");
        Table sound = check(Samples.system());
        assertThat(line(sound, "zero outputs")).isEqualTo("all industries: 0.0 fine");
        assertThat(line(sound, "columns of A that sum to 1 or more")).isEqualTo("all industries: 0.0 fine");
        Table negative = check(system(new double[]{-1, 2, 3, 4}, new double[]{10, 10}));
        assertThat(line(negative, "negative flows")).isEqualTo("Z: 1.0 doubtful");
    }

    /** A = (0.5 0.2; 0.1 0.3) has the trace 0.8 and the determinant 0.13, so the radius 0.4 + √0.03. */
    @Test
    void theSpectralRadiusIsTheLargestEigenvalue() {
        SpectralRadius radius = SpectralRadius.of(system(new double[]{50, 20, 10, 30}, new double[]{100, 100}),
                new TestContext());
        assertThat(radius.settled()).isTrue();
        assertThat(radius.value()).isCloseTo(0.4 + Math.sqrt(0.03), within(1e-8));
        // The same coefficients with other outputs, and an industry without any that counts for nothing.
        SpectralRadius other = SpectralRadius.of(system(new double[]{500, 80, 900, 100, 120, 900, 0, 0, 0},
                new double[]{1000, 400, 0}), new TestContext());
        assertThat(other.value()).isCloseTo(0.4 + Math.sqrt(0.03), within(1e-8));
    }

    /** 25 Gt of industries and 5 of households are 30; a database may give them by source. */
    @Test
    void carbonOfTheWorldIsThatOfIndustriesAndHouseholds() {
        Extension whole = new Extension("air", List.of(new Stressor("CH4", "Gt"), new Stressor("CO2", "Gt")),
                new Matrix(2, 10, join(9, 2.5)), Optional.of(new Matrix(2, 10, join(7, 0.5))));
        assertThat(world(whole)).isEqualTo("CO2: 30.0 fine");
        Extension little = new Extension("air", List.of(new Stressor("CO2", "Gt")),
                new Matrix(1, 10, IntStream.range(0, 10).mapToDouble(_ -> 0.375).toArray()), Optional.empty());
        assertThat(world(little)).isEqualTo("CO2: 3.75 doubtful");
        Extension parts = new Extension("air", List.of(new Stressor("CO2", "Gt"), new Stressor("CO2 bio", "Gt")),
                new Matrix(2, 10, join(0.375, 2)), Optional.empty());
        assertThat(world(parts)).isEqualTo("CO2: 3.75 fine");
    }

    private static double[] join(double first, double second) {
        return IntStream.range(0, 20).mapToDouble(at -> at < 10 ? first : second).toArray();
    }

    private static String world(Extension extension) {
        int[] each = IntStream.range(0, 10).toArray();
        Matrix z = new Matrix(10, 10, new double[100]);
        Matrix y = new Matrix(10, 10, IntStream.range(0, 100).mapToDouble(at -> at % 11 == 0 ? 1 : 0).toArray());
        Table table = check(new InputOutputSystem("world", InputOutputSystem.MIXED_UNITS,
                IntStream.of(each).mapToObj(i -> "R" + i).toList(), List.of("all"), each, new int[10], List.of("d"),
                each, new int[10], z, y, InputOutputSystem.rowSums(z, y), List.of(extension)));
        return line(table, "world total");
    }
}
