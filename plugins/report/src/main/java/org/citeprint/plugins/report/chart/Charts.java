// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.number.Numbers;
import org.citeprint.plugins.report.plot.Marks;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Series;

/** Draws figures of every kind, and says in words what could not be drawn. */
public final class Charts {

    private Charts() {}

    /**
     * A figure as drawn.
     *
     * @param pictures one picture, or one wide and one narrow; none when there is nothing to draw
     * @param notes what is missing from the picture, in sentences
     */
    public record Result(List<Element> pictures, List<String> notes) {

        public Result {
            pictures = List.copyOf(pictures);
            notes = List.copyOf(notes);
        }
    }

    /** Draws a figure. Rows without a value are left out and counted in a note. */
    public static Result draw(Figure figure) {
        List<String> lacking = Marks.required(figure.mark()).stream()
                .filter(channel -> Series.column(figure, channel).isEmpty())
                .map(channel -> channel.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        if (!lacking.isEmpty()) {
            return new Result(List.of(), List.of("This figure cannot be drawn: it does not say which column is its "
                    + String.join(" and its ", lacking) + "."));
        }
        if (figure.data().rows() == 0) {
            return new Result(List.of(), List.of("There is nothing to draw: the data has no row."));
        }
        return draw(figure, Marks.drawable(figure));
    }

    private static Result draw(Figure figure, List<Integer> rows) {
        int missing = figure.data().rows() - rows.size();
        if (rows.isEmpty()) {
            return new Result(List.of(), List.of("There is nothing to draw: no row has all values it needs."));
        }
        int limit = Marks.limit(figure.mark());
        Plot plot = new Plot(figure, List.copyOf(rows.subList(0, Math.min(limit, rows.size()))));
        List<String> notes = new ArrayList<>();
        if (rows.size() > limit) {
            notes.add("The first " + Numbers.whole(limit) + " of " + Numbers.whole(rows.size()) + " rows are drawn.");
        }
        if (missing > 0) {
            notes.add(missing == 1
                    ? "One row lacks a value and is not drawn."
                    : Numbers.whole(missing) + " rows lack a value and are not drawn.");
        }
        notes.addAll(unplaced(plot));
        return new Result(chart(figure.mark()).draw(plot), notes);
    }

    /** What has no place in the picture, in sentences. */
    private static List<String> unplaced(Plot plot) {
        if (plot.figure().mark() == Mark.MAP) {
            List<String> regions = MapChart.notes(plot);
            return regions.isEmpty() ? List.of() : List.of("Not on the map: " + String.join(", ", regions) + ".");
        }
        return plot.figure().mark() == Mark.NETWORK ? NetworkChart.notes(plot) : List.of();
    }

    private static Chart chart(Mark mark) {
        return switch (mark) {
            case BAR -> new BarChart();
            case LINE -> new LineChart();
            case POINT -> new PointChart();
            case SPAN -> new SpanChart();
            case MAP -> new MapChart();
            case HEAT -> new HeatChart();
            case QUADRANT -> new QuadrantChart();
            case FLOW -> new FlowChart();
            case NETWORK -> new NetworkChart();
            case DENSITY -> new DensityChart();
        };
    }
}
