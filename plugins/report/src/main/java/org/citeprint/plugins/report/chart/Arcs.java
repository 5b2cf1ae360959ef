// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.TextWidth;

/** Stops below one another, with arcs between them: a small directed graph that stays legible on any screen. */
public final class Arcs {

    private static final double STEP = 26;

    private Arcs() {}

    /**
     * A stop.
     *
     * @param name its name
     * @param kind what it is
     * @param about a sentence for its tip
     * @param colour the class of its colour
     * @param from the stops, by number, that it comes after
     */
    public record Stop(String name, String kind, String about, String colour, List<Integer> from) {

        public Stop {
            from = List.copyOf(from);
        }
    }

    /** The picture for ordinary screens and that for telephones. */
    public static List<Element> draw(String title, List<Stop> stops) {
        return List.of(draw(title, stops, Chart.WIDE, "wide"), draw(title, stops, Chart.NARROW, "narrow"));
    }

    private static Element draw(String title, List<Stop> stops, double width, String size) {
        Drawing drawing = new Drawing(width);
        double axis = drawing.narrow() ? 64 : 150;
        for (int to = 0; to < stops.size(); to++) {
            for (int from : stops.get(to).from()) {
                arc(drawing, axis, from, to);
            }
        }
        for (int i = 0; i < stops.size(); i++) {
            stop(drawing, axis, stops.get(i), y(i));
        }
        return drawing.finish(stops.size() * STEP + 6, size, title);
    }

    private static double y(int index) {
        return index * STEP + 14;
    }

    private static void arc(Drawing drawing, double axis, int from, int to) {
        double reach = axis - Math.min(axis - 6, (drawing.narrow() ? 9 : 14) * (1 + Math.abs(to - from)) * 0.9);
        double bend = axis - (axis - reach) * 1.33;
        drawing.add("path", "line stroke c0 soft").set("d", "M" + Pixels.text(axis) + " " + Pixels.text(y(from)) + "C"
                + Pixels.text(bend) + " " + Pixels.text(y(from)) + " " + Pixels.text(bend) + " "
                + Pixels.text(y(to)) + " " + Pixels.text(axis) + " " + Pixels.text(y(to)));
    }

    private static void stop(Drawing drawing, double axis, Stop stop, double y) {
        double room = drawing.width() - axis - 16;
        String name = TextWidth.cut(stop.name(), room * 0.6, TextWidth.STRONG);
        drawing.circle(axis, y, 5, "mark " + stop.colour())
                .set("data-tip", stop.name() + "\n" + stop.kind() + "\n" + stop.about());
        drawing.text(axis + 14, y + 4, name, "label strong");
        double after = axis + 14 + TextWidth.of(name, TextWidth.STRONG) + 12;
        drawing.text(after, y + 4, TextWidth.cut(stop.kind(), drawing.width() - after, TextWidth.LABEL), "label muted");
    }
}
