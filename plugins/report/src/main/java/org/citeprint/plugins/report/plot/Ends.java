// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citeprint.plugins.report.html.Pixels;

/** Names at the ends of lines, pushed apart until none overlaps. */
public final class Ends {

    private static final double GAP = 16;
    private static final int STROKE = 12;

    /** Room beside the names: a gap before the stroke, the stroke and one after it. */
    public static final double MARGIN = 12 + STROKE + 5;

    private Ends() {}

    /**
     * One name.
     *
     * @param y where its line ends
     * @param name the name
     * @param colour the class of its colour
     */
    public record Label(double y, String name, String colour) {}

    /** Draws the names from a place rightwards. */
    public static void draw(Drawing drawing, double x, List<Label> labels) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double[] places = spread(sorted.stream().mapToDouble(Label::y).toArray());
        for (int i = 0; i < places.length; i++) {
            Label label = sorted.get(i);
            // The colour in a stroke: as a text some colours are too light to read.
            drawing.add("path", "line stroke " + label.colour()).set("d", "M" + Pixels.text(x) + " "
                    + Pixels.text(places[i]) + "h" + STROKE);
            double start = x + STROKE + 5;
            drawing.text(start, places[i] + 4, TextWidth.cut(label.name(), drawing.width() - start, TextWidth.STRONG),
                    "label strong");
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
