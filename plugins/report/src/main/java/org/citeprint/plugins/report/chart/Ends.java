// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the ends of lines, pushed apart until none overlaps. */
final class Ends {

    private static final double GAP = 16;

    private Ends() {}

    /**
     * One name.
     *
     * @param y where its line ends
     * @param name the name
     * @param colour the class of its colour
     */
    record Label(double y, String name, String colour) {}

    static void draw(Drawing drawing, double x, List<Label> labels) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double[] places = spread(sorted.stream().mapToDouble(Label::y).toArray());
        for (int i = 0; i < places.length; i++) {
            Label label = sorted.get(i);
            drawing.text(x, places[i] + 4, TextWidth.cut(label.name(), drawing.width() - x, TextWidth.STRONG),
                    "label strong " + label.colour());
        }
    }

    /** Places at least {@link #GAP} apart: each run of too close ones is spread around its own middle. */
    static double[] spread(double[] ascending) {
        double[] places = ascending.clone();
        for (int round = 0; round < places.length; round++) {
            for (int i = 1; i < places.length; i++) {
                double lack = GAP - (places[i] - places[i - 1]);
                if (lack > 0) {
                    places[i - 1] -= lack / 2;
                    places[i] += lack / 2;
                }
            }
        }
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + GAP);
        }
        return places;
    }
}
