// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.view.node.Clusters;
import org.citeprint.plugins.view.node.Nodes;

/**
 * The themes of one slice of time.
 *
 * @param name its name
 * @param nodes the nodes
 * @param clusters the clusters that are looked at
 */
record SliceThemes(String name, Nodes nodes, List<Clusters.Cluster> clusters) {

    /**
     * The slices in their order.
     *
     * @throws ProblemException CP-4613 when there are not two slices, or not one name for each; CP-4610 when no slice has
     *     a cluster of the size
     */
    static List<SliceThemes> of(List<Network> networks, List<String> names, int minSize, int most, Context context) {
        requireSlices(networks, names);
        List<SliceThemes> slices = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < networks.size(); i++) {
            Nodes nodes = new Nodes(networks.get(i));
            List<Clusters.Cluster> all = nodes.count() == 0 ? List.of() : Clusters.of(nodes, 2);
            List<Clusters.Cluster> large = all.stream().filter(one -> one.nodes().size() >= minSize).toList();
            slices.add(new SliceThemes(names.isEmpty() ? "slice " + (i + 1) : names.get(i), nodes,
                    Clusters.largest(large, most)));
            read += all.size();
        }
        int kept = slices.stream().mapToInt(slice -> slice.clusters().size()).sum();
        context.tally("clusters", "clusters").read(read).kept(kept)
                .rejected("too few nodes, or others of the slice have more", read - kept);
        if (kept == 0) {
            throw new ProblemException(Problem.error("CP-4610",
                    Counted.none(read, "clusters") + " of the slices has " + Counted.of(minSize, "nodes"),
                    "set `min-size` lower, or make fewer and larger clusters with a smaller `resolution`"));
        }
        return List.copyOf(slices);
    }

    private static void requireSlices(List<Network> networks, List<String> names) {
        if (networks.size() < 2) {
            throw new ProblemException(Problem.error("CP-4613",
                    "an evolution needs the networks of at least two slices of time, and there is one",
                    "give the clustered networks of several slices: `in: \"themes[*].network\"`"));
        }
        Set<String> distinct = new LinkedHashSet<>(names);
        if (!names.isEmpty() && (names.size() != networks.size() || distinct.size() != names.size())) {
            throw new ProblemException(Problem.error("CP-4613",
                    "for " + Counted.of(networks.size(), "slices") + " there are different names: " + distinct.size(),
                    "write one name for each slice in `slices`, in the order of the networks"));
        }
    }
}
