// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Scale;
import org.citeprint.plugins.report.plot.Series;
import org.citeprint.plugins.report.plot.TextWidth;
import org.citeprint.plugins.report.plot.Ticks;

/** Spans of years, one line for each name; a heavier span is a thicker bar. */
final class SpanChart implements Chart {

    private static final double THIN = 5;
    private static final double THICK = 14;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        plot.rows().forEach(
                row -> lines.computeIfAbsent(plot.need(Channel.LABEL).text(row), key -> new ArrayList<>()).add(row));
        double step = drawing.narrow() ? 40 : 25;
        double top = 26;
        double bottom = top + step * lines.size();
        double left = drawing.narrow() ? 0 : labelWidth(lines) + 12;
        double right = drawing.width() - weightWidth(plot);
        Scale scale = new Scale.Linear(first(plot), last(plot) + 1.0, left + 6, right, List.of());
        axis(drawing, scale, first(plot), last(plot), bottom);
        double y = top;
        for (Map.Entry<String, List<Integer>> line : lines.entrySet()) {
            line(plot, drawing, scale, line.getKey(), line.getValue(), y);
            y += step;
        }
        return bottom + 6;
    }

    private static double labelWidth(Map<String, List<Integer>> lines) {
        return Math.min(210, lines.keySet().stream()
                .mapToDouble(label -> TextWidth.of(label, TextWidth.LABEL)).max().orElse(0));
    }

    private static double weightWidth(Plot plot) {
        return plot.find(Channel.SIZE).map(size -> plot.rows().stream().filter(size::has)
                .mapToDouble(row -> TextWidth.of(size.shown(row), 11)).max().orElse(0) + 8).orElse(4.0);
    }

    private static int first(Plot plot) {
        return (int) Math.floor(Math.min(plot.need(Channel.START).least(), plot.need(Channel.END).least()));
    }

    private static int last(Plot plot) {
        return (int) Math.ceil(Math.max(plot.need(Channel.END).most(), plot.need(Channel.START).most()));
    }

    private static void axis(Drawing drawing, Scale scale, int first, int last, double bottom) {
        drawing.group("axis");
        for (double year : Ticks.years(first, last, drawing.narrow() ? 5 : 10)) {
            double x = scale.place(year + 0.5);
            drawing.line(x, 20, x, bottom, "grid");
            drawing.text(x, 12, Long.toString(Math.round(year)), "label x num" + (x < 16 ? " start" : ""));
        }
        drawing.endGroup();
    }

    private static void line(
            Plot plot, Drawing drawing, Scale scale, String label, List<Integer> rows, double top) {
        double middle = top + (drawing.narrow() ? 26 : 12);
        double left = scale.place(((Scale.Linear) scale).low());
        double right = scale.place(((Scale.Linear) scale).high());
        if (drawing.narrow()) {
            drawing.text(0, middle - 11, TextWidth.cut(label, drawing.width(), TextWidth.LABEL), "label halo");
        } else {
            drawing.text(left - 14, middle + 4, TextWidth.cut(label, 210, TextWidth.LABEL), "label end");
        }
        drawing.box(left, middle - 2, right - left, 4, "dim faint").set("rx", 2);
        rows.forEach(row -> span(plot, drawing, scale, label, row, middle));
    }

    private static void span(Plot plot, Drawing drawing, Scale scale, String label, int row, double middle) {
        double start = plot.need(Channel.START).number(row);
        double end = plot.need(Channel.END).number(row);
        double from = scale.place(Math.min(start, end));
        double to = scale.place(Math.max(start, end) + 1);
        Optional<Series> size = plot.find(Channel.SIZE).filter(weight -> weight.most() > 0 && weight.has(row));
        double thick = size.map(weight -> THIN
                + (THICK - THIN) * Math.sqrt(Math.max(0, weight.number(row)) / weight.most())).orElse(10.0);
        drawing.box(from, middle - thick / 2, to - from, thick, "mark c2").set("rx", 2)
                .set("data-tip", plot.tip(row, label, Channel.START, Channel.END, Channel.SIZE));
        size.ifPresent(weight -> drawing.text(to + 5, middle + 4, weight.shown(row), "label small muted num halo"));
    }
}
