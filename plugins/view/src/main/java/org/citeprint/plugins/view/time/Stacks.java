// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.ArrayList;
import java.util.List;

/** Keeps points of a lane that are close to each other in time apart in height. */
final class Stacks {

    private static final double REACH = 0.38;
    private static final double STEP = 0.19;

    private final double width;
    private final List<double[]> taken = new ArrayList<>();

    /** A lane whose points are apart when their times differ by so much. */
    Stacks(double width) {
        this.width = width;
    }

    /** The free height nearest to the middle of the lane, -0.38 to 0.38; when none is free, that of the fewest points. */
    double place(double time) {
        double best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            double height = Math.max(-REACH, Math.min(REACH, (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * STEP));
            int near = 0;
            for (double[] point : taken) {
                near += Math.abs(point[0] - time) < width && point[1] == height ? 1 : 0;
            }
            if (near < fewest) {
                fewest = near;
                best = height;
            }
        }
        taken.add(new double[]{time, best});
        return best;
    }
}
