// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Meaning;

/**
 * The two axes of a plot with X and Y.
 *
 * @param across the horizontal scale
 * @param up the vertical scale
 * @param left left edge of the plotting area
 * @param right right edge
 * @param top upper edge
 * @param bottom lower edge
 */
public record Axes(Scale across, Scale up, double left, double right, double top, double bottom) {

    private static final double LOG_SPAN = 100;

    /** Linear axes. */
    public static Axes linear(Plot plot, Drawing drawing, double top, double bottom, double right) {
        Series y = plot.need(Channel.Y);
        Scale up = Ticking.linear(y, bottom, top, 5);
        double left = left(up, y);
        Scale across = Ticking.linear(plot.need(Channel.X), left, right, drawing.narrow() ? 4 : 9);
        return new Axes(across, up, left, right, top, bottom);
    }

    /** Axes that are logarithmic where all values are above zero and span more than two orders of magnitude. */
    public static Axes fitting(Plot plot, Drawing drawing, double top, double bottom, double right) {
        Series y = plot.need(Channel.Y);
        Scale up = fitting(y, bottom, top, 5);
        double left = left(up, y);
        Scale across = fitting(plot.need(Channel.X), left, right, drawing.narrow() ? 3 : 6);
        return new Axes(across, up, left, right, top, bottom);
    }

    private static Scale fitting(Series series, double from, double to, int count) {
        double least = series.least();
        double most = series.most();
        boolean log = least > 0 && most / least > LOG_SPAN && series.column().meaning() != Meaning.YEAR;
        return log ? Scale.Log.around(least, most, from, to) : Ticking.linear(series, from, to, count);
    }

    private static double left(Scale up, Series series) {
        return Ticking.labels(series, up).stream()
                .mapToDouble(label -> TextWidth.of(label, TextWidth.LABEL)).max().orElse(0) + 12;
    }

    /** Where a row is, horizontally. */
    public double x(Plot plot, int row) {
        return across.place(plot.need(Channel.X).number(row));
    }

    /** Where a row is, vertically. */
    public double y(Plot plot, int row) {
        return up.place(plot.need(Channel.Y).number(row));
    }

    /** Draws grid, ticks, labels and the title of the horizontal axis. */
    public void draw(Plot plot, Drawing drawing) {
        drawing.group("axis");
        upright(plot.need(Channel.Y), drawing);
        level(plot.need(Channel.X), drawing);
        drawing.endGroup();
        String scale = across instanceof Scale.Log ? ", logarithmic" : "";
        String title = TextWidth.cut(plot.need(Channel.X).title() + scale, drawing.width() - 8, 12);
        drawing.text(right, bottom + 38, title, "axis-title end");
    }

    private void upright(Series series, Drawing drawing) {
        List<String> labels = Ticking.labels(series, up);
        for (int i = 0; i < labels.size(); i++) {
            double tick = up.ticks().get(i);
            double place = up.place(tick);
            drawing.line(left, place, right, place, tick == 0 ? "zero" : "grid");
            drawing.text(left - 8, place + 4, labels.get(i), "label y num");
        }
    }

    private void level(Series series, Drawing drawing) {
        boolean log = across instanceof Scale.Log;
        List<String> labels = Ticking.labels(series, across);
        double taken = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i++) {
            double place = across.place(across.ticks().get(i));
            drawing.line(place, log ? top : bottom, place, bottom + 5, log ? "grid" : "tick");
            double width = TextWidth.of(labels.get(i), TextWidth.LABEL);
            boolean over = place + width / 2 > drawing.width();
            double start = over ? drawing.width() - width : place - width / 2;
            // Where numbers are long, not each has room.
            if (start >= taken) {
                drawing.text(over ? drawing.width() : place, bottom + 20, labels.get(i),
                        "label x num" + (over ? " end" : ""));
                taken = start + width + 2;
            }
        }
    }
}
