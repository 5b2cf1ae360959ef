// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;

/**
 * Where old rows or columns go: the distinct new pairs of a region and a sector (or category), sorted by the first and then
 * the second, and for each old place its new ones with their weights.
 *
 * @param first the first of each new pair
 * @param second the second
 * @param targets for each old place its new ones
 * @param weights their shares of it
 */
record Regrouped(int[] first, int[] second, int[][] targets, double[][] weights) {

    static Regrouped of(int[] left, Grouping lefts, int[] right, Grouping rights) {
        int width = rights.names().size();
        int[] place = new int[Math.multiplyExact(lefts.names().size(), width)];
        int[][] targets = new int[left.length][];
        double[][] weights = new double[left.length][];
        for (int i = 0; i < left.length; i++) {
            int[] of = lefts.targets()[left[i]];
            int[] what = rights.targets()[right[i]];
            targets[i] = new int[of.length * what.length];
            weights[i] = new double[targets[i].length];
            for (int part = 0; part < targets[i].length; part++) {
                int pair = of[part / what.length] * width + what[part % what.length];
                place[pair] = 1;
                targets[i][part] = pair;
                weights[i][part] = lefts.weights()[left[i]][part / what.length]
                        * rights.weights()[right[i]][part % what.length];
            }
        }
        int[] used = IntStream.range(0, place.length).filter(pair -> place[pair] == 1).toArray();
        for (int at = 0; at < used.length; at++) {
            place[used[at]] = at;
        }
        for (int[] parts : targets) {
            Arrays.setAll(parts, part -> place[parts[part]]);
        }
        return new Regrouped(Arrays.stream(used).map(pair -> pair / width).toArray(),
                Arrays.stream(used).map(pair -> pair % width).toArray(), targets, weights);
    }

    /** Every row for itself. */
    static Regrouped each(int size) {
        int[] all = IntStream.range(0, size).toArray();
        double[] whole = {1};
        return new Regrouped(all, new int[size], Arrays.stream(all).mapToObj(i -> new int[]{i}).toArray(int[][]::new),
                Arrays.stream(all).mapToObj(i -> whole).toArray(double[][]::new));
    }

    /** G · M · Hᵀ with the weights of rows in G and those of columns in H, added in the order of the old table. */
    static Matrix sum(Matrix matrix, Regrouped down, Regrouped across) {
        int width = across.first().length;
        double[] sums = new double[Math.multiplyExact(down.first().length, width)];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int part = 0; part < down.targets()[row].length; part++) {
                add(matrix, row, across, sums, down.targets()[row][part] * width, down.weights()[row][part]);
            }
        }
        return new Matrix(down.first().length, width, sums);
    }

    private static void add(Matrix matrix, int row, Regrouped across, double[] sums, int into, double weight) {
        for (int column = 0; column < matrix.columns(); column++) {
            int[] targets = across.targets()[column];
            for (int part = 0; part < targets.length; part++) {
                sums[into + targets[part]] += weight * across.weights()[column][part] * matrix.at(row, column);
            }
        }
    }
}
