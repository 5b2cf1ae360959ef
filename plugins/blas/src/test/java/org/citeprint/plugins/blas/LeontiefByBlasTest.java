// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** Runs where there is a library of linear algebra, and says so where there is none. */
class LeontiefByBlasTest {

    @BeforeAll
    static void aLibraryIsThere() {
        Assumptions.assumeTrue(there(), "no BLAS library on this machine: blas.leontief is not tried");
    }

    /** Whether the machine has one of the usual libraries. */
    static boolean there() {
        try {
            Library.load(Optional.empty());
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** 1 - A and 1 - B of two industries are inverted by hand: A = [[.1, .2], [.3, .1]], determinant .75. */
    @Test
    void invertsByHand() {
        LeontiefByBlas.Result result = run(system(new double[]{10, 40, 30, 20}, 100, 200),
                LeontiefByBlas.Kind.values());

        assertThat(square(result.leontief().orElseThrow())).usingComparatorWithPrecision(1e-14)
                .containsExactly(0.9 / 0.75, 0.2 / 0.75, 0.3 / 0.75, 0.9 / 0.75);
        assertThat(square(result.ghosh().orElseThrow())).usingComparatorWithPrecision(1e-14)
                .containsExactly(0.9 / 0.75, 0.4 / 0.75, 0.15 / 0.75, 0.9 / 0.75);
        assertThat(result.check().column("library").toString()).isNotEmpty();
    }

    /** An industry without output buys and sells nothing: its row and column are those of I. */
    @Test
    void anIndustryWithoutOutputHasItself() {
        LeontiefByBlas.Result result = run(system(new double[]{10, 0, 0, 0}, 100, 0), LeontiefByBlas.Kind.LEONTIEF);

        assertThat(square(result.leontief().orElseThrow())).usingComparatorWithPrecision(1e-14)
                .containsExactly(1 / 0.9, 0, 0, 1);
    }

    /** L y = x, of a table wide enough for blocks, threads and odd ends. */
    @Test
    void theInverseTimesFinalDemandIsOutput() {
        int n = 333;
        double[] flows = new SplittableRandom(7).doubles((long) n * n).toArray();
        double[] output = new double[n];
        double[] demand = new double[n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                output[row] += flows[row * n + column];
            }
            demand[row] = 100 + row;
            output[row] += demand[row];
        }
        double[] inverse = square(run(system(flows, output), LeontiefByBlas.Kind.LEONTIEF).leontief().orElseThrow());

        for (int row = 0; row < n; row++) {
            double sum = 0;
            for (int column = 0; column < n; column++) {
                sum += inverse[row * n + column] * demand[column];
            }
            assertThat(sum).isCloseTo(output[row], within(1e-11 * output[row]));
        }
    }

    @Test
    void aTableWithoutInverseIsRefused() {
        InputOutputSystem all = system(new double[]{100, 0, 0, 20}, 100, 200);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run(all, LeontiefByBlas.Kind.LEONTIEF))
                .withMessageContaining("CP-5032").withMessageContaining("pivot 1");
    }

    @Test
    void aLibraryThatIsNotThereIsNamed() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Library.load(Optional.of("libnosuchblas.so.9")))
                .withMessageContaining("CP-4251").withMessageContaining("libnosuchblas.so.9");
    }

    @Test
    void aLibraryWithoutLapackIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new NativeInverse(Library.load(Optional.of(System.mapLibraryName("c") + ".6"))))
                .withMessageContaining("CP-4251").withMessageContaining("dgetrf_");
    }

    private static LeontiefByBlas.Result run(InputOutputSystem system, LeontiefByBlas.Kind... kinds) {
        return OperatorTester.run(new LeontiefByBlas(), system,
                new LeontiefByBlas.Options(List.of(kinds), Optional.empty())).result();
    }

    private static InputOutputSystem system(double[] flows, double... output) {
        int n = output.length;
        List<String> sectors = IntStream.range(0, n).mapToObj(i -> "sector " + i).toList();
        int[] sectorOf = IntStream.range(0, n).toArray();
        return new InputOutputSystem("two", "EUR", List.of("A"), sectors, new int[n], sectorOf, List.of("all"),
                new int[1], new int[1], new Matrix(n, n, flows), new Matrix(n, 1, new double[n]), output, List.of());
    }

    /** The numbers of a square table, row by row. */
    private static double[] square(Table table) {
        int n = table.rows();
        double[] values = new double[n * n];
        for (int column = 0; column < n; column++) {
            double[] numbers = ((Column.Decimal) table.columns().get(2 + column)).values();
            for (int row = 0; row < n; row++) {
                values[row * n + column] = numbers[row];
            }
        }
        return values;
    }
}
