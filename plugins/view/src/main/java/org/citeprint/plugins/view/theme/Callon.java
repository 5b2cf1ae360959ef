// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.view.node.Clusters;
import org.citeprint.plugins.view.node.Nodes;

/**
 * How strongly themes are linked, each sum in ascending order of what is added.
 *
 * @param outer for each theme the sum of its similarities to nodes outside it that are in any cluster
 * @param inner for each theme the sum of its similarities within, each pair once
 */
record Callon(double[] outer, double[] inner) {

    static Callon of(Nodes nodes, List<Clusters.Cluster> themes, Similarity similarity) {
        Network network = nodes.network();
        int[] clusters = nodes.clusters();
        double[] works = works(nodes, similarity);
        double[] outer = new double[themes.size()];
        double[] inner = new double[themes.size()];
        for (int theme = 0; theme < themes.size(); theme++) {
            Sum out = new Sum();
            Sum in = new Sum();
            for (int node : themes.get(theme).nodes()) {
                for (int place = network.start(node); place < network.end(node); place++) {
                    int other = network.neighbour(place);
                    double e = similarity.of(network.weight(place), works[node], works[other]);
                    if (clusters[other] == clusters[node]) {
                        in.add(other > node ? e : 0);
                    } else if (clusters[other] > 0) {
                        out.add(e);
                    }
                }
            }
            outer[theme] = out.total();
            inner[theme] = in.total();
        }
        return new Callon(outer, inner);
    }

    /** In how many works each node is, where that is needed. */
    private static double[] works(Nodes nodes, Similarity similarity) {
        double[] works = new double[nodes.count()];
        Arrays.fill(works, 1);
        if (similarity == Similarity.AS_GIVEN) {
            return works;
        }
        Column column = nodes.attribute("occurrences");
        for (int node = 0; node < works.length; node++) {
            works[node] = Nodes.number(column, node).orElse(0.0);
            if (works[node] <= 0) {
                throw new ProblemException(Problem.error("CP-4612",
                        "the node `" + nodes.label(node)
                                + "` occurs in no work, so its similarity to others cannot be told",
                        "take `similarity: as-given`, or give the nodes their `occurrences`"));
            }
        }
        return works;
    }

    /** Adds numbers in ascending order. */
    private static final class Sum {
        private double[] values = new double[16];
        private int size;

        void add(double value) {
            if (value != 0) {
                if (size == values.length) {
                    values = Arrays.copyOf(values, 2 * size);
                }
                values[size++] = value;
            }
        }

        double total() {
            Arrays.sort(values, 0, size);
            double total = 0;
            for (int i = 0; i < size; i++) {
                total += values[i];
            }
            return total;
        }
    }
}
