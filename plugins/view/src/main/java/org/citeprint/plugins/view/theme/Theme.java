// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.plugins.view.node.Clusters;

/**
 * A theme and where it lies among all.
 *
 * @param cluster its nodes
 * @param centrality how strongly it is linked to others
 * @param density how strongly it is linked within
 * @param centralityRank the rank of its centrality, 1 for the least, equal ones the mean of their ranks
 * @param densityRank the rank of its density
 * @param kind the name of its quadrant
 */
record Theme(
        Clusters.Cluster cluster,
        double centrality,
        double density,
        double centralityRank,
        double densityRank,
        String kind) {

    static List<Theme> of(List<Clusters.Cluster> clusters, Callon callon, double factor) {
        double[] centrality = new double[clusters.size()];
        double[] density = new double[clusters.size()];
        for (int i = 0; i < centrality.length; i++) {
            centrality[i] = factor * callon.outer()[i];
            density[i] = 100 * callon.inner()[i] / clusters.get(i).nodes().size();
        }
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < centrality.length; i++) {
            themes.add(new Theme(clusters.get(i), centrality[i], density[i], rank(centrality, i), rank(density, i),
                    kind(centrality, density, i)));
        }
        return themes;
    }

    private static double rank(double[] values, int wanted) {
        int below = 0;
        int equal = 0;
        for (double value : values) {
            below += value < values[wanted] ? 1 : 0;
            equal += value == values[wanted] ? 1 : 0;
        }
        return below + (equal + 1) / 2.0;
    }

    /** At the median or above is high; where all themes are equal in one of the two there are no quadrants. */
    private static String kind(double[] centrality, double[] density, int theme) {
        if (isFlat(centrality) || isFlat(density)) {
            return "not told apart";
        }
        boolean central = centrality[theme] >= median(centrality);
        boolean dense = density[theme] >= median(density);
        if (central) {
            return dense ? "motor themes" : "basic themes";
        }
        return dense ? "niche themes" : "emerging or declining";
    }

    private static boolean isFlat(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
