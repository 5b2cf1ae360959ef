// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Workers;

/**
 * Places one connected component by {@link VosOptimiser}. The points are placed in {@value #UNFOLDED} directions first,
 * where there is room to pass by each other and hardly any wrong arrangement to get stuck in, pushed by all points or,
 * when there are many, by a sample of them. Then only the two directions of greatest spread are kept. Of
 * {@value #ATTEMPTS} such beginnings ({@value #ATTEMPTS_OF_A_SMALL_ONE} of a small component) the best goes on: with far
 * points taken together, at a smaller angle the nearer it is to the end, and at last exactly, unless there are more than
 * {@value #EXACT} points.
 */
final class VosMap {

    private static final int UNFOLDED = 6;
    private static final int UNFOLDING_STEPS = 30;
    private static final int ATTEMPTS = 3;
    private static final int ATTEMPTS_OF_A_SMALL_ONE = 12;
    private static final int ATTEMPT_STEPS = 25;
    private static final int SAMPLE = 256;

    /** Up to so many points further beginnings cost next to nothing; every third is in the plane at once. */
    private static final int SMALL = 300;

    /** Up to so many points all pairs are taken from the beginning. */
    private static final int FEW = 1_500;

    /** Up to so many points all pairs are taken in the last steps. */
    private static final int EXACT = 3_000;

    private static final int EXACT_STEPS = 20;
    private static final double WIDE_ANGLE = 0.6;
    private static final double NARROW_ANGLE = 0.3;
    private static final double ROUGH_REST = 1e-5;
    private static final double SMOOTH_REST = 5e-6;
    private static final double LAST_REST = 1e-8;
    private static final double REST = 1e-9;

    private final Component component;
    private final double increment;
    private final Workers workers;
    private final Context context;
    private final boolean few;
    private final ExactRepulsion all;

    VosMap(Component component, double increment, Workers workers, Context context) {
        this.component = component;
        this.increment = increment;
        this.workers = workers;
        this.context = context;
        few = component.size() <= FEW;
        all = ExactRepulsion.ofAll(workers, component.size());
    }

    /** The places that one random start leads to, after at most so many steps in the plane. */
    VosOptimiser.Outcome place(SplittableRandom random, int steps) {
        Repulsion rough = few ? all : new TreeRepulsion(workers, WIDE_ANGLE);
        boolean small = component.size() <= SMALL;
        VosOptimiser.Outcome best = attempt(UNFOLDED, random, rough, steps);
        for (int attempt = 1; attempt < (small ? ATTEMPTS_OF_A_SMALL_ONE : ATTEMPTS); attempt++) {
            VosOptimiser.Outcome next = attempt(small && attempt % 3 == 2 ? 2 : UNFOLDED, random, rough, steps);
            best = next.objective() < best.objective() ? next : best;
        }
        if (few) {
            return improve(best.places(), all, steps, REST);
        }
        double[][] smooth = improve(best.places(), rough, steps, ROUGH_REST).places();
        VosOptimiser.Outcome last = improve(smooth, new TreeRepulsion(workers, NARROW_ANGLE), steps, SMOOTH_REST);
        return component.size() > EXACT
                ? last
                : improve(last.places(), all, Math.min(steps, EXACT_STEPS), LAST_REST);
    }

    private VosOptimiser.Outcome attempt(int most, SplittableRandom random, Repulsion rough, int steps) {
        int points = component.size();
        double[][] places = new double[Math.clamp(points - 1, 2, most)][points];
        for (double[] coordinate : places) {
            Arrays.setAll(coordinate, point -> random.nextDouble() - 0.5);
        }
        Repulsion unfolding = few ? all : ExactRepulsion.ofSome(workers, sample(points, random));
        places = improve(places, unfolding, UNFOLDING_STEPS, Double.NEGATIVE_INFINITY).last();
        return improve(PrincipalAxes.of(places, 2), rough,
                Math.min(steps, component.size() <= SMALL ? 4 * ATTEMPT_STEPS : ATTEMPT_STEPS), REST);
    }

    private VosOptimiser.Outcome improve(double[][] places, Repulsion repulsion, int most, double rest) {
        Attraction attraction = new Attraction(component, increment, workers, places.length);
        return new VosOptimiser(attraction, repulsion, context).improve(places, most, rest);
    }

    /** Some of the points, ascending, each as likely as any other. */
    private static int[] sample(int points, SplittableRandom random) {
        int[] all = IntStream.range(0, points).toArray();
        for (int i = 0; i < SAMPLE; i++) {
            int chosen = i + random.nextInt(points - i);
            int swap = all[i];
            all[i] = all[chosen];
            all[chosen] = swap;
        }
        int[] sample = Arrays.copyOf(all, SAMPLE);
        Arrays.sort(sample);
        return sample;
    }
}
