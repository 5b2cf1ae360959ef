// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Workers;

/**
 * Sums over the industries i of each region o, with many weights k: Σ s_ki X_ic for the columns c of a block. Of columns
 * of the Leontief inverse, with intensities as weights, these are multipliers by origin: what a unit of product c emits
 * in region o. 2 q n operations a column for q weights, in {@link Tile}.
 */
public final class OriginSums {

    private final int[][] industries;
    private final List<DoubleMatrix> weights;
    private final int count;
    private final int length;
    private final Workers workers;

    /**
     * Lays the weights out.
     *
     * @param weights for each k one for each industry
     * @param originOf the region of each industry
     */
    public OriginSums(double[][] weights, int[] originOf, int origins, Workers workers) {
        this.count = weights.length;
        this.length = Tile.whole(count);
        this.workers = workers;
        this.industries = IntStream.range(0, origins)
                .mapToObj(origin -> IntStream.range(0, originOf.length).filter(i -> originOf[i] == origin).toArray())
                .toArray(int[][]::new);
        this.weights = workers.map(origins, origin -> laidOut(weights, industries[origin]));
    }

    private DoubleMatrix laidOut(double[][] weights, int[] industries) {
        double[][] columns = new double[steps(industries)][length];
        for (int k = 0; k < industries.length; k++) {
            for (int weight = 0; weight < count; weight++) {
                columns[k][weight] = weights[weight][industries[k]];
            }
        }
        return new PlainTile().matrix(columns, 0, columns.length, count);
    }

    private static int steps(int[] industries) {
        return (industries.length + Factors.GROUP - 1) / Factors.GROUP * Factors.GROUP;
    }

    /**
     * For each origin and each column of an n × width block, row by row in memory, the sum for each weight; arrays are
     * longer than there are weights, and there may be some columns more.
     */
    public List<double[][]> of(double[] block, int width) {
        return workers.map(industries.length, origin -> {
            int steps = steps(industries[origin]);
            Factors.Doubles factors = Factors.Doubles.ofRows(block, width, industries[origin], steps);
            double[][] sums = new double[(width + Factors.GROUP - 1) / Factors.GROUP * Factors.GROUP][length];
            weights.get(origin).addTo(sums, factors, 0, 0, steps);
            return sums;
        });
    }
}
