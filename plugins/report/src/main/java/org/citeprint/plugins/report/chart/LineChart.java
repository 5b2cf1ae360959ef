// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;
import org.citeprint.plugins.report.plot.Axes;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Ends;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Series;
import org.citeprint.plugins.report.plot.TextWidth;

/** Lines through points, one for each group, named at their ends where there is room, else in a legend. */
final class LineChart implements Chart {

    private static final int NAMED_AT_ENDS = 6;
    private static final double HEIGHT = 280;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        Groups groups = new Groups(plot);
        boolean ends = !drawing.narrow() && groups.size() > 1 && groups.size() <= NAMED_AT_ENDS;
        double top = 30;
        drawing.text(0, 12, plot.need(Channel.Y).title(), "axis-title");
        if (groups.size() > 1 && !ends) {
            top = 24 + groups.legend(drawing, 0, 22) + 6;
        }
        double right = drawing.width() - (ends ? endWidth(groups) + Ends.MARGIN : 14);
        Axes axes = Axes.linear(plot, drawing, top, top + HEIGHT, right);
        axes.draw(plot, drawing);
        List<Ends.Label> labels = new ArrayList<>();
        for (String name : groups.names()) {
            List<Integer> rows = rows(plot, groups, name);
            line(plot, drawing, axes, rows, name, groups.colour(name));
            labels.add(new Ends.Label(axes.y(plot, rows.getLast()), name, groups.colour(name)));
        }
        if (ends) {
            Ends.draw(drawing, right + 8, labels);
        }
        return axes.bottom() + 44;
    }

    private static double endWidth(Groups groups) {
        return Math.min(150, groups.names().stream()
                .mapToDouble(name -> TextWidth.of(name, TextWidth.STRONG)).max().orElse(0));
    }

    private static List<Integer> rows(Plot plot, Groups groups, String name) {
        Series x = plot.need(Channel.X);
        return plot.rows().stream().filter(row -> groups.name(row).equals(name))
                .sorted(Comparator.comparingDouble(x::number)).toList();
    }

    private static void line(Plot plot, Drawing drawing, Axes axes, List<Integer> rows, String name, String colour) {
        StringBuilder path = new StringBuilder();
        for (int row : rows) {
            path.append(path.isEmpty() ? "M" : "L").append(Pixels.text(axes.x(plot, row))).append(' ')
                    .append(Pixels.text(axes.y(plot, row)));
        }
        String title = name.isEmpty() ? plot.need(Channel.Y).column().name() : name;
        if (rows.size() > 1) {
            drawing.add("path", "line mark stroke " + colour).set("d", path.toString())
                    .set("data-tip", ends(plot, rows, title));
        }
        for (int row : rows) {
            drawing.circle(axes.x(plot, row), axes.y(plot, row), rows.size() > 40 ? 2 : 3, "mark " + colour)
                    .set("data-tip", plot.tip(row, title, Channel.X, Channel.Y));
        }
    }

    private static String ends(Plot plot, List<Integer> rows, String title) {
        Series x = plot.need(Channel.X);
        Series y = plot.need(Channel.Y);
        int first = rows.getFirst();
        int last = rows.getLast();
        return title + "\n" + x.shown(first) + ": " + y.shown(first) + "\n" + x.shown(last) + ": " + y.shown(last);
    }
}
