// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Series;
import org.citeprint.plugins.report.plot.TextWidth;
import org.citeprint.plugins.report.plot.Ticking;

/** A matrix of coloured cells; rows and columns in the order they appear, or in that of the rows where names are the same. */
final class HeatChart implements Chart {

    private static final double LARGEST_CELL = 34;
    private static final double NAMED_CELL = 11;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        List<String> rows = distinct(plot, Channel.ROW);
        List<String> named = distinct(plot, Channel.LABEL);
        List<String> columns = Set.copyOf(named).equals(Set.copyOf(rows)) ? rows : named;
        double left = Math.min(drawing.narrow() ? 104 : 190, widest(rows)) + 8;
        double cell = Math.min(LARGEST_CELL, (drawing.width() - left) / columns.size());
        double high = Math.min(LARGEST_CELL, Math.max(cell, drawing.narrow() ? 14 : 16));
        double top = Math.min(120, widest(columns)) * 0.8 + 16;
        Classes classes = Classes.of(plot.numbers(plot.need(Channel.X)).toArray());
        columnNames(drawing, columns, left, cell, top);
        for (int i = 0; i < rows.size(); i++) {
            String name = TextWidth.cut(rows.get(i), left - 8, TextWidth.LABEL);
            drawing.text(left - 8, top + (i + 0.5) * high + 4, name, "label end");
        }
        for (int row : plot.rows()) {
            double x = left + columns.indexOf(plot.need(Channel.LABEL).text(row)) * cell;
            double y = top + rows.indexOf(plot.need(Channel.ROW).text(row)) * high;
            cell(plot, drawing, classes, row).set("x", x).set("y", y).set("width", Math.max(1, cell - 1))
                    .set("height", high - 1);
        }
        double bottom = top + rows.size() * high;
        return bottom + legend(drawing, classes, plot.need(Channel.X), bottom + 14) + 18;
    }

    private static List<String> distinct(Plot plot, Channel channel) {
        SequencedSet<String> names = new LinkedHashSet<>();
        plot.rows().forEach(row -> names.add(plot.need(channel).text(row)));
        return new ArrayList<>(names);
    }

    private static double widest(List<String> names) {
        return names.stream().mapToDouble(name -> TextWidth.of(name, TextWidth.LABEL)).max().orElse(0);
    }

    /** Names stand aslant above their columns; where cells are narrow only every second, third … is named. */
    private static void columnNames(Drawing drawing, List<String> columns, double left, double cell, double top) {
        int every = (int) Math.max(1, Math.ceil(NAMED_CELL / cell));
        for (int i = 0; i < columns.size(); i += every) {
            double x = left + (i + 0.5) * cell + 3;
            String turn = "rotate(-50 " + Pixels.text(x) + " " + Pixels.text(top - 6) + ")";
            double room = Math.min(120, (drawing.width() - x) / 0.64);
            drawing.add("text", "label").set("x", x).set("y", top - 6).set("transform", turn)
                    .text(TextWidth.cut(columns.get(i), room, TextWidth.LABEL));
        }
    }

    private static Element cell(Plot plot, Drawing drawing, Classes classes, int row) {
        String name = plot.need(Channel.ROW).text(row) + " / " + plot.need(Channel.LABEL).text(row);
        return drawing.add("rect", "mark " + classes.of(plot.need(Channel.X).number(row)))
                .set("data-tip", plot.tip(row, name, Channel.X));
    }

    private static double legend(Drawing drawing, Classes classes, Series values, double top) {
        double width = Math.min(60, drawing.width() / classes.size());
        drawing.text(0, top + 11, TextWidth.cut(values.title(), drawing.width(), 12), "axis-title");
        drawing.group("legend");
        for (int i = 0; i < classes.size(); i++) {
            drawing.box(i * width, top + 20, width, 12, "swatch " + classes.colour(i));
        }
        for (int i = 0; i < classes.breaks().size(); i++) {
            drawing.text((i + 1) * width, top + 48, Ticking.border(values, classes.breaks().get(i)),
                    "label mid num small");
        }
        drawing.endGroup();
        return 54;
    }
}
