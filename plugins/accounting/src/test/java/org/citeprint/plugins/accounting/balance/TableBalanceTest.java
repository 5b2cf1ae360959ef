// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TableBalanceTest {

    static TableBalance.Inputs inputs(double[][] values, double[] rows, double[] columns) {
        return new TableBalance.Inputs(matrix(values), sums("r", rows, new double[rows.length]),
                sums("c", columns, new double[columns.length]));
    }

    private static Table matrix(double[][] values) {
        List<Column> all = new ArrayList<>();
        all.add(Column.text("label", IntStream.range(0, values.length).mapToObj(i -> "r" + i).toList()));
        for (int column = 0; column < values[0].length; column++) {
            int at = column;
            all.add(Column.decimal("c" + column, "", Meaning.FLOW,
                    IntStream.range(0, values.length).mapToDouble(row -> values[row][at]).toArray()));
        }
        return new Table("Matrix", "A matrix.", all);
    }

    private static Table sums(String prefix, double[] values, double[] deviations) {
        return new Table("Sums", "Sums.", List.of(
                Column.text("label", IntStream.range(0, values.length).mapToObj(i -> prefix + i).toList()),
                Column.decimal("sum", "", Meaning.FLOW, values.clone()),
                Column.decimal("deviation", "", Meaning.FLOW, deviations.clone())));
    }

    private static double[][] run(TableBalance.Method method, TableBalance.Inputs inputs) {
        return Labelled.of("it", OperatorTester.run(new TableBalance(), inputs,
                new TableBalance.Options(method, 1e-12, 100_000)).result().balanced()).values();
    }

    private static void requireClose(double[][] actual, double[][] expected, double relative) {
        for (int row = 0; row < expected.length; row++) {
            for (int column = 0; column < expected[row].length; column++) {
                double value = expected[row][column];
                assertThat(actual[row][column]).isCloseTo(value, within(relative * Math.max(1e-3, Math.abs(value))));
            }
        }
    }

    /** Miller and Blair (2009), section 7.4.2. */
    @Test
    void rasGivesTheTextbooksTable() {
        double[][] coefficients = {{0.120, 0.100, 0.049}, {0.210, 0.247, 0.265}, {0.026, 0.249, 0.145}};
        double[] output = {421, 284, 283};
        double[][] flows = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                flows[row][column] = coefficients[row][column] * output[column];
            }
        }
        double[][] balanced = run(TableBalance.Method.RAS, inputs(flows, new double[]{245, 136, 159},
                new double[]{251, 107, 182}));

        for (int row = 0; row < 3; row++) {
            assertThat(balanced[row][0] + balanced[row][1] + balanced[row][2])
                    .isCloseTo(new double[]{245, 136, 159}[row], within(1e-8));
        }
        requireClose(balanced, new double[][]{{165.2101482012, 34.6136046395, 45.1762471594},
            {63.5286196822, 18.7861779534, 53.6852023644}, {22.2612321167, 53.6002174071, 83.1385504762}}, 1e-9);
        requireClose(
                run(TableBalance.Method.GRAS, inputs(flows, new double[]{245, 136, 159}, new double[]{251, 107, 182})),
                balanced, 1e-9);
    }

    /** RAS keeps the cross ratios z_11 z_22 / z_12 z_21 of the table: they are what no scaling can change. */
    @Test
    void rasKeepsCrossRatios() {
        double[][] balanced = run(TableBalance.Method.RAS,
                inputs(new double[][]{{5, 0.5}, {4, 3}}, new double[]{10, 2}, new double[]{7, 5}));

        requireClose(balanced, new double[][]{{6.5902077187, 3.4097922813}, {0.4097922813, 1.5902077187}}, 1e-9);
        assertThat(balanced[0][0] * balanced[1][1] / balanced[0][1] / balanced[1][0]).isCloseTo(7.5, within(1e-9));
    }

    /** The 3 x 4 example of Junius and Oosterhaven (2003), solved apart from this program. */
    @Test
    void grasScalesNegativeNumbers() {
        double[][] balanced = run(TableBalance.Method.GRAS, inputs(
                new double[][]{{7, 3, 5, -3}, {2, 9, 8, 1}, {-2, 0, 2, 1}}, new double[]{15, 26, -1},
                new double[]{9, 16, 17, -2}));

        requireClose(balanced, new double[][]{{8.97644031, 3.743160245, 5.7217284399, -3.4413289949},
            {2.7993354036, 12.256839755, 9.9923136628, 0.9515111786}, {-2.7757757136, 0, 1.2859578973, 0.4898178163}},
                1e-8);
    }

    @Test
    void krasIsGrasWhereSumsAgree() {
        TableBalance.Inputs inputs = inputs(new double[][]{{7, 3, 5, -3}, {2, 9, 8, 1}, {-2, 0, 2, 1}},
                new double[]{15, 26, -1}, new double[]{9, 16, 17, -2});

        requireClose(run(TableBalance.Method.KRAS, inputs), run(TableBalance.Method.GRAS, inputs), 1e-9);
    }

    @Test
    void krasSettlesSumsThatContradictEachOtherByTheirDeviations() {
        TableBalance.Inputs inputs = new TableBalance.Inputs(matrix(new double[][]{{5, 1}, {4, 3}}),
                sums("r", new double[]{10, 2}, new double[]{0.1, 0.1}),
                sums("c", new double[]{9, 5}, new double[]{1, 1}));

        TableBalance.Result result = OperatorTester.run(new TableBalance(), inputs,
                new TableBalance.Options(TableBalance.Method.KRAS, 1e-9, 1_000_000)).result();

        double[] wanted = result.sums().decimals("wanted").orElseThrow().values();
        double[] reached = result.sums().decimals("reached").orElseThrow().values();
        // 12 against 14: what is trusted ten times as much moves a tenth as far.
        assertThat(reached[0] + reached[1]).isCloseTo(reached[2] + reached[3], within(1e-6));
        assertThat(Math.abs(reached[0] - wanted[0])).isLessThan(0.25);
        assertThat(Math.abs(reached[2] - wanted[2])).isBetween(0.5, 1.2);
        for (int line = 0; line < 2; line++) {
            assertThat(reached[line] - wanted[line]).as("row %d", line).isBetween(0.05, 0.15);
            assertThat(wanted[2 + line] - reached[2 + line]).as("column %d", line).isBetween(0.5, 1.2);
        }
        assertThatThrownBy(() -> run(TableBalance.Method.GRAS, inputs))
                .hasMessageContaining("error[CP-4224] the sums of"
                        + " rows add up to 12.0, those of columns to 14.0")
                .hasMessageContaining("take `method: kras` with standard deviations");
    }

    /** Nothing but a lack of sweeps: the message names what is farthest off. */
    @Test
    void saysWhatIsFarthestOffAfterTooFewSweeps() {
        TableBalance.Inputs inputs = inputs(new double[][]{{5, 0.5}, {4, 3}}, new double[]{10, 2}, new double[]{7, 5});
        assertThatThrownBy(() -> OperatorTester.run(new TableBalance(), inputs,
                new TableBalance.Options(TableBalance.Method.RAS, 1e-12, 1)))
                .hasMessageContaining(
                        "error[CP-5033] the table is not balanced after 1 sweep: row `r1` adds up to 3.2");
    }

    /** A line that should be empty becomes so, in RAS too, and one of negative numbers alone is scaled to its sum. */
    @Test
    void linesOfZeroAndOfNegativeNumbers() {
        requireClose(run(TableBalance.Method.RAS,
                inputs(new double[][]{{5, 1}, {4, 3}}, new double[]{0, 7}, new double[]{4, 3})),
                new double[][]{{0, 0}, {4, 3}}, 1e-9);
        requireClose(run(TableBalance.Method.GRAS,
                inputs(new double[][]{{-5, -1}, {9, 3}}, new double[]{-12, 14}, new double[]{-1, 3})),
                gras(new double[][]{{-5, -1}, {9, 3}}, new double[]{-12, 14}, new double[]{-1, 3}), 1e-8);
    }

    /** The solution is z r s for positive and z / (r s) for negative entries: r and s by plain fixed-point sweeps. */
    private static double[][] gras(double[][] z, double[] rows, double[] columns) {
        double[] r = {1, 1};
        double[] s = {1, 1};
        for (int sweep = 0; sweep < 20_000; sweep++) {
            for (int i = 0; i < 2; i++) {
                double positive = 0;
                double negative = 0;
                for (int j = 0; j < 2; j++) {
                    positive += Math.max(z[i][j], 0) * s[j];
                    negative += Math.max(-z[i][j], 0) / s[j];
                }
                r[i] = positive == 0
                        ? -negative / rows[i]
                        : (rows[i] + Math.sqrt(rows[i] * rows[i] + 4 * positive * negative)) / 2 / positive;
            }
            for (int j = 0; j < 2; j++) {
                double positive = 0;
                double negative = 0;
                for (int i = 0; i < 2; i++) {
                    positive += Math.max(z[i][j], 0) * r[i];
                    negative += Math.max(-z[i][j], 0) / r[i];
                }
                s[j] = positive == 0
                        ? -negative / columns[j]
                        : (columns[j] + Math.sqrt(columns[j] * columns[j] + 4 * positive * negative)) / 2 / positive;
            }
        }
        double[][] result = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                result[i][j] = z[i][j] > 0 ? z[i][j] * r[i] * s[j] : z[i][j] / r[i] / s[j];
            }
        }
        return result;
    }

    @Test
    void saysWhatCannotBe() {
        assertThatThrownBy(
                () -> run(TableBalance.Method.RAS, inputs(new double[][]{{1, -1}, {1, 1}}, new double[]{1, 1},
                        new double[]{1, 1})))
                .hasMessageContaining("error[CP-5034] row `r0`, column `c1` is negative");
        assertThatThrownBy(() -> run(TableBalance.Method.RAS, new TableBalance.Inputs(matrix(new double[][]{{1, 1}}),
                sums("x", new double[]{1}, new double[1]), sums("c", new double[]{1, 1}, new double[2]))))
                .hasMessageContaining("error[CP-5035] there is no sum for `r0`");
        assertThatThrownBy(() -> run(TableBalance.Method.RAS, new TableBalance.Inputs(matrix(new double[][]{{1, 1}}),
                sums("r", new double[]{2, 5}, new double[2]), sums("c", new double[]{1, 1}, new double[2]))))
                .hasMessageContaining("error[CP-5035] among the sums of rows is one for `r1`, which the table has not");
        Table twice = new Table("Sums", "Twice.", List.of(Column.text("label", List.of("r0", "r0")),
                Column.decimal("sum", "", Meaning.FLOW, 2, 3)));
        assertThatThrownBy(() -> run(TableBalance.Method.RAS, new TableBalance.Inputs(matrix(new double[][]{{1, 1}}),
                twice, sums("c", new double[]{1, 1}, new double[2]))))
                .hasMessageContaining("error[CP-5035] the sums of rows have `r0` more than once");
        assertThatThrownBy(() -> run(TableBalance.Method.RAS, inputs(new double[][]{{0, 0}, {1, 1}}, new double[]{1, 1},
                new double[]{1, 1})))
                .hasMessageContaining("row `r0` should add up to 1.0, and no number of it is above zero");
        assertThatThrownBy(() -> Labelled.of("the table", new Table("T", "T.",
                List.of(Column.text("label", List.of("a")))))).hasMessageContaining("error[CP-5036]");
    }

    /** What was wanted stays what is settled on where sums do not move; what is reached may be off by the tolerance. */
    @Test
    void tellsSumsBeforeWantedAndReached() {
        Table sums = OperatorTester.run(new TableBalance(),
                inputs(new double[][]{{5, 0.5}, {4, 3}}, new double[]{10, 2}, new double[]{7, 5}),
                new TableBalance.Options(TableBalance.Method.RAS, 0.05, 100)).result().sums();

        assertThat(sums.texts("line").orElseThrow().texts()).containsExactly("row", "row", "column", "column");
        assertThat(sums.texts("label").orElseThrow().texts()).containsExactly("r0", "r1", "c0", "c1");
        assertThat(sums.decimals("before").orElseThrow().values()).containsExactly(5.5, 7, 9, 3.5);
        assertThat(sums.decimals("wanted").orElseThrow().values()).containsExactly(10, 2, 7, 5);
        assertThat(sums.decimals("settled on").orElseThrow().values()).containsExactly(10, 2, 7, 5);
        double[] reached = sums.decimals("reached").orElseThrow().values();
        assertThat(reached).containsExactly(new double[]{10, 2, 7, 5}, within(0.5));
        assertThat(reached[0]).isNotEqualTo(10.0);
    }

    /** Sums without standard deviations must be met: those that have one give way. */
    @Test
    void sumsWithoutDeviationsDoNotMove() {
        Table rows = new Table("Sums", "Sums.", List.of(Column.text("label", List.of("r0", "r1")),
                Column.decimal("sum", "", Meaning.FLOW, 10, 2)));
        Table sums = OperatorTester.run(new TableBalance(),
                new TableBalance.Inputs(matrix(new double[][]{{5, 1}, {4, 3}}), rows,
                        sums("c", new double[]{9, 5}, new double[]{1, 1})),
                new TableBalance.Options(TableBalance.Method.KRAS, 1e-9, 1_000_000)).result().sums();

        double[] reached = sums.decimals("reached").orElseThrow().values();
        assertThat(new double[]{reached[0], reached[1]}).containsExactly(new double[]{10, 2}, within(1e-7));
        assertThat(reached[2] + reached[3]).isCloseTo(12, within(1e-7));
    }

    /** Nothing but the column says that one is missing: all that rows want is there. */
    @Test
    void aColumnOfZerosCannotHaveASum() {
        assertThatThrownBy(() -> run(TableBalance.Method.GRAS,
                inputs(new double[][]{{0, 1}, {0, 1}}, new double[]{0.5, 0.5}, new double[]{3, 1})))
                .hasMessageContaining(
                        "error[CP-4224] column `c0` should add up to 3.0, and no number of it is above zero");
    }

    /** Told before any sweep: what no scaling can meet. A sum of zero is one that any line can have. */
    @Test
    void aLineHasNoSumOfASignThatItsNumbersHaveNot() {
        assertThatThrownBy(() -> run(TableBalance.Method.GRAS,
                inputs(new double[][]{{1, 2}, {-1, -3}}, new double[]{-1, -2}, new double[]{-2, -1})))
                .hasMessageContaining(
                        "error[CP-4224] row `r0` should add up to -1.0, and no number of it is below zero");
        assertThatThrownBy(() -> run(TableBalance.Method.GRAS,
                inputs(new double[][]{{1, 2}, {-1, -3}}, new double[]{2, 1}, new double[]{2, 1})))
                .hasMessageContaining(
                        "error[CP-4224] row `r1` should add up to 1.0, and no number of it is above zero");
        assertThat(run(TableBalance.Method.GRAS, inputs(new double[][]{{0, 0}, {1, 3}}, new double[]{0, 4},
                new double[]{1, 3}))).isDeepEqualTo(new double[][]{{0, 0}, {1, 3}});
    }

    /** Not a way to both sums: the second row has its column to itself, and should have less than that has. */
    @Test
    void zerosMayLeaveNoWay() {
        assertThatThrownBy(() -> run(TableBalance.Method.RAS,
                inputs(new double[][]{{1, 0}, {0, 1}}, new double[]{1, 2}, new double[]{2, 1})))
                .hasMessageContaining("error[CP-5033]").hasMessageContaining("zeros may leave no way to all sums");
    }

    @Test
    void rasTakesNoNegativeNumbersAnywhere() {
        assertThatThrownBy(() -> run(TableBalance.Method.RAS,
                inputs(new double[][]{{1, 1}, {-1, 1}}, new double[]{1, 1}, new double[]{1, 1})))
                .hasMessageContaining("error[CP-5034] row `r1`, column `c0` is negative, which RAS cannot scale");
        assertThatThrownBy(() -> run(TableBalance.Method.RAS,
                inputs(new double[][]{{1, 1}, {1, 1}}, new double[]{1, 1}, new double[]{-1, 3})))
                .hasMessageContaining("error[CP-5034] a sum is negative, which RAS cannot reach; take `method: gras`");
        // A sum of nothing is one that RAS can reach.
        assertThat(run(TableBalance.Method.RAS,
                inputs(new double[][]{{1, 1}, {1, 1}}, new double[]{1, 1}, new double[]{0, 2}))[0][0]).isZero();
    }

    @Test
    void linesOfTheTableHaveNamesOfTheirOwnAndNumbersInEveryCell() {
        Table twice = new Table("Matrix", "Twice.", List.of(Column.text("label", List.of("r0", "r0")),
                Column.decimal("c0", "", Meaning.FLOW, 2, 3)));
        Table one = sums("r", new double[]{2}, new double[1]);
        assertThatThrownBy(() -> run(TableBalance.Method.RAS, new TableBalance.Inputs(twice, one,
                sums("c", new double[]{4}, new double[1]))))
                .hasMessageContaining("error[CP-5035] the table has rows `r0` more than once");
        Table hole = new Table("Matrix", "A hole.", List.of(Column.text("label", List.of("r0", "r1")),
                Column.decimal("c0", "", Meaning.FLOW, 2, Double.NaN)));
        assertThatThrownBy(() -> Labelled.of("the table", hole))
                .hasMessage("error[CP-5036] the table `Matrix` misses the number of column `c0`, row 2; give every"
                        + " number; a zero is one too");
    }
}
