// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Bubbles;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.LabelPlacer;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Scale;
import org.citeprint.plugins.report.plot.TextWidth;

/** Bubbles in four quadrants that meet at the medians, each quadrant named in its corner. */
final class QuadrantChart implements Chart {

    private static final double LEAST = 6;
    private static final double LARGEST = 30;
    private static final double ROOM = 34;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        double left = 2;
        double right = drawing.width() - 2;
        double top = 24;
        double bottom = top + (drawing.narrow() ? 330 : 460);
        Scale across = scale(plot, Channel.X, left + ROOM, right - ROOM);
        Scale up = scale(plot, Channel.Y, bottom - ROOM - 18, top + ROOM + 18);
        double middle = across.place(median(plot, Channel.X));
        double level = up.place(median(plot, Channel.Y));
        drawing.group("axis");
        drawing.line(left, top, left, bottom, "grid");
        drawing.line(right, top, right, bottom, "grid");
        drawing.line(left, top, right, top, "grid");
        drawing.line(left, bottom, right, bottom, "grid");
        drawing.line(middle, top, middle, bottom, "ref");
        drawing.line(left, level, right, level, "ref");
        drawing.endGroup();
        drawing.text(0, 12, "↑ " + plot.need(Channel.Y).title(), "axis-title");
        drawing.text(right, bottom + 18, plot.need(Channel.X).title() + " →", "axis-title end");
        LabelPlacer placer = new LabelPlacer(left + 4, top + 18, right - 4, bottom - 20, TextWidth.STRONG);
        double scale = drawing.narrow() ? 0.7 : 1;
        Bubbles bubbles = new Bubbles(plot, row -> across.place(plot.need(Channel.X).number(row)),
                row -> up.place(plot.need(Channel.Y).number(row)), LEAST * scale, LARGEST * scale);
        corners(plot, drawing, bubbles, new double[]{left, top, right, bottom, middle, level});
        Groups groups = new Groups(plot);
        bubbles.block(placer);
        bubbles.circles(drawing, row -> groups.colour(groups.name(row)), Channel.X, Channel.Y, Channel.SIZE,
                Channel.GROUP);
        bubbles.names(drawing, placer, bubbles::radius, drawing.narrow() ? 14 : 40, drawing.narrow() ? 160 : 270,
                "label halo strong");
        return bottom + 24;
    }

    /** A scale from the least to the most value, the median where it falls; a single value stands in the middle. */
    private static Scale scale(Plot plot, Channel channel, double from, double to) {
        double least = plot.need(channel).least();
        double most = plot.need(channel).most();
        double spare = least == most ? Math.max(1, Math.abs(least)) : 0;
        return new Scale.Linear(least - spare, most + spare, from, to, List.of());
    }

    private static double median(Plot plot, Channel channel) {
        double[] sorted = plot.numbers(plot.need(channel)).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The name of most bubbles of a quadrant in its outer corner. */
    private static void corners(Plot plot, Drawing drawing, Bubbles bubbles, double[] frame) {
        if (plot.find(Channel.GROUP).isEmpty()) {
            return;
        }
        Groups groups = new Groups(plot);
        Map<Integer, Map<String, Integer>> names = new LinkedHashMap<>();
        for (int row : plot.rows()) {
            boolean east = bubbles.x().applyAsDouble(row) >= frame[4];
            boolean north = bubbles.y().applyAsDouble(row) <= frame[5];
            names.computeIfAbsent((east ? 1 : 0) + (north ? 2 : 0), key -> new LinkedHashMap<>())
                    .merge(groups.name(row), 1, Integer::sum);
        }
        names.forEach((corner, counts) -> {
            String name = counts.entrySet().stream()
                    .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                    .map(Map.Entry::getKey).orElse("");
            boolean east = corner % 2 == 1;
            String shown = TextWidth.cut(name, (frame[2] - frame[0]) / 2 - 16, 12);
            drawing.text(east ? frame[2] - 8 : frame[0] + 8, corner >= 2 ? frame[1] + 16 : frame[3] - 8, shown,
                    "axis-title" + (east ? " end" : ""));
        });
    }
}
