// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Product;

/**
 * What is lost when industries K are taken out. By block elimination all follows from columns K of L, their block L_KK,
 * and column sums of L weighted by w (ones for output, f for emissions), without a solution for each reduced table:
 *
 * <pre>
 *   all      rows, columns and demand of K are zero    (w'L)_K  L_KK⁻¹ x_K
 *   buying   columns of K are zero                     (w'L - w')_K  L_KK⁻¹ x_K
 *   selling  rows of K are zero, demand stays          (w'L)_K  L_KK⁻¹ (x - y)_K
 * </pre>
 *
 * <p>(Sherman, Morrison and Woodbury's formula; y all final demand.) What industries of K without output buy, z, has no
 * column of A: it goes with them in the first two, w'L z, and x is then x - L z.
 */
final class Extraction {

    /** Pivots of L_KK in shares of output are near one for any table of an economy, where L is I and more. */
    private static final double SINGULAR = 1e-13;

    private final InputOutputSystem system;
    private final Inverse inverse;
    private final Bound bound;
    private final double[] demand;

    Extraction(InputOutputSystem system, Inverse inverse) {
        this.system = system;
        this.inverse = inverse;
        this.bound = inverse.bound(Product.sizes(system.output()));
        this.demand = new double[system.industries()];
        for (int i = 0; i < demand.length; i++) {
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                demand[i] += system.finalDemand().at(i, column);
            }
        }
    }

    /**
     * Losses.
     *
     * @param all when they are gone
     * @param buying when they buy nothing
     * @param selling when they sell nothing to industries
     * @param error how far off each can be, relative to all
     */
    record Loss(double all, double buying, double selling, double error) {}

    /**
     * One loss for each weighting, given its column sums w'L and weights w; none where the rest has no Leontief inverse
     * (L_KK is singular just then).
     */
    List<Loss> of(int[] taken, List<Sums.Weighted> sums, double[][] weights) {
        int size = taken.length;
        double[] columns = inverse.columns(taken);
        double[] own = ofIdle(taken);
        double[] sizes = IntStream.of(taken).mapToDouble(i -> system.output()[i])
                .map(output -> output == 0 ? 1 : Math.abs(output)).toArray();
        // As shares of output, in which small and large industries are alike, so that a pivot says something.
        double[][] block = new double[size][size + 3];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                block[i][j] = columns[taken[i] * size + j] * (sizes[j] / sizes[i]);
            }
            // x itself, and x - y as the sales to industries: those without output, which have no column of L, buy, too.
            block[i][size] = (system.output()[taken[i]] - own[taken[i]]) / sizes[i];
            block[i][size + 1] = (system.output()[taken[i]] - demand[taken[i]]) / sizes[i];
            block[i][size + 2] = 1;
        }
        double[][] whole = Stream.of(block).map(double[]::clone).toArray(double[][]::new);
        if (!eliminate(block)) {
            return List.of();
        }
        ExtractionError error = error(taken, sizes, whole, block);
        List<Loss> losses = new ArrayList<>();
        for (int weighting = 0; weighting < sums.size(); weighting++) {
            double[] sum = sums.get(weighting).values();
            double all = weighted(weights[weighting], own);
            double kept = 0;
            double selling = 0;
            for (int i = 0; i < size; i++) {
                all += sum[taken[i]] * sizes[i] * block[i][size];
                kept += weights[weighting][taken[i]] * sizes[i] * block[i][size];
                selling += sum[taken[i]] * sizes[i] * block[i][size + 1];
            }
            losses.add(new Loss(all, all - kept, selling,
                    error(taken, sums.get(weighting), weights[weighting], error) / (all == 0 ? 1 : Math.abs(all))));
        }
        return losses;
    }

    private ExtractionError error(int[] taken, double[] sizes, double[][] block, double[][] solved) {
        double[] shares = new double[taken.length];
        for (int i = 0; i < taken.length; i++) {
            shares[i] = bound.none().isEmpty()
                    ? bound.factors()[0] * bound.guide()[taken[i]] / sizes[i]
                    : Double.NaN;
        }
        return new ExtractionError(sizes, block, solved, shares, mostOfIdle(taken));
    }

    /** Of any of the three ways. */
    private double error(int[] taken, Sums.Weighted sum, double[] weights, ExtractionError error) {
        double[] none = new double[weights.length];
        if (!bound.none().isEmpty() || sum.errors().length == 0) {
            return Double.NaN;
        }
        double idle = mostOfIdle(taken) * bound.factors()[0] * bound.weighted(weights);
        double all = error.of(0, sum.values(), sum.errors(), taken) + idle;
        return Math.max(all + error.of(0, weights, none, taken), error.of(1, sum.values(), sum.errors(), taken));
    }

    /** The most that those taken without output buy of what an industry sells. */
    private double mostOfIdle(int[] taken) {
        if (IntStream.of(taken).allMatch(i -> system.output()[i] != 0)) {
            return 0;
        }
        double[] bought = boughtByIdle(taken);
        double[] sizes = Product.sizes(system.output());
        return IntStream.range(0, bought.length).mapToDouble(i -> Math.abs(bought[i]) / sizes[i]).reduce(0, Math::max);
    }

    /** L z: what all produce for what those taken that have no output buy. */
    private double[] ofIdle(int[] taken) {
        double[] bought = boughtByIdle(taken);
        return Arrays.stream(bought).allMatch(amount -> amount == 0) ? bought : inverse.times(bought, 1);
    }

    private double[] boughtByIdle(int[] taken) {
        double[] bought = new double[demand.length];
        for (int buyer : taken) {
            for (int seller = 0; system.output()[buyer] == 0 && seller < bought.length; seller++) {
                bought[seller] += system.transactions().at(seller, buyer);
            }
        }
        return bought;
    }

    private static double weighted(double[] weights, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += weights[i] * amounts[i];
        }
        return sum;
    }

    /** Gauss and Jordan's with partial pivoting: what stands beyond the square becomes the solutions; false without. */
    private static boolean eliminate(double[][] rows) {
        // A single industry is its own largest number: one is what its pivot is held against.
        double largest = Stream.of(rows).flatMapToDouble(row -> Arrays.stream(row, 0, rows.length)).map(Math::abs)
                .reduce(1, Math::max);
        for (int pivot = 0; pivot < rows.length; pivot++) {
            int best = pivot;
            for (int row = pivot + 1; row < rows.length; row++) {
                best = Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot]) ? row : best;
            }
            double[] kept = rows[pivot];
            rows[pivot] = rows[best];
            rows[best] = kept;
            double head = rows[pivot][pivot];
            if (!(Math.abs(head) > SINGULAR * largest)) {
                return false;
            }
            int from = pivot;
            double[] values = rows[pivot];
            Arrays.setAll(values, column -> column < from ? values[column] : values[column] / head);
            for (int row = 0; row < rows.length; row++) {
                double factor = rows[row][pivot];
                for (int column = pivot; row != pivot && column < values.length; column++) {
                    rows[row][column] -= factor * values[column];
                }
            }
        }
        return true;
    }
}
