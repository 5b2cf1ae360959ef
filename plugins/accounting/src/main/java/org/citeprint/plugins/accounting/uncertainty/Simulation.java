// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.LinearMap;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;
import org.citeprint.plugins.accounting.uncertainty.Draws.Source;

/**
 * Consumption of every region in each draw: with A' = A diag(a), f' = f ∘ e and Y' = Y ∘ d it is m'Y', where (I - A')ᵀ m
 * = f', solved for amounts m ∘ x ({@link PerUnit}). As A'ᵀ = diag(a) Aᵀ, {@value #TOGETHER} draws, each with factors
 * of its own, share every product with the table: a draw costs a column of one solution, not a solution of its own.
 */
final class Simulation {

    /** Draws solved for together. */
    static final int TOGETHER = 47;
    /** The last column guides. */
    private static final int WIDTH = TOGETHER + 1;
    private static final double NOTHING = 1e-6;

    private final PerUnit upstream;
    private final Demand demand;
    private final int regions;
    private final double[] intensities;
    private final Variations variations;
    private final Draws draws;
    private final Solver solver;
    private final double guided;
    private int negative;
    private double error;
    private String unbounded = "";

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
        this.guided = IntStream.range(0, upstream.size()).mapToDouble(upstream::size).reduce(0, Double::sum)
                / upstream.size();
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
        guide(scale, right, count);
        Solution solution = solved(scale, right, first, count);
        double[] amounts = solution.values();
        for (int draw = 0; draw < count; draw++) {
            negative += hasNegative(amounts, draw) ? 1 : 0;
        }
        List<Drawn> drawn = context.workers().map(count, draw -> consumption(solution, first, draw));
        unbounded = unbounded.isEmpty() ? solution.bound().none() : unbounded;
        drawn.forEach(each -> error = Math.max(error, each.error()));
        return drawn.stream().map(Drawn::consumption).toList();
    }

    /** With the largest inputs of all draws, so that it guides all, from output and its mean, as multipliers are. */
    private void guide(double[] scale, double[] right, int count) {
        for (int i = 0; i < upstream.size(); i++) {
            int at = i * WIDTH + TOGETHER;
            for (int draw = 0; draw < count; draw++) {
                scale[at] = Math.max(scale[at], scale[i * WIDTH + draw]);
            }
            right[at] = upstream.size(i) + guided;
        }
    }

    private Solution solved(double[] scale, double[] right, long first, int count) {
        try {
            return solver.bounded(new Scaled(upstream.amounts(), scale), right, WIDTH);
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

    /** How far off the consumption of any region in any draw so far can be, relative to that of all; NaN without. */
    double error() {
        return unbounded.isEmpty() ? error : Double.NaN;
    }

    /** Why there is no such number; empty where there is. */
    String unbounded() {
        return unbounded;
    }

    private record Drawn(double[] consumption, double error) {}

    private Drawn consumption(Solution solution, long first, int draw) {
        Bound bound = solution.bound();
        double[] sums = new double[regions];
        double[] off = new double[regions];
        for (int i = 0; i < upstream.size(); i++) {
            double amount = solution.values()[i * WIDTH + draw];
            double guide = bound.none().isEmpty() ? bound.guide()[i] : 0;
            for (int region = 0; region < regions; region++) {
                double bought = demand.block()[i * demand.width() + region];
                if (bought != 0) {
                    double factor = draws.factor(first + draw, Source.DEMAND, (long) i * regions + region,
                            variations.demand());
                    sums[region] += amount / upstream.size(i) * bought * factor;
                    off[region] += guide / upstream.size(i) * Math.abs(bought) * factor;
                }
            }
        }
        double all = Arrays.stream(sums).map(Math::abs).reduce(0, Double::sum);
        double most = Arrays.stream(off).max().orElse(0);
        return new Drawn(sums, bound.none().isEmpty() ? bound.factors()[draw] * most / (all == 0 ? 1 : all) : 0);
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
        public boolean nonNegative() {
            return map.nonNegative();
        }

        @Override
        public double at(int row, int column) {
            throw new UnsupportedOperationException("every column has a matrix of its own");
        }
    }
}
