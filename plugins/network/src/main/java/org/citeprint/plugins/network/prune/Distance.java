// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import java.util.Arrays;

/** How far apart the ends of a link are, made of its weight; heavier is nearer in each. */
public enum Distance {
    /** One over the weight. */
    RECIPROCAL,
    /** The largest weight of the network plus one, less the weight. */
    COMPLEMENT;

    /** The distances of the links. */
    double[] of(double[] weights) {
        double most = Arrays.stream(weights).max().orElse(0);
        return Arrays.stream(weights)
                .map(weight -> this == RECIPROCAL ? 1 / weight : most + 1 - weight)
                .toArray();
    }
}
