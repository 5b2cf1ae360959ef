// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citeprint.api.family.Burst;

/**
 * Kleinberg's batched model. In bin t a term is in r(t) of d(t) works. With R and D their sums, state j expects the
 * share p(j), where p(0) = R / D, p(1) = p(0) · {@code firstRatio} and p(j) = p(j-1) · {@code ratio}. A path of
 * states costs, for each bin,
 *
 * <pre>
 * fit(j, t) = -( r(t) ln p(j) + (d(t) - r(t)) ln(1 - p(j)) )
 * rise(i, j) = (j - i) · gamma · ln(n + 1) when j &gt; i, otherwise 0
 * </pre>
 *
 * with n bins and a rise from state 0 into the first bin. The cheapest path is found exactly, by dynamic programming
 * (Viterbi), in O(n · states²). A burst of level j is a longest run of states at or above j; its strength is the sum
 * of fit(0, t) - fit(j, t) over the run.
 *
 * <p>Conventions. The binomial coefficient of the paper's fit is the same for all states and left out. The step uses
 * ln(n + 1) as Kleinberg's program does, or ln n as his paper writes ({@link Step}). Of paths of equal cost the lower states win, so a burst
 * does not reach into empty bins. A state with p(j) &gt;= 1 is never taken (the program gives it a cost of 1,000,000,
 * which large corpora exceed).
 *
 * @param states how many states, the usual rate included
 * @param ratio by how much each further state expects more than the one below
 * @param firstRatio by how much the first burst state expects more than the usual rate
 * @param gamma the price of rising by one state
 * @param step what the price is multiplied with
 */
record BatchedModel(int states, double ratio, double firstRatio, double gamma, Step step) implements BurstModel {

    /** What the price of a rise grows with. */
    enum Step {
        /** ln(n + 1), as in Kleinberg's program and Sci2. */
        LN_N_PLUS_1,
        /** ln n, as in Kleinberg's paper; rising is free when there is one bin. */
        LN_N;

        double of(int bins) {
            return StrictMath.log(this == LN_N ? Math.max(1, bins) : bins + 1.0);
        }
    }

    BatchedModel(int states, double ratio, double firstRatio, double gamma) {
        this(states, ratio, firstRatio, gamma, Step.LN_N_PLUS_1);
    }

    @Override
    public List<Burst> bursts(int[] relevant, int[] total) {
        long uses = sum(relevant);
        if (uses == 0) {
            return List.of();
        }
        double[][] fit = fit(relevant, total, (double) uses / sum(total));
        int[] path = cheapestPath(fit);
        List<Burst> bursts = new ArrayList<>();
        for (int level = 1; level < states; level++) {
            runs(path, level, fit, bursts);
        }
        bursts.sort(Comparator.comparingInt(Burst::level).thenComparingInt(Burst::start));
        return bursts;
    }

    /** The cheapest sequence of states. */
    int[] path(int[] relevant, int[] total) {
        long uses = sum(relevant);
        return uses == 0 ? new int[relevant.length] : cheapestPath(fit(relevant, total, (double) uses / sum(total)));
    }

    /** fit(j, t) at {@code [j][t]}; infinite for a state that expects every work or more. */
    double[][] fit(int[] relevant, int[] total, double usual) {
        double[][] fit = new double[states][relevant.length];
        double share = usual;
        for (int state = 0; state < states; state++) {
            double lnUse = share < 1 ? StrictMath.log(share) : 0;
            double lnOther = share < 1 ? StrictMath.log1p(-share) : 0;
            for (int bin = 0; bin < relevant.length; bin++) {
                int others = total[bin] - relevant[bin];
                fit[state][bin] = share < 1 || state == 0
                        ? -(relevant[bin] * lnUse + others * lnOther)
                        : Double.POSITIVE_INFINITY;
            }
            share *= state == 0 ? firstRatio : ratio;
        }
        return fit;
    }

    private int[] cheapestPath(double[][] fit) {
        int bins = fit[0].length;
        if (usualIsBest(fit)) {
            return new int[bins];
        }
        double rise = gamma * step.of(bins);
        byte[] from = new byte[bins * states];
        double[] cost = new double[states];
        double[] next = new double[states];
        for (int state = 0; state < states; state++) {
            cost[state] = state * rise + fit[state][0];
        }
        for (int bin = 1; bin < bins; bin++) {
            for (int state = 0; state < states; state++) {
                int best = cheapestOrigin(cost, state, rise);
                from[bin * states + state] = (byte) best;
                next[state] = cost[best] + Math.max(0, state - best) * rise + fit[state][bin];
            }
            double[] spare = cost;
            cost = next;
            next = spare;
        }
        return trace(from, lowestOfCheapest(cost), bins);
    }

    /** Whether no bin is explained better by a burst state, so that no rise can pay: most terms end here. */
    private static boolean usualIsBest(double[][] fit) {
        double[] usual = fit[0];
        for (int state = 1; state < fit.length; state++) {
            double[] other = fit[state];
            for (int bin = 0; bin < usual.length; bin++) {
                if (other[bin] < usual[bin]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int cheapestOrigin(double[] cost, int state, double rise) {
        int best = 0;
        double least = cost[0] + state * rise;
        for (int origin = 1; origin < cost.length; origin++) {
            double here = cost[origin] + Math.max(0, state - origin) * rise;
            if (here < least) {
                least = here;
                best = origin;
            }
        }
        return best;
    }

    private static int lowestOfCheapest(double[] cost) {
        int best = 0;
        for (int state = 1; state < cost.length; state++) {
            if (cost[state] < cost[best]) {
                best = state;
            }
        }
        return best;
    }

    private int[] trace(byte[] from, int last, int bins) {
        int[] path = new int[bins];
        int state = last;
        for (int bin = bins - 1; bin >= 0; bin--) {
            path[bin] = state;
            state = from[bin * states + state];
        }
        return path;
    }

    private static void runs(int[] path, int level, double[][] fit, List<Burst> bursts) {
        int bin = 0;
        while (bin < path.length) {
            if (path[bin] < level) {
                bin++;
                continue;
            }
            int start = bin;
            double strength = 0;
            while (bin < path.length && path[bin] >= level) {
                strength += fit[0][bin] - fit[level][bin];
                bin++;
            }
            bursts.add(new Burst(level, start, bin - 1, strength, bin == path.length));
        }
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
