// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.SplittableRandom;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.graph.Graph;

/**
 * The forces and the speed of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, PLoS ONE 9, e98679). With
 * m = degree + 1, w the weight of a link to the power {@code weightInfluence} and d a distance:
 *
 * <pre>
 * repulsion  scaling · m(i) m(j) / d        attraction  w d, or w ln(1 + d); over m(i) where hubs are dissuaded
 * gravity    gravity · m(i), or gravity · m(i) d(centre) where it is strong
 * swinging   |F(t) - F(t-1)|               traction    |F(t) + F(t-1)| / 2
 * speed      tolerance · sum of m · traction / sum of m · swinging, growing by half at most
 * step(i)    0.1 speed / (1 + speed √swinging(i)) · F(i), at most 10 long
 * </pre>
 */
final class ForceAtlas {

    private static final double NODE_SPEED = 0.1;
    private static final double LONGEST_STEP = 10;
    private static final double GROWTH = 1.5;

    private final Graph graph;
    private final ForceAtlasLayout.Options options;
    private final Context context;
    private final double[] masses;
    private final double[] pulls;
    private final FallingRepulsion repulsion;

    ForceAtlas(Graph graph, ForceAtlasLayout.Options options, Context context) {
        this.graph = graph;
        this.options = options;
        this.context = context;
        masses = new double[graph.nodes()];
        for (int node = 0; node < masses.length; node++) {
            masses[node] = graph.offsets()[node + 1] - graph.offsets()[node] + 1.0;
        }
        pulls = graph.weights().clone();
        for (int link = 0; link < pulls.length; link++) {
            pulls[link] = pulls[link] == 0 ? 0 : StrictMath.pow(pulls[link], options.weightInfluence());
        }
        repulsion = new FallingRepulsion(context.workers(), masses, options.angle());
    }

    /** The places after all steps. */
    Places place() {
        int nodes = graph.nodes();
        Places places = Places.random(nodes, new SplittableRandom(options.seed().value()));
        places.scale(Math.sqrt(nodes));
        double[][] before = new double[2][nodes];
        double[][] force = new double[2][nodes];
        double speed = 1;
        for (int step = 0; step < options.iterations(); step++) {
            context.checkCancelled();
            forces(places, force);
            speed = move(places, force, before, step == 0 ? Double.NaN : speed);
            double[][] spare = before;
            before = force;
            force = spare;
        }
        return places;
    }

    private void forces(Places places, double[][] force) {
        repulsion.forces(places.x(), places.y(), force);
        for (int node = 0; node < masses.length; node++) {
            double x = places.x()[node];
            double y = places.y()[node];
            double way = Math.sqrt(x * x + y * y);
            double gravity = way == 0 ? 0 : options.gravity() * masses[node] / (options.strongGravity() ? 1 : way);
            double sumX = options.scaling() * force[0][node] - gravity * x;
            double sumY = options.scaling() * force[1][node] - gravity * y;
            for (int link = graph.offsets()[node]; link < graph.offsets()[node + 1]; link++) {
                int other = graph.neighbours()[link];
                double dx = places.x()[other] - x;
                double dy = places.y()[other] - y;
                double pull = pull(link, node, other, dx, dy);
                sumX += pull * dx;
                sumY += pull * dy;
            }
            force[0][node] = sumX;
            force[1][node] = sumY;
        }
    }

    private double pull(int link, int node, int other, double dx, double dy) {
        double pull = pulls[link];
        if (options.linLog()) {
            double distance = Math.sqrt(dx * dx + dy * dy);
            pull *= distance == 0 ? 1 : StrictMath.log1p(distance) / distance;
        }
        // Each link has one source in the paper; here links have no direction, so the mean of both ends divides.
        return options.dissuadeHubs() ? pull * 2 / (masses[node] + masses[other]) : pull;
    }

    /** Moves all nodes and returns the speed; NaN stands for the speed before the first step. */
    private double move(Places places, double[][] force, double[][] before, double speed) {
        double swinging = 0;
        double traction = 0;
        double[] swings = new double[masses.length];
        for (int node = 0; node < masses.length; node++) {
            swings[node] = length(force[0][node] - before[0][node], force[1][node] - before[1][node]);
            swinging += masses[node] * swings[node];
            traction += masses[node]
                    * length(force[0][node] + before[0][node], force[1][node] + before[1][node]) / 2;
        }
        double wanted = swinging == 0 ? speed : options.tolerance() * traction / swinging;
        double now = Double.isNaN(speed) ? 1 : Math.min(wanted, GROWTH * speed);
        for (int node = 0; node < masses.length; node++) {
            double strength = length(force[0][node], force[1][node]);
            double factor = NODE_SPEED * now / (1 + now * Math.sqrt(swings[node]));
            factor = strength * factor > LONGEST_STEP ? LONGEST_STEP / strength : factor;
            places.x()[node] += factor * force[0][node];
            places.y()[node] += factor * force[1][node];
        }
        return now;
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
