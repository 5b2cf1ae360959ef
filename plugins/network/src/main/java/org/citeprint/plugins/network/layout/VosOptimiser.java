// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.operation.Context;

/**
 * Makes the VOS objective small for one connected component:
 *
 * <pre>
 * sum over pairs of ( s(ij) d(ij)² / 2 - d(ij) )
 * </pre>
 *
 * <p>with s the weights, the increment of all pairs in them, and d the distances (van Eck and Waltman 2010, Scientometrics
 * 84, 523-538; attraction 2, repulsion 1). By the inequality of Cauchy and Schwarz the distances are bounded from below at
 * the present places y by {@code (x(i) - x(j)) · (y(i) - y(j)) / d(ij)(y)}; what is left is quadratic, and its least point
 * solves a system with the Laplacian of s. Each step solves that in part, from places that overshoot the last step
 * (Nesterov); when the objective grows, the overshoot begins anew. CWTS's program moves one node at a time down the
 * gradient instead. Places have any number of directions.
 */
final class VosOptimiser {

    private static final int CALM_STEPS = 8;

    private final Attraction attraction;
    private final Repulsion repulsion;
    private final Context context;

    VosOptimiser(Attraction attraction, Repulsion repulsion, Context context) {
        this.attraction = attraction;
        this.repulsion = repulsion;
        this.context = context;
    }

    /**
     * Where the points came to lie.
     *
     * @param places the best places seen, {@code [direction][point]}
     * @param objective the value of the objective there, as the repulsion at hand sees it
     * @param last the places of the last step
     * @param steps how many steps were made
     */
    record Outcome(double[][] places, double objective, double[][] last, int steps) {}

    /**
     * At most so many steps from the places given; fewer when several in a row have not made the objective smaller by
     * more than a part {@code rest} of it.
     */
    Outcome improve(double[][] start, int most, double rest) {
        double[][] present = copy(start);
        double[][] ahead = copy(start);
        double[][] force = new double[start.length][start[0].length];
        double[][] best = copy(start);
        double least = Double.POSITIVE_INFINITY;
        double momentum = 1;
        int calm = 0;
        int step = 0;
        while (step < most && calm < CALM_STEPS) {
            context.checkCancelled();
            step++;
            double distances = repulsion.forces(ahead, force);
            double[][] next = copy(ahead);
            double objective = attraction.solve(next, force) - distances;
            calm = objective < least - rest * Math.abs(objective) ? 0 : calm + 1;
            if (objective < least) {
                least = objective;
                copy(ahead, best);
            }
            if (turnsBack(present, ahead, next)) {
                momentum = 1;
            }
            double grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            overshoot(present, next, (momentum - 1) / grown, ahead);
            momentum = grown;
            present = next;
        }
        return new Outcome(best, least, present, step);
    }

    /** Whether the step from the places ahead goes against the way made (O'Donoghue and Candès 2015, section 3.2). */
    private static boolean turnsBack(double[][] present, double[][] ahead, double[][] next) {
        double along = 0;
        for (int way = 0; way < next.length; way++) {
            for (int point = 0; point < next[way].length; point++) {
                along += (ahead[way][point] - next[way][point]) * (next[way][point] - present[way][point]);
            }
        }
        return along > 0;
    }

    private static void copy(double[][] from, double[][] into) {
        for (int direction = 0; direction < from.length; direction++) {
            System.arraycopy(from[direction], 0, into[direction], 0, from[direction].length);
        }
    }

    private static void overshoot(double[][] from, double[][] to, double factor, double[][] into) {
        for (int direction = 0; direction < to.length; direction++) {
            for (int point = 0; point < to[direction].length; point++) {
                double reached = to[direction][point];
                into[direction][point] = reached + factor * (reached - from[direction][point]);
            }
        }
    }

    private static double[][] copy(double[][] places) {
        double[][] copy = new double[places.length][];
        for (int direction = 0; direction < places.length; direction++) {
            copy[direction] = places[direction].clone();
        }
        return copy;
    }
}
