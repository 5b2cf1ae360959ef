// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

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
record Axes(Scale across, Scale up, double left, double right, double top, double bottom) {

    private static final double LOG_SPAN = 100;

    /** Linear axes. */
    static Axes linear(Plot plot, Drawing drawing, double top, double bottom, double right) {
        Series y = plot.need(Channel.Y);
        Scale up = Ticking.linear(plot, y, bottom, top, 5);
        double left = left(up, y);
        Scale across = Ticking.linear(plot, plot.need(Channel.X), left, right, drawing.narrow() ? 4 : 9);
        return new Axes(across, up, left, right, top, bottom);
    }

    /** Axes that are logarithmic where all values are above zero and span more than two orders of magnitude. */
    static Axes fitting(Plot plot, Drawing drawing, double top, double bottom, double right) {
        Series y = plot.need(Channel.Y);
        Scale up = fitting(plot, y, bottom, top, 5);
        double left = left(up, y);
        Scale across = fitting(plot, plot.need(Channel.X), left, right, drawing.narrow() ? 3 : 6);
        return new Axes(across, up, left, right, top, bottom);
    }

    private static Scale fitting(Plot plot, Series series, double from, double to, int count) {
        double least = plot.least(series);
        double most = plot.most(series);
        boolean log = least > 0 && most / least > LOG_SPAN && series.column().meaning() != Meaning.YEAR;
        return log ? Scale.Log.around(least, most, from, to) : Ticking.linear(plot, series, from, to, count);
    }

    private static double left(Scale up, Series series) {
        return up.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(Ticking.label(series, tick), TextWidth.LABEL)).max().orElse(0) + 12;
    }

    double x(Plot plot, int row) {
        return across.place(plot.need(Channel.X).number(row));
    }

    double y(Plot plot, int row) {
        return up.place(plot.need(Channel.Y).number(row));
    }

    /** Draws grid, ticks, labels and the title of the horizontal axis. */
    void draw(Plot plot, Drawing drawing) {
        Series x = plot.need(Channel.X);
        Series y = plot.need(Channel.Y);
        drawing.group("axis");
        for (double tick : up.ticks()) {
            double place = up.place(tick);
            drawing.line(left, place, right, place, tick == 0 ? "zero" : "grid");
            drawing.text(left - 8, place + 4, Ticking.label(y, tick), "label y num");
        }
        for (double tick : across.ticks()) {
            double place = across.place(tick);
            drawing.line(place, across instanceof Scale.Log ? top : bottom, place, bottom + 5,
                    across instanceof Scale.Log ? "grid" : "tick");
            String label = Ticking.label(x, tick);
            double half = TextWidth.of(label, TextWidth.LABEL) / 2;
            boolean over = place + half > drawing.width();
            String side = over ? " end" : "";
            drawing.text(over ? drawing.width() : place, bottom + 20, label, "label x num" + side);
        }
        drawing.endGroup();
        String scale = across instanceof Scale.Log ? ", logarithmic" : "";
        String title = TextWidth.cut(x.title() + scale, drawing.width() - 8, 12);
        drawing.text(right, bottom + 38, title, "axis-title end");
    }
}
