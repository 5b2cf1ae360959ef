// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Workers;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TileTest {

    /** Whole tiles, tiles that hang over the last row or column, more columns than one run, and a beginning in between. */
    @ParameterizedTest
    @CsvSource({"48, 8, 128", "96, 52, 300", "77, 4, 8", "7, 12, 4", "620, 20, 132", "1, 4, 4"})
    void allKernelsGiveTheSameBits(int rows, int width, int steps) {
        SplittableRandom random = new SplittableRandom(rows * 31 + steps);
        double[][] matrix = matrix(random, steps + 16, rows + 3);
        double[][] right = matrix(random, width, steps + 8);
        double[][] start = matrix(random, width, rows + 3);
        double[][][] sums = {copy(start), copy(start), copy(start)};
        float[][][] singles = {singles(start), singles(start), singles(start)};

        Factors.Doubles factors = Factors.Doubles.of(right, 4, steps + 4, -1);
        Factors.Floats singleFactors = Factors.Floats.of(singles(right), 4, steps + 4, -1);
        Tile[] kernels = {new PlainTile(), VectorTile.WARM};
        for (int kernel = 0; kernel < kernels.length; kernel++) {
            kernels[kernel].matrix(matrix, 4, steps + 16, rows).addTo(sums[kernel], factors, 4, 8, steps);
            kernels[kernel].matrix(singles(matrix), 4, steps + 16, rows).addTo(singles[kernel], singleFactors, 4, 8,
                    steps);
        }
        chain(matrix, 12, right, 8, steps, sums[2], rows);

        assertThat(sums[0]).isDeepEqualTo(sums[2]);
        assertThat(sums[1]).isDeepEqualTo(sums[2]);
        assertThat(singles[1]).isDeepEqualTo(singles[0]);
        assertThat(singles[0][width - 1][rows - 1]).isNotEqualTo(singles[2][width - 1][rows - 1]);
    }

    /** What a tile is said to do. */
    private static void chain(
            double[][] matrix, int k, double[][] right, int row, int steps, double[][] into, int rows) {
        for (int column = 0; column < into.length; column++) {
            for (int r = 0; r < rows; r++) {
                for (int q = 0; q < steps; q++) {
                    into[column][r] = Math.fma(-right[column][row + q], matrix[k + q][r], into[column][r]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 47, 48, 200})
    void aSingleColumnHasTheSameBitsToo(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        float[][] matrix = singles(matrix(random, 40, rows));
        float[] factors = singles(matrix(random, 1, 40))[0];
        float[][] sums = new float[2][rows];

        new PlainTile().matrix(matrix, 0, 40, rows).addTo(sums[0], factors, 8, 32);
        VectorTile.WARM.matrix(matrix, 0, 40, rows).addTo(sums[1], factors, 8, 32);

        assertThat(sums[1]).containsExactly(sums[0]);
        assertThat(sums[0][rows - 1]).isNotZero();
    }

    /** Several panels, some of their rows empty, and exchanges of rows. */
    @ParameterizedTest
    @ValueSource(ints = {90, 1_000})
    void factorsAndProductsHaveTheSameBitsWithAllKernels(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[] values = random.doubles((long) n * n).map(value -> value - 0.5).toArray();
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        Workers workers = new TestContext().threads(2).workers();
        LinearMap map = new Product(new Matrix(n, n, values), ones, workers).leontief();
        double[] right = random.doubles(n * 60L).toArray();
        double[] scale = Arrays.copyOf(ones, 60);
        double[][] solved = new double[6][];
        Tile[] kernels = {new PlainTile(), VectorTile.WARM};
        for (int kernel = 0; kernel < kernels.length; kernel++) {
            Tile tile = kernels[kernel];
            solved[kernel] = new DoubleLu(map, tile, workers, () -> {}).solve(right, 60);
            solved[2 + kernel] = new FloatLu(map, tile, workers, () -> {}).solve(right, 60);
            FloatPanels panels = FloatPanels.pack(map, tile, workers);
            FloatBlock block = panels.block(60);
            block.fill(right, n, 60, scale, workers);
            FloatBlock product = panels.block(60);
            panels.addProduct(block, -1, product);
            solved[4 + kernel] = new double[n * 60];
            product.addTo(solved[4 + kernel], n, 60, scale, workers);
        }

        assertThat(solved[1]).containsExactly(solved[0]);
        assertThat(solved[3]).containsExactly(solved[2]);
        assertThat(solved[5]).containsExactly(solved[4]);
        assertThat(solved[4][7]).isCloseTo(-map.apply(right, 60)[7], within(1e-3));
    }

    @Test
    void testsRunWithTheModuleOfVectors() {
        assertThat(Tile.best(10_000)).isInstanceOf(VectorTile.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 44, 45, 620, 700, 4900, 9800, 20000})
    void arraysOfPanelsAreWholeOddTilesAndHoldAllRows(int rows) {
        int length = Tile.singles(rows);

        assertThat((length + 4) % 96).isEqualTo(48);
        int panels = (rows + Tile.height(length) - 1) / Tile.height(length);
        assertThat(panels == 1 || panels * length - rows < 0.08 * rows).isTrue();
        assertThat((Tile.doubles(rows) + 2) % 48).isEqualTo(24);
        assertThat((Tile.whole(rows) + 2) % 48).isEqualTo(24);
        assertThat(Tile.whole(rows)).isBetween(rows, rows + 47);
    }

    private static double[][] matrix(SplittableRandom random, int columns, int rows) {
        double[][] matrix = new double[columns][rows];
        for (double[] column : matrix) {
            for (int r = 0; r < rows; r++) {
                column[r] = random.nextDouble(-1, 1);
            }
        }
        return matrix;
    }

    private static double[][] copy(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int column = 0; column < copy.length; column++) {
            copy[column] = matrix[column].clone();
        }
        return copy;
    }

    private static float[][] singles(double[][] matrix) {
        float[][] singles = new float[matrix.length][matrix[0].length];
        for (int column = 0; column < matrix.length; column++) {
            for (int r = 0; r < matrix[column].length; r++) {
                singles[column][r] = (float) matrix[column][r];
            }
        }
        return singles;
    }
}
