// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;
import org.citeprint.plugins.report.plot.Bubbles;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.LabelPlacer;
import org.citeprint.plugins.report.plot.Plot;

/**
 * A field of values as bands between contour lines, with the items that lie on it. The borders are squares of equal steps,
 * so that thinly covered parts are told from empty ones. Fields of several groups are translucent and lie one on the
 * other, each in the colour of its group, with borders that are the same for all.
 */
final class DensityChart implements Chart {

    private static final int BANDS = 7;
    /** Fewer for each of several fields: where they overlap there are many anyway. */
    private static final int GROUP_BANDS = 4;
    /** Where the first border lies, in steps. */
    private static final double FIRST = 0.5;
    /** Lower where groups share the borders, so that a group of few light items is seen beside one of many. */
    private static final double GROUP_FIRST = 0.3;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        double[] x = ends(plot, Channel.X);
        double[] y = ends(plot, Channel.Y);
        double width = Math.max(x[1] - x[0], 1e-9);
        double depth = Math.max(y[1] - y[0], 1e-9);
        double scale = Math.min(drawing.width() / width, (drawing.narrow() ? 360 : 560) / depth);
        double shift = (drawing.width() - width * scale) / 2;
        double height = Math.max(40, depth * scale);
        DoubleUnaryOperator across = value -> shift + (value - x[0]) * scale;
        DoubleUnaryOperator up = value -> height - (value - y[0]) * scale;
        fields(plot, drawing, across, up);
        Plot items = plot.with(plot.rows().stream()
                .filter(row -> !plot.need(Channel.LABEL).text(row).isEmpty()).toList());
        if (!items.rows().isEmpty()) {
            LabelPlacer placer = new LabelPlacer(0, 0, drawing.width(), height);
            Bubbles bubbles = new Bubbles(items, row -> across.applyAsDouble(items.need(Channel.X).number(row)),
                    row -> up.applyAsDouble(items.need(Channel.Y).number(row)), 1.6, 1.6);
            Bubbles weights = new Bubbles(items, bubbles.x(), bubbles.y(), 0, 1);
            bubbles.circles(drawing, row -> "c0 pin", Channel.SIZE);
            bubbles.names(drawing, placer, weights::radius, drawing.narrow() ? 16 : 45, drawing.narrow() ? 110 : 170,
                    "label halo");
        }
        return plot.find(Channel.GROUP).isEmpty()
                ? height + 4
                : height + 12 + new Groups(plot.with(cells(plot))).legend(drawing, 0, height + 12);
    }

    /** The rows of the fields. */
    private static List<Integer> cells(Plot plot) {
        return plot.rows().stream().filter(row -> plot.need(Channel.SHADE).has(row)).toList();
    }

    /** From the first to the last item, with room for the borders of the fields, which end within a cell of the last. */
    private static double[] ends(Plot plot, Channel channel) {
        double[] all = distinct(plot, channel);
        double first = all[0];
        double last = all[all.length - 1];
        Plot cells = plot.with(cells(plot));
        if (!cells.rows().isEmpty()) {
            Grid grid = Grid.of(distinct(cells, channel));
            first = Math.min(first, grid.at(-1));
            last = Math.max(last, grid.at(grid.size()));
        }
        return new double[]{first, last};
    }

    private static double[] distinct(Plot plot, Channel channel) {
        return plot.numbers(plot.need(channel)).sorted().distinct().toArray();
    }

    private static void fields(Plot plot, Drawing drawing, DoubleUnaryOperator across, DoubleUnaryOperator up) {
        Plot cells = plot.with(cells(plot));
        if (cells.rows().isEmpty()) {
            return;
        }
        Grid x = Grid.of(distinct(cells, Channel.X));
        Grid y = Grid.of(distinct(cells, Channel.Y));
        double most = cells.need(Channel.SHADE).most();
        Groups groups = new Groups(cells);
        boolean grouped = plot.find(Channel.GROUP).isPresent();
        for (String group : groups.names()) {
            Plot own = cells.with(cells.rows().stream().filter(row -> groups.name(row).equals(group)).toList());
            double[][] values = values(own, x, y);
            int bands = grouped ? GROUP_BANDS : BANDS;
            double first = grouped ? GROUP_FIRST : FIRST;
            drawing.group(grouped ? "field veil" : "field");
            for (int band = 0; most > 0 && band < bands; band++) {
                double share = (band + first) / (bands + first);
                StringBuilder path = new StringBuilder();
                for (double[][] loop : Contours.of(values, most * share * share)) {
                    smooth(path, onPicture(loop, x, y, across, up));
                }
                drawing.add("path", grouped ? groups.colour(group) : "s" + (band + 1)).set("d", path.toString());
            }
            drawing.endGroup();
        }
    }

    /** The densities of some cells in lines and columns; 0 where there is none. */
    private static double[][] values(Plot cells, Grid x, Grid y) {
        double[][] values = new double[y.size()][x.size()];
        for (int row : cells.rows()) {
            int column = x.index(cells.need(Channel.X).number(row));
            int line = y.index(cells.need(Channel.Y).number(row));
            values[line][column] = cells.need(Channel.SHADE).number(row);
        }
        return values;
    }

    private static double[][] onPicture(
            double[][] loop, Grid x, Grid y, DoubleUnaryOperator across, DoubleUnaryOperator up) {
        double[][] points = new double[loop.length][];
        for (int i = 0; i < loop.length; i++) {
            points[i] = new double[]{across.applyAsDouble(x.at(loop[i][0])), up.applyAsDouble(y.at(loop[i][1]))};
        }
        return points;
    }

    /** A closed curve that touches each side of a polygon in its middle. */
    private static void smooth(StringBuilder path, double[][] points) {
        for (int i = 0; i < points.length; i++) {
            double[] here = points[i];
            double[] next = points[(i + 1) % points.length];
            if (i == 0) {
                double[] before = points[points.length - 1];
                path.append('M').append(pair((before[0] + here[0]) / 2, (before[1] + here[1]) / 2));
            }
            path.append('Q').append(pair(here[0], here[1])).append(' ')
                    .append(pair((here[0] + next[0]) / 2, (here[1] + next[1]) / 2));
        }
        path.append('Z');
    }

    private static String pair(double x, double y) {
        return Pixels.text(x) + " " + Pixels.text(y);
    }
}
