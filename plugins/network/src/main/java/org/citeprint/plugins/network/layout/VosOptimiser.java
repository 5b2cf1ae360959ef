// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Workers;

/**
 * Makes the VOS objective small for one connected component:
 *
 * <pre>
 * sum over pairs of ( s(ij) d(ij)² / 2 - d(ij) )
 * </pre>
 *
 * <p>with s the weights and d the distances (van Eck and Waltman 2010, Scientometrics 84, 523-538; attraction 2,
 * repulsion 1). By the inequality of Cauchy and Schwarz the distances are bounded from below at the present places y
 * by {@code (x(i) - x(j)) · (y(i) - y(j)) / d(ij)(y)}; what is left is quadratic, and its least point solves a system
 * with the Laplacian of s. Each step solves that in part, from places that overshoot the last step (Nesterov); when
 * the objective grows, the overshoot begins anew. CWTS's program moves one node at a time down the gradient instead.
 */
final class VosOptimiser {

    private static final double REST = 1e-9;
    private static final int CALM_STEPS = 5;

    private final Attraction attraction;
    private final Repulsion repulsion;
    private final Context context;

    VosOptimiser(Component component, Workers workers, Context context) {
        attraction = new Attraction(component);
        repulsion = new Repulsion(workers, component.size());
        this.context = context;
    }

    /**
     * Where the points came to lie.
     *
     * @param places the places
     * @param objective the value of the objective there
     */
    record Outcome(Places places, double objective) {}

    /** At most so many steps from the places given. */
    Outcome improve(Places start, int steps) {
        Places present = start.copy();
        Places ahead = start.copy();
        Places force = new Places(start.size());
        Places best = start.copy();
        double least = Double.POSITIVE_INFINITY;
        double momentum = 1;
        int calm = 0;
        for (int step = 0; step < steps && calm < CALM_STEPS; step++) {
            context.checkCancelled();
            double objective = objective(ahead, force);
            if (objective > least) {
                momentum = 1;
            }
            calm = Math.abs(least - objective) < REST * Math.abs(objective) ? calm + 1 : 0;
            if (objective < least) {
                least = objective;
                copy(ahead, best);
            }
            Places next = ahead.copy();
            attraction.solve(next.x(), force.x());
            attraction.solve(next.y(), force.y());
            double grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            overshoot(present, next, (momentum - 1) / grown, ahead);
            momentum = grown;
            present = next;
        }
        return finish(present, best, least, force);
    }

    private Outcome finish(Places present, Places best, double least, Places force) {
        double last = objective(present, force);
        return last < least ? new Outcome(present, last) : new Outcome(best, least);
    }

    private double objective(Places places, Places force) {
        double distances = repulsion.forces(places.x(), places.y(), force.x(), force.y());
        return attraction.energy(places.x()) + attraction.energy(places.y()) - distances;
    }

    private static void overshoot(Places from, Places to, double factor, Places into) {
        for (int point = 0; point < to.size(); point++) {
            into.x()[point] = to.x()[point] + factor * (to.x()[point] - from.x()[point]);
            into.y()[point] = to.y()[point] + factor * (to.y()[point] - from.y()[point]);
        }
    }

    private static void copy(Places from, Places into) {
        System.arraycopy(from.x(), 0, into.x(), 0, from.size());
        System.arraycopy(from.y(), 0, into.y(), 0, from.size());
    }
}
