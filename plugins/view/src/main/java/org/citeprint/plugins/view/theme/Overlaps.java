// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.citeprint.plugins.view.node.Clusters;

/**
 * What two clusters of following slices have in common. U and V are their sets of labels, o(U) the sizes of U's nodes.
 *
 * @param slice the number of the earlier slice
 * @param from the earlier cluster, by its place among those of its slice
 * @param to the later cluster
 * @param shared how many labels are in both, #(U∩V)
 * @param inclusion #(U∩V) / min(#U, #V)
 * @param stability #(U∩V) / #(U∪V)
 * @param weighted Σ min(o(u), o(v)) over the shared labels / min(Σ o(U), Σ o(V)); 0 where nothing has a size
 */
record Overlaps(int slice, int from, int to, int shared, double inclusion, double stability, double weighted) {

    /** All pairs of clusters of following slices that share a label. Time is linear in the nodes and in the pairs. */
    static List<Overlaps> of(List<SliceThemes> slices) {
        List<Overlaps> overlaps = new ArrayList<>();
        UnaryOperator<String> spelling = Spelling.of(slices);
        for (int slice = 0; slice + 1 < slices.size(); slice++) {
            between(slice, slices.get(slice), slices.get(slice + 1), spelling, overlaps);
        }
        return overlaps;
    }

    private static void between(int slice, SliceThemes early, SliceThemes late,
            UnaryOperator<String> spelling, List<Overlaps> overlaps) {
        Map<String, Integer> after = new HashMap<>();
        Map<String, Double> sizes = new HashMap<>();
        for (int to = 0; to < late.clusters().size(); to++) {
            for (int node : late.clusters().get(to).nodes()) {
                String label = spelling.apply(late.nodes().label(node));
                after.put(label, to);
                sizes.put(label, late.nodes().size(node));
            }
        }
        for (int from = 0; from < early.clusters().size(); from++) {
            int[] shared = new int[late.clusters().size()];
            double[] least = new double[shared.length];
            for (int node : early.clusters().get(from).nodes()) {
                String label = spelling.apply(early.nodes().label(node));
                Integer to = after.get(label);
                if (to != null) {
                    shared[to]++;
                    least[to] += Math.min(early.nodes().size(node), sizes.getOrDefault(label, 0.0));
                }
            }
            for (int to = 0; to < shared.length; to++) {
                if (shared[to] > 0) {
                    overlaps.add(of(slice, from, to, shared[to], least[to], early.clusters().get(from),
                            late.clusters().get(to)));
                }
            }
        }
    }

    private static Overlaps of(int slice, int from, int to, int shared, double least, Clusters.Cluster one,
            Clusters.Cluster other) {
        int smaller = Math.min(one.nodes().size(), other.nodes().size());
        int union = one.nodes().size() + other.nodes().size() - shared;
        double size = Math.min(one.size(), other.size());
        return new Overlaps(slice, from, to, shared, (double) shared / smaller, (double) shared / union,
                size > 0 ? least / size : 0);
    }
}
