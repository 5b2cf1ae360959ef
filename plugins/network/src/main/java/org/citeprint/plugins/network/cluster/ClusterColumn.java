// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** The clusters a network has. */
public final class ClusterColumn {

    private ClusterColumn() {}

    /**
     * For each node its cluster, from 0.
     *
     * @throws ProblemException when the network has no column {@code cluster} of numbers from 1 to its nodes
     */
    public static int[] of(Network network) {
        Column.Whole column = network.attributes().wholes("cluster").orElseThrow(() -> new ProblemException(
                Problem.error("CP-4113", "the network of " + network.unit() + " nodes has no column `cluster`",
                        "put a step with `cluster.leiden` before this one and take its output `network`")));
        int[] clusters = new int[network.nodes()];
        for (int node = 0; node < clusters.length; node++) {
            if (column.missing(node) || column.value(node) < 1 || column.value(node) > clusters.length) {
                throw new ProblemException(Problem.error("CP-4113",
                        "node `" + network.label(node) + "` has `" + column.text(node)
                                + "` in the column `cluster`, which is no number of a cluster from 1 up",
                        "let `cluster.leiden` or another operation of its family number the clusters"));
            }
            clusters[node] = (int) column.value(node) - 1;
        }
        return clusters;
    }
}
