// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;

/**
 * A figure and the rows of it that can be drawn: those with a value in every channel the mark needs.
 *
 * @param figure the figure
 * @param rows the rows in their order, at least one
 */
record Plot(Figure figure, List<Integer> rows) {

    Series need(Channel channel) {
        return Series.need(figure, channel);
    }

    Optional<Series> find(Channel channel) {
        return Series.of(figure, channel);
    }

    /** The rows that stand for a thing. */
    List<Integer> items() {
        return rows.stream().filter(row -> !Marks.isLink(figure, row)).toList();
    }

    /** The rows that lead from one thing to another. */
    List<Integer> links() {
        return rows.stream().filter(row -> Marks.isLink(figure, row)).toList();
    }

    /** This plot with some of its rows only. */
    Plot with(List<Integer> some) {
        return new Plot(figure, some);
    }

    /** How to read the picture and how much is in it. */
    String inWords() {
        String items = Numbers.whole(items().size()) + (items().size() == 1 ? " item" : " items");
        String links = links().isEmpty()
                ? ""
                : " and " + Numbers.whole(links().size())
                        + (links().size() == 1 ? " link" : " links");
        return (figure.caption() + " " + items + links + "; the data stands in the table below.").strip();
    }

    DoubleStream numbers(Series series) {
        return rows.stream().filter(series::has).mapToDouble(series::number);
    }

    double least(Series series) {
        return numbers(series).min().orElse(0);
    }

    double most(Series series) {
        return numbers(series).max().orElse(0);
    }

    /** The lines of a mark's tip: its name, then the channels that have a column. */
    String tip(int row, String name, Channel... channels) {
        StringBuilder tip = new StringBuilder(name.replaceAll("\\s+", " "));
        for (Channel channel : channels) {
            find(channel).ifPresent(series -> tip.append('\n').append(series.line(row)));
        }
        return tip.toString();
    }
}
