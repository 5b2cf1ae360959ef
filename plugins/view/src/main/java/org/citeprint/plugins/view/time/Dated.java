// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Column;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.view.node.Clusters;
import org.citeprint.plugins.view.node.Nodes;

/**
 * A node with its cluster and year.
 *
 * @param node the node
 * @param cluster its cluster
 * @param year its year, perhaps a mean
 */
record Dated(int node, Clusters.Cluster cluster, double year) {

    /** The largest nodes with a year of each of some clusters, cluster by cluster, the largest first. */
    static List<Dated> of(Nodes nodes, List<Clusters.Cluster> clusters, Optional<String> year, int most,
            Context context) {
        Column years = nodes.years(year);
        List<Dated> items = new ArrayList<>();
        int missing = 0;
        int read = 0;
        for (Clusters.Cluster cluster : clusters) {
            int left = most;
            for (int node : cluster.nodes()) {
                read++;
                Optional<Double> time = Nodes.number(years, node);
                missing += time.isEmpty() ? 1 : 0;
                if (time.isPresent() && left-- > 0) {
                    items.add(new Dated(node, cluster, time.get()));
                }
            }
        }
        context.tally("nodes", "nodes").read(nodes.count()).kept(items.size())
                .rejected("no " + years.name(), missing)
                .rejected("others of the cluster are larger", (long) read - missing - items.size())
                .rejected("in no cluster that is shown", (long) nodes.count() - read);
        return List.copyOf(items);
    }

    /** The nodes of some items. */
    static Set<Integer> nodes(List<Dated> items) {
        Set<Integer> nodes = new HashSet<>();
        items.forEach(item -> nodes.add(item.node()));
        return nodes;
    }
}
