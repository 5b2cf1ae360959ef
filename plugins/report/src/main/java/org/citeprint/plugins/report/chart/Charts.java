// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.plugins.report.html.Element;

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
        List<String> lacking = required(figure.mark()).stream()
                .filter(channel -> Series.of(figure, channel).isEmpty())
                .map(channel -> channel.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        if (!lacking.isEmpty()) {
            return new Result(List.of(), List.of("This figure cannot be drawn: it does not say which column is its "
                    + String.join(" and its ", lacking) + "."));
        }
        if (figure.data().rows() == 0) {
            return new Result(List.of(), List.of("There is nothing to draw: the data has no row."));
        }
        return draw(figure, drawable(figure));
    }

    private static Result draw(Figure figure, List<Integer> rows) {
        int missing = figure.data().rows() - rows.size();
        if (rows.isEmpty()) {
            return new Result(List.of(), List.of("There is nothing to draw: no row has all values it needs."));
        }
        int limit = limit(figure.mark());
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
        if (figure.mark() == Mark.MAP) {
            List<String> unplaced = MapChart.notes(plot);
            if (!unplaced.isEmpty()) {
                notes.add("Not on the map: " + String.join(", ", unplaced) + ".");
            }
        }
        return new Result(chart(figure.mark()).draw(plot), notes);
    }

    private static Chart chart(Mark mark) {
        return switch (mark) {
            case BAR -> new BarChart();
            case LINE -> new LineChart();
            case POINT -> new PointChart();
            case SPAN -> new SpanChart();
            case MAP -> new MapChart();
            case HEAT -> new HeatChart();
        };
    }

    /** How many rows a picture of a kind can show and still be read. */
    private static int limit(Mark mark) {
        return switch (mark) {
            case BAR, SPAN -> 80;
            case MAP -> 400;
            case LINE, POINT, HEAT -> 5000;
        };
    }

    /** The channels a mark cannot do without. */
    static List<Channel> required(Mark mark) {
        return switch (mark) {
            case BAR -> List.of(Channel.LABEL, Channel.X);
            case LINE -> List.of(Channel.X, Channel.Y);
            case POINT -> List.of(Channel.X, Channel.Y, Channel.LABEL);
            case SPAN -> List.of(Channel.LABEL, Channel.START, Channel.END);
            case MAP -> List.of(Channel.REGION, Channel.X);
            case HEAT -> List.of(Channel.ROW, Channel.LABEL, Channel.X);
        };
    }

    private static List<Integer> drawable(Figure figure) {
        List<Series> needed = required(figure.mark()).stream()
                .map(channel -> Series.need(figure, channel))
                .toList();
        List<Channel> channels = required(figure.mark());
        return IntStream.range(0, figure.data().rows())
                .filter(row -> IntStream.range(0, channels.size())
                        .allMatch(i -> isText(channels.get(i))
                                ? !needed.get(i).text(row).isEmpty()
                                : needed.get(i).has(row)))
                .boxed()
                .collect(Collectors.toList());
    }

    private static boolean isText(Channel channel) {
        return channel == Channel.LABEL || channel == Channel.REGION || channel == Channel.ROW;
    }
}
