// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.solve.LinearMap;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Solver;
import org.citeprint.plugins.accounting.uncertainty.Draws.Source;

/**
 * Consumption of every region in each draw: with A' = A diag(a), f' = f ∘ e and Y' = Y ∘ d it is m'Y', where (I - A')ᵀ m
 * = f', solved for amounts m ∘ x ({@link PerUnit}). As A'ᵀ = diag(a) Aᵀ, {@value #WIDTH} draws, each with factors of its own, share every product with the table: a
 * draw costs a column of one solution, not a solution of its own.
 */
final class Simulation {

    static final int WIDTH = 48;
    private static final double NOTHING = 1e-6;

    private final PerUnit upstream;
    private final Demand demand;
    private final int regions;
    private final double[] intensities;
    private final Variations variations;
    private final Draws draws;
    private final Solver solver;
    private int negative;

    Simulation(
            PerUnit upstream, Demand demand, int regions, double[] intensities, Variations variations, long seed,
            Solver solver) {
        this.upstream = upstream;
        this.demand = demand;
        this.regions = regions;
        this.intensities = intensities;
        this.variations = variations;
        this.draws = new Draws(seed);
        this.solver = solver;
    }

    /** For draws from {@code first} on, the consumption of each region without direct emissions. */
    List<double[]> run(long first, int count, Context context) {
        int n = upstream.size();
        double[] scale = new double[n * WIDTH];
        double[] right = new double[n * WIDTH];
        context.workers().map(count, draw -> {
            for (int i = 0; i < n; i++) {
                scale[i * WIDTH + draw] = draws.factor(first + draw, Source.INPUTS, i, variations.inputs());
                right[i * WIDTH + draw] = intensities[i] * upstream.size(i)
                        * draws.factor(first + draw, Source.EMISSIONS, i, variations.emissions());
            }
            return draw;
        });
        double[] amounts = solved(scale, right, first, count);
        for (int draw = 0; draw < count; draw++) {
            negative += hasNegative(amounts, draw) ? 1 : 0;
        }
        return context.workers().map(count, draw -> consumption(amounts, first, draw));
    }

    private double[] solved(double[] scale, double[] right, long first, int count) {
        try {
            return solver.solve(new Scaled(upstream.amounts(), scale), right, WIDTH).values();
        } catch (ProblemException e) {
            throw new ProblemException(Problem.error("CP-4221", "the equations of draws " + first + " to "
                    + (first + count - 1) + " are not solved: " + e.problems().getFirst().message(),
                    "in some draw industries may buy more than they sell: take a smaller variation of `inputs`, or a"
                            + " larger `tolerance`"));
        }
    }

    /** Of amounts that come from nothing negative, one that is: what is sold does not cover what is bought. */
    private boolean hasNegative(double[] amounts, int draw) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < upstream.size(); i++) {
            least = Math.min(least, amounts[i * WIDTH + draw]);
            most = Math.max(most, Math.abs(amounts[i * WIDTH + draw]));
        }
        return least < -NOTHING * most;
    }

    /** In how many draws so far some product causes less than nothing. */
    int negative() {
        return negative;
    }

    private double[] consumption(double[] amounts, long first, int draw) {
        double[] sums = new double[regions];
        for (int i = 0; i < upstream.size(); i++) {
            for (int region = 0; region < regions; region++) {
                double bought = demand.block()[i * demand.width() + region];
                if (bought != 0) {
                    sums[region] += amounts[i * WIDTH + draw] / upstream.size(i) * bought
                            * draws.factor(first + draw, Source.DEMAND,
                                    (long) i * regions + region, variations.demand());
                }
            }
        }
        return sums;
    }

    /** Rows of each column times factors of its own. */
    private record Scaled(LinearMap map, double[] factors) implements LinearMap {

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public double[] apply(double[] block, int width) {
            double[] result = map.apply(block, width);
            for (int at = 0; at < result.length; at++) {
                result[at] *= factors[at];
            }
            return result;
        }

        @Override
        public double at(int row, int column) {
            throw new UnsupportedOperationException("every column has a matrix of its own");
        }
    }
}
