// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds of every balanced table, whatever numbers it has. */
class BalancingTest {

    private static Balancing.Sums sums(double... wanted) {
        return new Balancing.Sums(wanted, new double[wanted.length]);
    }

    private static double[][] times(double factor, double[][] values) {
        return Stream.of(values).map(row -> times(factor, row)).toArray(double[][]::new);
    }

    private static double[] times(double factor, double[] values) {
        return DoubleStream.of(values).map(value -> value * factor).toArray();
    }

    /** Counted in other units, a table takes the same sweeps to the same numbers: the tolerance is relative. */
    @ParameterizedTest
    @ValueSource(doubles = {0x1p-20, 0x1p-10, 0x1p10, 0x1p30})
    void otherUnitsTakeTheSameSweeps(double unit) {
        double[][] mixed = {{7, 3, 5, -3}, {2, 9, 8, 1}, {-2, 0, 2, 1}};
        double[][] negative = {{-4, -2}, {-1, -3}};
        sameSweeps(unit, mixed, new double[]{15, 26, -1}, new double[]{9, 16, 17, -2});
        sameSweeps(unit, negative, new double[]{-9, -5}, new double[]{-6, -8});
    }

    private static void sameSweeps(double unit, double[][] table, double[] rows, double[] columns) {
        double[][] values = times(1, table);
        double[][] scaled = times(unit, table);
        Balancing one = new Balancing(values, sums(rows), sums(columns));
        Balancing other = new Balancing(scaled, sums(times(unit, rows)), sums(times(unit, columns)));
        one.run(1e-4, 1000, false, new TestContext());
        other.run(1e-4, 1000, false, new TestContext());

        assertThat(one.sweeps()).isBetween(2, 100);
        assertThat(other.sweeps()).isEqualTo(one.sweeps());
        assertThat(scaled).isDeepEqualTo(times(unit, values));
    }

    /** A tolerance of a twentieth is no more than that, above the sum and below it. */
    @Test
    void everySumIsMetWithinTheTolerance() {
        SplittableRandom random = new SplittableRandom(3);
        for (int table = 0; table < 50; table++) {
            double[][] goal = random(random);
            double[][] values = random(random);
            double[] rows = Stream.of(goal).mapToDouble(row -> row[0] + row[1] + row[2]).toArray();
            double[] columns = {goal[0][0] + goal[1][0] + goal[2][0], goal[0][1] + goal[1][1] + goal[2][1],
                goal[0][2] + goal[1][2] + goal[2][2]};
            Balancing balancing = new Balancing(values, sums(rows), sums(columns));
            balancing.run(0.05, 1000, false, new TestContext());
            double most = 0.05 * Math.max(Arrays.stream(rows).max().orElseThrow(),
                    Arrays.stream(columns).max().orElseThrow());
            for (int line = 0; line < 3; line++) {
                assertThat(balancing.sum(line, true)).isCloseTo(rows[line], within(most));
                assertThat(balancing.sum(line, false)).isCloseTo(columns[line], within(most));
            }
        }
    }

    private static double[][] random(SplittableRandom random) {
        return Stream.generate(() -> random.doubles(3, 0.1, 9).toArray()).limit(3).toArray(double[][]::new);
    }

    /**
     * Positive numbers times r s and negative ones over r s, for factors of my choice: only this table has their sums, so
     * it is found again. Two rows have negative numbers alone.
     */
    @Test
    void factorsThatWereChosenAreFoundAgain() {
        double[][] values = {{-5, -1, -3}, {-2, -4, -0.5}, {9, 8, 0.25}, {1, -1, 6}};
        double[] rowFactors = {2, 0.5, 1.5, 0.8};
        double[] columnFactors = {1.25, 0.8, 1.1};
        double[][] expected = times(1, values);
        double[] rows = new double[4];
        double[] columns = new double[3];
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                double factor = rowFactors[row] * columnFactors[column];
                double value = values[row][column];
                expected[row][column] = value > 0 ? value * factor : value / factor;
                rows[row] += expected[row][column];
                columns[column] += expected[row][column];
            }
        }
        new Balancing(values, sums(rows), sums(columns)).run(1e-14, 100_000, false, new TestContext());

        for (int row = 0; row < 4; row++) {
            assertThat(values[row]).containsExactly(expected[row], within(1e-9));
        }
    }

    /** A number that is zero stays so in a line whose sum is zero. */
    @Test
    void zerosInALineWithoutASumStayZero() {
        double[][] values = {{0, 1}, {4, 3}};
        new Balancing(values, sums(0, 7), sums(4, 3)).run(1e-12, 100, false, new TestContext());

        assertThat(values).isDeepEqualTo(new double[][]{{0, 0}, {4, 3}});
    }

    /**
     * One number that should be 1 by its row and 2 by its column. After two sweeps the gap has not fallen, and each sum
     * moves by a tenth of its deviation towards the other, the row up and the column down.
     */
    @Test
    void sumsMoveByATenthOfTheirDeviation() {
        Balancing.Sums row = new Balancing.Sums(new double[]{1}, new double[]{1});
        Balancing.Sums column = new Balancing.Sums(new double[]{2}, new double[]{3});
        new Balancing(new double[][]{{1}}, row, column).run(1e-9, 2, true, new TestContext());

        assertThat(row.wanted()[0]).isCloseTo(1.1, within(1e-12));
        assertThat(column.wanted()[0]).isCloseTo(1.7, within(1e-12));
    }

    /** No sum is passed by: where a tenth of the deviation is more than what is missing, that is enough. */
    @Test
    void sumsMoveNoFartherThanTheyAreOff() {
        Balancing.Sums row = new Balancing.Sums(new double[]{1}, new double[]{500});
        Balancing.Sums column = new Balancing.Sums(new double[]{2}, new double[]{0});
        new Balancing(new double[][]{{1}}, row, column).run(1e-9, 2, true, new TestContext());

        assertThat(row.wanted()[0]).isEqualTo(2);
        assertThat(column.wanted()[0]).isEqualTo(2);
    }
}
