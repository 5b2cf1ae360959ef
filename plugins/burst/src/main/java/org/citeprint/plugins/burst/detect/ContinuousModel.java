// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citeprint.api.family.Burst;

/**
 * Kleinberg's continuous model (2003, section 2): events at increasing times, with gaps x(1) … x(n) between them of sum
 * T. State j expects gaps from the density {@code a(j) exp(-a(j) x)} with {@code a(j) = ratio^j n / T}; a path of states
 * costs for each gap
 *
 * <pre>
 * fit(j, t) = a(j) x(t) - ln a(j)
 * rise(i, j) = (j - i) · gamma · ln n when j &gt; i, otherwise 0
 * </pre>
 *
 * beginning in state 0. There are as many states as the smallest gap can ask for,
 * {@code ceil(1 + log(T) + log(1 / least gap))} to the base of the ratio, as in the R package bursts 1.0-2, whose
 * intervals come out. The cheapest path is exact (Viterbi), in O(n · states²). A burst of level j is a longest run of
 * states at or above j; its strength, which that package does not give, is the sum of fit(0, t) - fit(j, t) over its
 * gaps.
 *
 * <p>Counts by year have no times within the year: the r uses of a year y are put at {@code y + (i + 1/2) / r} for i
 * from 0, evenly. The works that do not use the term play no part.
 *
 * @param ratio by how much each state expects smaller gaps than the one below
 * @param gamma the price of rising by one state
 */
record ContinuousModel(double ratio, double gamma) implements BurstModel {

    /** A burst of events: from the time of its first event to that of its last. */
    record Interval(int level, double start, double end, double strength) {}

    @Override
    public List<Burst> bursts(int[] relevant, int[] total) {
        List<Burst> bursts = new ArrayList<>();
        for (Interval each : intervals(times(relevant))) {
            int end = (int) each.end();
            bursts.add(new Burst(
                    each.level(), (int) each.start(), end, each.strength(), end == relevant.length - 1));
        }
        return bursts;
    }

    /** The events of a series of counts: those of bin t evenly within [t, t + 1). */
    static double[] times(int[] relevant) {
        double[] times = new double[java.util.Arrays.stream(relevant).sum()];
        int event = 0;
        for (int bin = 0; bin < relevant.length; bin++) {
            for (int i = 0; i < relevant[bin]; i++) {
                times[event++] = bin + (i + 0.5) / relevant[bin];
            }
        }
        return times;
    }

    /**
     * The bursts of events above the usual rate, by level, then by start; level 1 is the first above it.
     *
     * @param times strictly increasing
     */
    List<Interval> intervals(double[] times) {
        if (times.length < 2) {
            return List.of();
        }
        double[] gaps = new double[times.length - 1];
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < gaps.length; t++) {
            gaps[t] = times[t + 1] - times[t];
            least = Math.min(least, gaps[t]);
        }
        if (!(least > 0)) {
            throw new IllegalArgumentException("times of events must increase");
        }
        double span = times[gaps.length] - times[0];
        double[] rates = rates(span, gaps.length, states(span, least));
        List<Interval> found = runs(cheapestPath(gaps, rates), times, gaps, rates);
        found.sort(Comparator.comparingInt(Interval::level).thenComparingDouble(Interval::start));
        return found;
    }

    private int states(double span, double least) {
        double base = StrictMath.log(ratio);
        return Math.max(1, (int) Math.ceil(1 + StrictMath.log(span) / base + StrictMath.log(1 / least) / base));
    }

    private double[] rates(double span, int gaps, int states) {
        double[] rates = new double[states];
        for (int state = 0; state < states; state++) {
            rates[state] = StrictMath.pow(ratio, state) * gaps / span;
        }
        return rates;
    }

    private int[] cheapestPath(double[] gaps, double[] rates) {
        int states = rates.length;
        double rise = gamma * StrictMath.log(gaps.length);
        int[][] from = new int[gaps.length][states];
        double[] cost = new double[states];
        java.util.Arrays.fill(cost, 1, states, Double.POSITIVE_INFINITY);
        double[] next = new double[states];
        for (int t = 0; t < gaps.length; t++) {
            for (int state = 0; state < states; state++) {
                int best = 0;
                for (int origin = 1; origin < states; origin++) {
                    best = step(cost, origin, state, rise) < step(cost, best, state, rise) ? origin : best;
                }
                from[t][state] = best;
                next[state] = step(cost, best, state, rise) + fit(rates[state], gaps[t]);
            }
            System.arraycopy(next, 0, cost, 0, states);
        }
        return trace(from, cost);
    }

    private static double step(double[] cost, int origin, int state, double rise) {
        return cost[origin] + Math.max(0, state - origin) * rise;
    }

    private static double fit(double rate, double gap) {
        return rate * gap - StrictMath.log(rate);
    }

    private static int[] trace(int[][] from, double[] cost) {
        int state = 0;
        for (int other = 1; other < cost.length; other++) {
            state = cost[other] < cost[state] ? other : state;
        }
        int[] path = new int[from.length];
        for (int t = path.length - 1; t >= 0; t--) {
            path[t] = state;
            state = from[t][state];
        }
        return path;
    }

    private static List<Interval> runs(int[] path, double[] times, double[] gaps, double[] rates) {
        List<Interval> found = new ArrayList<>();
        for (int level = 1; level < rates.length; level++) {
            int t = 0;
            while (t < path.length) {
                int start = t;
                double strength = 0;
                while (t < path.length && path[t] >= level) {
                    strength += fit(rates[0], gaps[t]) - fit(rates[level], gaps[t]);
                    t++;
                }
                if (t > start) {
                    found.add(new Interval(level, times[start], times[t], strength));
                }
                t++;
            }
        }
        return found;
    }
}
