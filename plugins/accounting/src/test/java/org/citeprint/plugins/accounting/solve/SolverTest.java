// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SolverTest {

    private static final int WIDTH = 24;

    /** Flows whose column j sums to {@code share} of an output of 1, and demand. */
    private static double[] flows(int n, double share, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] z = new double[n * n];
        for (int column = 0; column < n; column++) {
            double sum = 0;
            for (int row = 0; row < n; row++) {
                double value = random.nextDouble() < 0.4 ? 0 : Math.pow(random.nextDouble(), 6);
                z[row * n + column] = value;
                sum += value;
            }
            for (int row = 0; row < n; row++) {
                z[row * n + column] *= share / sum;
            }
        }
        return z;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] block(int n, int width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles((long) n * width).map(value -> value - 0.2).toArray();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodSolvesTheEquations(Method method) {
        int n = 130;
        double[] z = flows(n, 0.8, 3);
        double[] right = block(n, WIDTH, 4);
        TestContext context = new TestContext();
        Product product = new Product(new Matrix(n, n, z), ones(n), context.workers());

        Solution solution = new Solver(method, 1e-12, context).solve(product.leontief(), right, WIDTH);

        for (int row = 0; row < n; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double sum = solution.values()[row * WIDTH + column];
                for (int k = 0; k < n; k++) {
                    sum -= z[row * n + k] * solution.values()[k * WIDTH + column];
                }
                assertThat(sum).isCloseTo(right[row * WIDTH + column], within(1e-10));
            }
        }
        assertThat(solution.worst()).isLessThanOrEqualTo(1e-12);
    }

    /** Over hundreds of terms roundings add up to more than the tolerance: what is left is solved for as well. */
    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.98, 0.99})
    void theSeriesMakesUpForItsRoundings(double share) {
        int n = 250;
        TestContext context = new TestContext();
        Product product = new Product(new Matrix(n, n, flows(n, share, 5)), ones(n), context.workers());
        for (double tolerance : new double[]{1e-8, 1e-12, 1e-13, 3e-14}) {
            Solution solution = new Solver(Method.SERIES, tolerance, context).solve(product.adjoint(),
                    block(n, 4, 6), 4);
            assertThat(solution.worst()).isLessThanOrEqualTo(tolerance);
        }
    }

    /** Where nothing is asked for, nothing can be off, and no method looks for what guides. */
    @ParameterizedTest
    @EnumSource(Method.class)
    void zerosAreSolvedWithoutAnError(Method method) {
        for (int n : new int[]{3, 250}) {
            TestContext context = new TestContext();
            PerUnit upstream = new Product(new Matrix(n, n, flows(n, 0.7, 5)), ones(n), context.workers()).upstream();
            Solution solution = upstream.bounded(new Solver(method, 1e-13, context), new double[n * 4], 4);

            assertThat(Arrays.stream(solution.values()).filter(value -> value != 0).count()).isLessThanOrEqualTo(n);
            assertThat(solution.bound().none()).isEmpty();
            assertThat(solution.bound().largest(3)).isZero();
            assertThat(solution.bound().weighted(ones(n))).isNotNaN();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 97, 513, 1100})
    void eliminationSolvesWithExchangesToo(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[] z = random.doubles((long) n * n).map(value -> value - 0.5).toArray();
        double[] right = block(n, 4, 12);
        TestContext context = new TestContext().threads(2);
        LinearMap map = new Product(new Matrix(n, n, z), ones(n), context.workers()).leontief();

        Solution exact = new Lu(map, 4, -1, 1e-12, context.workers(), () -> {}).exact(right);
        Solution single = new Lu(map, 4, -1, 1e-12, context.workers(), () -> {}).solve(right);

        assertThat(exact.worst()).isLessThan(1e-12);
        assertThat(single.worst()).isLessThan(1e-12);
        assertThat(exact.method()).isEqualTo("LU");
    }

    @Test
    void whatFloatsCannotHoldIsEliminatedInDoubles() {
        double[] z = {0, 1e45, 0, 0};
        TestContext context = new TestContext();
        LinearMap map = new Product(new Matrix(2, 2, z), ones(2), context.workers()).leontief();

        Solution solution = new Solver(Method.LU, 1e-12, context).solve(map, new double[]{1, 1e-45}, 1);

        assertThat(solution.method()).isEqualTo("LU");
        assertThat(solution.values()).containsExactly(2, 1e-45);
    }

    @Test
    void anIndustryThatBuysMoreThanItSellsTakesNoHarm() {
        int n = 420;
        double[] z = flows(n, 0.7, 17);
        for (int row = 0; row < n; row++) {
            z[row * n + 11] *= 1.6;
        }
        TestContext context = new TestContext().threads(2);
        Product product = new Product(new Matrix(n, n, z), ones(n), context.workers());
        double[] right = block(n, 8, 2);

        for (LinearMap map : List.of(product.leontief(), product.adjoint(), product.ghosh())) {
            Solution packed = new Solver(Method.KRYLOV, 1e-13, context).solve(map, right, 8);
            Solution plain = new Lu(map, 8, -1, 1e-13, context.workers(), () -> {}).exact(right);
            assertThat(packed.method()).isEqualTo("GMRES");
            for (int at = 0; at < right.length; at++) {
                assertThat(packed.values()[at]).isCloseTo(plain.values()[at], within(1e-10));
            }
        }
    }

    /** Emissions over hardly any output make a huge intensity, beside which those of others must not drown. */
    @Test
    void tinyIndustriesTakeNoDigitsFromOthers() {
        int n = 420;
        double[] z = flows(n, 0.7, 23);
        double[] output = ones(n);
        for (int tiny = 5; tiny < n; tiny += 60) {
            output[tiny] = 1e-11;
            for (int i = 0; i < n; i++) {
                z[tiny * n + i] *= 1e-11;
                z[i * n + tiny] *= 1e-11;
            }
        }
        TestContext context = new TestContext().threads(2);
        Product product = new Product(new Matrix(n, n, z), output,
                IntStream.range(0, n).map(industry -> industry / 42).toArray(), context.workers());
        double[] intensities = block(n, 8, 3);
        for (int at = 0; at < intensities.length; at++) {
            intensities[at] = at % 3 == 0 ? 0 : Math.abs(intensities[at]) / output[at / 8];
        }

        for (boolean upstream : new boolean[]{true, false}) {
            LinearMap map = upstream ? product.adjoint() : product.ghosh();
            double[] found = (upstream ? product.upstream() : product.downstream()).solve(
                    new Solver(Method.KRYLOV, 1e-13, context), intensities, 8).values();
            double[] image = map.apply(found, 8);
            for (int at = 0; at < found.length; at++) {
                assertThat(found[at] - image[at]).isCloseTo(intensities[at], within(1e-11 * Math.abs(found[at])));
            }
        }
    }

    /** Industry 7 buys what it always did and makes next to nothing: up to 10¹² times its output. */
    @ParameterizedTest
    @CsvSource({"60, 1", "60, 1e-3", "60, 1e-5", "60, 1e-9", "700, 1e-3", "700, 1e-5", "700, 1e-9"})
    void rowSumsOfTheInverseWhateverOneIndustryBuys(int n, double tiny) {
        double[] z = flows(n, 0.7, 23);
        double[] output = ones(n);
        Arrays.fill(output, 1000);
        for (int at = 0; at < z.length; at++) {
            z[at] *= 1000 * (at / n == 7 ? tiny * 1e-3 : 1);
        }
        output[7] = tiny;
        TestContext context = new TestContext().threads(2);
        Product product = new Product(new Matrix(n, n, z), output, context.workers());

        double[] found = new RowSums(product, new Solver(Method.AUTO, 1e-13, context)).of();

        double[] image = product.leontief().apply(found, 1);
        for (int i = 0; i < n; i++) {
            assertThat(found[i] - image[i]).isCloseTo(1, within(1e-12 * Math.abs(found[i]) + 1e-12));
        }
        assertThat(found[8]).isGreaterThan(z[8 * n + 7] / tiny);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameBits(int threads) {
        for (Method method : List.of(Method.KRYLOV, Method.LU)) {
            sameBits(method, threads);
        }
    }

    private static void sameBits(Method method, int threads) {
        int n = 700;
        double[] z = flows(n, 0.9, 7);
        double[] right = block(n, 8, 8);
        double[][] solved = new double[2][];
        for (int run = 0; run < 2; run++) {
            TestContext context = new TestContext().threads(run == 0 ? 1 : threads);
            Product product = new Product(new Matrix(n, n, z), ones(n), context.workers());
            solved[run] = new Solver(method, 1e-12, context).solve(product.leontief(), right, 8).values();
        }

        assertThat(solved[1]).containsExactly(solved[0]);
    }

    @Test
    void columnsOfZerosAndColumnsThatConvergeAtOnceTakeNoHarm() {
        int n = 60;
        double[] right = new double[n * 8];
        right[0] = 1;
        Arrays.fill(right, 8, 16, 0.0);
        double[] z = new double[n * n];
        z[1] = 0.5;
        TestContext context = new TestContext();
        Product product = new Product(new Matrix(n, n, z), ones(n), context.workers());

        double[] values = new Solver(Method.KRYLOV, 1e-14, context).solve(product.leontief(), right, 8).values();

        assertThat(values).containsExactly(right);
    }

    @Test
    void theTransposeAndGhoshMapsAreWhatTheySay() {
        int n = 9;
        double[] z = flows(n, 0.6, 9);
        double[] output = block(n, 1, 10);
        output[4] = -0.0;
        double[] vector = block(n, 1, 12);
        Product product = new Product(new Matrix(n, n, z), output, new TestContext().workers());

        LinearMap map = product.adjoint();
        assertThat(map.at(2, 7)).isCloseTo(z[7 * n + 2] / output[2], within(1e-15));
        double[] transposed = map.apply(vector, 1);
        double[] ghosh = product.ghosh().apply(vector, 1);

        for (int j = 0; j < n; j++) {
            double down = 0;
            double along = 0;
            for (int i = 0; i < n; i++) {
                down += z[i * n + j] * vector[i];
                along += z[j * n + i] * vector[i];
            }
            assertThat(transposed[j]).isCloseTo(j == 4 ? 0 : down / output[j], within(1e-12));
            assertThat(ghosh[j]).isCloseTo(j == 4 ? 0 : along / output[j], within(1e-12));
        }
    }

    @Test
    void whereIterationIsSlowEliminationSteps() {
        int n = 120;
        // A cycle of industries: powers of A never shrink much, and GMRES needs all n directions.
        double[] z = new double[n * n];
        for (int i = 0; i < n; i++) {
            z[i * n + (i + 1) % n] = 0.99999;
        }
        double[] right = new double[n];
        right[0] = 1;
        TestContext context = new TestContext();
        LinearMap map = new Product(new Matrix(n, n, z), ones(n), context.workers()).leontief();

        Solution solution = new Solver(Method.AUTO, 1e-12, context).solve(map, right, 1);

        assertThat(solution.method()).startsWith("LU");
        assertThat(solution.values()[0]).isCloseTo(1 / (1 - Math.pow(0.99999, n)), within(1e-7));
    }

    @Test
    void aTableWithoutInverseIsRefused() {
        double[] z = {0.5, 0.5, 0.5, 0.5};
        TestContext context = new TestContext();
        LinearMap map = new Product(new Matrix(2, 2, z), ones(2), context.workers()).leontief();

        assertThatThrownBy(() -> new Solver(Method.AUTO, 1e-12, context).solve(map, new double[]{1, 2}, 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(
                        "error[CP-4203] the equations of the table are not solved: by elimination the residual is")
                .hasMessageEndingWith("; the table may have no Leontief inverse; look at the warnings of its import");
    }
}
