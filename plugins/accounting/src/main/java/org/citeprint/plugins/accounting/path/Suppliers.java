// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * Whom industries buy from, in the order of what a unit of their product can cause there at most: |a_ji| v_j. So who
 * follows the first that are worth it has followed all. A column of A is read when a path first comes to its industry,
 * and only suppliers that can be worth it are kept: a path weighs no more at industry i than the largest branch over
 * v_i, so these are no more than the largest branch over the cut-off.
 */
final class Suppliers {

    /** A path's weight may exceed that by roundings. */
    private static final double SLACK = 0.5;

    private final LinearMap coefficients;
    private final Branches branches;
    private final double least;
    private final Map<Integer, Of> known = new HashMap<>();
    private final double[] column;

    /**
     * Over A.
     *
     * @param least the cut-off as a share of the largest branch that begins with final demand
     */
    Suppliers(LinearMap coefficients, Branches branches, double least) {
        this.coefficients = coefficients;
        this.branches = branches;
        this.least = least * SLACK;
        this.column = new double[coefficients.size()];
    }

    /**
     * Of one industry.
     *
     * @param industries the suppliers
     * @param coefficients what a unit buys of each
     * @param bounds what that can cause at most, largest first
     * @param after what is caused by purchases from each and all that come after it, those not kept among them; one
     *         number more than suppliers
     */
    record Of(int[] industries, double[] coefficients, double[] bounds, double[] after) {}

    Of of(int industry) {
        return known.computeIfAbsent(industry, this::read);
    }

    private Of read(int industry) {
        int n = column.length;
        coefficients.read(0, n, industry, 1, column);
        double enough = least * branches.bounds()[industry];
        int[] kept = IntStream.range(0, n).filter(j -> column[j] != 0 && bound(j) >= enough).boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -bound(j))).mapToInt(Integer::intValue).toArray();
        Amount sum = new Amount();
        for (int j = 0; j < n; j++) {
            if (column[j] != 0 && !(bound(j) >= enough)) {
                sum.add(column[j] * branches.multipliers()[j]);
            }
        }
        double[] after = new double[kept.length + 1];
        after[kept.length] = sum.value();
        for (int k = kept.length - 1; k >= 0; k--) {
            sum.add(column[kept[k]] * branches.multipliers()[kept[k]]);
            after[k] = sum.value();
        }
        return new Of(kept, IntStream.of(kept).mapToDouble(j -> column[j]).toArray(),
                IntStream.of(kept).mapToDouble(this::bound).toArray(), after);
    }

    private double bound(int supplier) {
        return Math.abs(column[supplier]) * branches.bounds()[supplier];
    }
}
