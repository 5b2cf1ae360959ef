// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Legend;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Scale;
import org.citeprint.plugins.report.plot.Series;
import org.citeprint.plugins.report.plot.TextWidth;
import org.citeprint.plugins.report.plot.Ticking;

/** Horizontal bars from a common zero, one or two a row. */
final class BarChart implements Chart {

    private static final double BAR = 13;
    private static final double STEP = 15;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        List<Series> bars = new ArrayList<>(List.of(plot.need(Channel.X)));
        plot.find(Channel.X2).ifPresent(bars::add);
        double top = (bars.size() > 1 ? legend(drawing, bars) : 0) + (drawing.narrow() ? 4 : 8);
        double row = bars.size() * STEP + (drawing.narrow() ? 28 : 11);
        double bottom = top + row * plot.rows().size();
        Scale scale = scale(plot, drawing, bars);
        axis(drawing, scale, bars.getFirst(), top, bottom);
        for (int i = 0; i < plot.rows().size(); i++) {
            row(plot, drawing, bars, scale, plot.rows().get(i), top + i * row);
        }
        drawing.text(drawing.width(), bottom + 38, bars.size() > 1 ? unit(bars) : bars.getFirst().title(),
                "axis-title end");
        return bottom + 44;
    }

    private static double legend(Drawing drawing, List<Series> bars) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            entries.add(new Legend.Entry(bars.get(i).column().name(), "c" + (i + 1)));
        }
        return Legend.draw(drawing, 0, 4, entries) + 6;
    }

    private static String unit(List<Series> bars) {
        return bars.getFirst().column().unit();
    }

    private static Scale scale(Plot plot, Drawing drawing, List<Series> bars) {
        double least = bars.stream().mapToDouble(Series::least).min().orElse(0);
        double most = bars.stream().mapToDouble(Series::most).max().orElse(0);
        double room = valueWidth(plot, bars) + 8;
        double left = labelWidth(plot, drawing) + (least < 0 ? room : 0);
        double right = drawing.width() - (most > 0 ? room : 6);
        return Scale.Linear.around(Math.min(0, least), Math.max(0, most), left, right, drawing.narrow() ? 3 : 5);
    }

    private static double labelWidth(Plot plot, Drawing drawing) {
        if (drawing.narrow()) {
            return 2;
        }
        Series labels = plot.need(Channel.LABEL);
        double widest = plot.rows().stream()
                .mapToDouble(row -> TextWidth.of(labels.text(row), TextWidth.LABEL)).max().orElse(0);
        return Math.min(widest, 210) + 12;
    }

    private static double valueWidth(Plot plot, List<Series> bars) {
        return bars.stream()
                .flatMap(bar -> plot.rows().stream().filter(bar::has).map(bar::shown))
                .mapToDouble(text -> TextWidth.of(text, 11)).max().orElse(0);
    }

    private static void axis(Drawing drawing, Scale scale, Series series, double top, double bottom) {
        drawing.group("axis");
        List<String> labels = Ticking.labels(series, scale);
        for (int i = 0; i < labels.size(); i++) {
            double tick = scale.ticks().get(i);
            double x = scale.place(tick);
            drawing.line(x, top, x, bottom + 4, tick == 0 ? "zero" : "grid");
            String side = x < 12 ? " start" : x > drawing.width() - 12 ? " end" : "";
            drawing.text(x, bottom + 20, labels.get(i), "label x num" + side);
        }
        drawing.endGroup();
    }

    private static void row(Plot plot, Drawing drawing, List<Series> bars, Scale scale, int row, double top) {
        String label = plot.need(Channel.LABEL).text(row);
        double first = top + (drawing.narrow() ? 20 : 5);
        if (drawing.narrow()) {
            drawing.text(6, top + 15, TextWidth.cut(label, drawing.width() - 8, TextWidth.LABEL), "label halo");
        } else {
            double middle = first + bars.size() * STEP / 2 + 3.5;
            double edge = Math.min(labelWidth(plot, drawing), scale.place(scale.ticks().getFirst())) - 10;
            drawing.text(edge, middle, TextWidth.cut(label, 210, TextWidth.LABEL), "label end");
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(plot, drawing, bars.get(i), scale, row, first + i * STEP, i);
        }
    }

    private static void bar(Plot plot, Drawing drawing, Series bar, Scale scale, int row, double y, int index) {
        if (!bar.has(row)) {
            drawing.text(scale.place(0) + 5, y + 10.5, "no value", "label small muted");
            return;
        }
        double value = bar.number(row);
        double zero = scale.place(0);
        double end = scale.place(value);
        String tip = plot.tip(row, plot.need(Channel.LABEL).text(row), Channel.X, Channel.X2);
        drawing.box(Math.min(zero, end), y, Math.max(0.5, Math.abs(end - zero)), BAR,
                "mark " + colour(plot, value, index))
                .set("rx", 1.5).set("data-tip", tip);
        drawing.text(end + (value < 0 ? -5 : 5), y + 10.5, bar.shown(row),
                "label small num halo" + (value < 0 ? " end" : ""));
    }

    /** A second bar has a colour of its own; where bars stand alone, those below zero have. */
    private static String colour(Plot plot, double value, int index) {
        boolean below = value < 0 && plot.find(Channel.X2).isEmpty();
        return "c" + (below ? 2 : index + 1);
    }
}
