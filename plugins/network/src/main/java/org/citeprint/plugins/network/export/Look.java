// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;

/** How nodes look: their place, size and colour, taken from the attributes that layouts, clusters and counts leave. */
final class Look {

    /** Colours that people with any colour vision can tell apart (Okabe and Ito 2008), then lighter ones. */
    private static final int[][] COLOURS = {
        {0, 114, 178}, {230, 159, 0}, {0, 158, 115}, {204, 121, 167}, {86, 180, 233}, {213, 94, 0}, {240, 228, 66},
        {120, 120, 120}, {102, 166, 30}, {117, 112, 179}};

    private static final double SMALLEST = 4;
    private static final double LARGEST = 24;

    private final Optional<Column.Decimal> x;
    private final Optional<Column.Decimal> y;
    private final Optional<Column.Whole> cluster;
    private final double[] weights;
    private final double largest;

    Look(Network network) {
        x = network.attributes().decimals("x");
        y = network.attributes().decimals("y");
        cluster = network.attributes().wholes("cluster");
        weights = weights(network);
        double most = 0;
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        largest = most;
    }

    /** What a node's area stands for: occurrences, or else the weight of its links. */
    private static double[] weights(Network network) {
        double[] weights = new double[network.nodes()];
        Optional<Column.Whole> occurrences = network.attributes().wholes("occurrences");
        for (int node = 0; node < weights.length; node++) {
            if (occurrences.isPresent() && !occurrences.get().missing(node)) {
                weights[node] = occurrences.get().value(node);
            } else {
                for (int place = network.start(node); place < network.end(node); place++) {
                    weights[node] += network.weight(place);
                }
            }
        }
        return weights;
    }

    OptionalDouble x(int node) {
        return value(x, node);
    }

    OptionalDouble y(int node) {
        return value(y, node);
    }

    private static OptionalDouble value(Optional<Column.Decimal> column, int node) {
        return column.isEmpty() || column.get().missing(node)
                ? OptionalDouble.empty()
                : OptionalDouble.of(column.get().value(node));
    }

    double size(int node) {
        return largest <= 0
                ? SMALLEST
                : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, weights[node]) / largest);
    }

    /** Red, green and blue; nothing when the node has no cluster. */
    Optional<List<Integer>> colour(int node) {
        if (cluster.isEmpty() || cluster.get().missing(node)) {
            return Optional.empty();
        }
        int[] colour = COLOURS[Math.floorMod(cluster.get().value(node) - 1, COLOURS.length)];
        return Optional.of(List.of(colour[0], colour[1], colour[2]));
    }
}
