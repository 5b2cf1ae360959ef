// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Meaning;

/**
 * What the points of a network stand on: a map without axes, or an axis along the top and lanes below it.
 *
 * @param plot the points
 * @param across the horizontal scale
 * @param down the vertical scale, from {@code top} on
 * @param placed whether the points have places on a map
 * @param lanes the names of the lanes by their number
 * @param left where points begin
 * @param top where the ground begins
 * @param depth how high it is
 */
public record Ground(
        Plot plot,
        Scale across,
        Scale down,
        boolean placed,
        Map<Long, String> lanes,
        double left,
        double top,
        double depth) {

    private static final double PAD = 18;
    private static final double AXIS = 22;
    private static final double ROUNDING = 1e-12;
    /** How far below the edge of its lane a name stands in a narrow picture. */
    private static final double NAME = 14;

    /** A map where X is a coordinate, else a timeline. */
    public static Ground of(Plot plot, Drawing drawing) {
        boolean placed = plot.need(Channel.X).column().meaning() == Meaning.COORDINATE;
        return placed ? map(plot, drawing) : timeline(plot, drawing);
    }

    /** Both directions on one scale; {@code y} grows upwards. */
    private static Ground map(Plot plot, Drawing drawing) {
        Series x = plot.need(Channel.X);
        Series y = plot.need(Channel.Y);
        double width = extent(x);
        double height = extent(y);
        double room = drawing.width() - 2 * PAD;
        double most = (drawing.narrow() ? 380 : 560) - 2 * PAD;
        double scale = Math.min(width == 0 ? Double.MAX_VALUE : room / width,
                height == 0 ? Double.MAX_VALUE : most / height);
        scale = scale == Double.MAX_VALUE ? 1 : scale;
        double depth = Math.max(height * scale, 60) + 2 * PAD;
        double halfX = room / scale / 2;
        double halfY = (depth - 2 * PAD) / scale / 2;
        double middleX = x.least() / 2 + x.most() / 2;
        double middleY = y.least() / 2 + y.most() / 2;
        return new Ground(plot,
                new Scale.Linear(middleX - halfX, middleX + halfX, PAD, drawing.width() - PAD, List.of()),
                new Scale.Linear(middleY - halfY, middleY + halfY, depth - PAD, PAD, List.of()), true,
                Map.of(), 0, 0, depth);
    }

    /** How far apart the outermost places are; nothing when only rounding parts them. */
    private static double extent(Series series) {
        double extent = series.most() - series.least();
        double size = Math.max(Math.abs(series.most()), Math.abs(series.least()));
        return extent <= ROUNDING * size || extent < Double.MIN_NORMAL ? 0 : Math.min(extent, Double.MAX_VALUE / 4);
    }

    /** Lanes from top to bottom below an axis. */
    private static Ground timeline(Plot plot, Drawing drawing) {
        Map<Long, String> lanes = new TreeMap<>();
        Optional<Series> names = plot.find(Channel.ROW);
        Series y = plot.need(Channel.Y);
        names.ifPresent(series -> plot.rows().forEach(
                row -> lanes.putIfAbsent(Math.round(y.number(row)), series.text(row))));
        double least = lanes.isEmpty() ? y.least() : Math.round(y.least()) - 0.5;
        double most = lanes.isEmpty() ? y.most() : Math.round(y.most()) + 0.5;
        double left = lanes.isEmpty() || drawing.narrow() ? 0 : 172;
        double lane = drawing.narrow() ? 74 : 84;
        double depth = AXIS + (lanes.isEmpty() ? (drawing.narrow() ? 420 : 520) : (most - least) * lane) + PAD;
        double spare = least == most ? 0.5 : 0;
        Scale across = Ticking.linear(plot.need(Channel.X), left + PAD, drawing.width() - PAD,
                drawing.narrow() ? 5 : 10);
        double inset = lanes.isEmpty() ? PAD : 0;
        return new Ground(plot, across, new Scale.Linear(least - spare, most + spare, AXIS + inset, depth - PAD,
                List.of()), false, lanes, left, 0, depth);
    }

    /** This ground moved down. */
    public Ground below(double newTop) {
        return new Ground(plot, across, down, placed, lanes, left, newTop, depth);
    }

    /** Whether its lanes have names. */
    public boolean named() {
        return !lanes.isEmpty();
    }

    /** Where the ground ends. */
    public double bottom() {
        return top + depth;
    }

    /** Where a row is, horizontally. */
    public double x(int row) {
        return across.place(plot.need(Channel.X).number(row));
    }

    /** Where a row is, vertically. */
    public double y(int row) {
        return top + down.place(plot.need(Channel.Y).number(row));
    }

    /** Draws the axis and the lanes; a map has none. */
    public void draw(Drawing drawing) {
        if (placed) {
            return;
        }
        Series x = plot.need(Channel.X);
        drawing.group("axis");
        List<String> labels = Ticking.labels(x, across);
        for (int i = 0; i < labels.size(); i++) {
            double place = across.place(across.ticks().get(i));
            drawing.line(place, top + AXIS - 4, place, bottom() - PAD, "grid");
            tick(drawing, place, labels.get(i));
        }
        drawing.endGroup();
        lanes.forEach((number, name) -> lane(drawing, number, name));
    }

    /** Centred on its line, but never beyond the edge of the picture. */
    private void tick(Drawing drawing, double place, String label) {
        double half = TextWidth.of(label, TextWidth.LABEL) / 2;
        drawing.text(Math.clamp(place, half, Math.max(half, drawing.width() - half)), top + 12, label, "label x num");
    }

    /** Keeps the names of points off those of lanes, which stand among the points where the picture is narrow. */
    public void block(LabelPlacer placer, Drawing drawing) {
        if (drawing.narrow()) {
            lanes.forEach((number, name) -> placer.block(within(drawing, name), 0, upper(number) + NAME));
        }
    }

    private double upper(long number) {
        return top + down.place(number - 0.5);
    }

    private static String within(Drawing drawing, String name) {
        return TextWidth.cut(name, drawing.width(), 11);
    }

    private void lane(Drawing drawing, long number, String name) {
        double upper = upper(number);
        double middle = top + down.place((double) number);
        drawing.line(0, upper, drawing.width(), upper, "grid");
        if (drawing.narrow()) {
            drawing.text(0, upper + NAME, within(drawing, name), "label small muted halo");
        } else {
            Lines.draw(drawing, 0, middle, name, left - 16, 3, "label");
        }
    }
}
