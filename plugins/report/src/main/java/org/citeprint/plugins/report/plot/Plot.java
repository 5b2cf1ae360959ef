// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;
import org.citeprint.plugins.report.number.Numbers;

/** A figure and the rows of it that can be drawn: those with a value in every channel the mark needs. */
public final class Plot {

    private final Figure figure;
    private final List<Integer> rows;
    private final Map<Channel, Series> series = new EnumMap<>(Channel.class);

    /** Rows of a figure in their order, at least one. */
    public Plot(Figure figure, List<Integer> rows) {
        this.figure = figure;
        this.rows = List.copyOf(rows);
        figure.encoding().keySet().forEach(channel -> Series.column(figure, channel)
                .ifPresent(column -> series.put(channel, Series.of(column, this.rows))));
    }

    /** The figure. */
    public Figure figure() {
        return figure;
    }

    /** The rows, in the order of the figure. */
    public List<Integer> rows() {
        return rows;
    }

    /** A channel that the mark cannot do without: a figure that lacks its column is never drawn. */
    public Series need(Channel channel) {
        return find(channel).orElseThrow();
    }

    /** A channel, where the figure has a column for it. */
    public Optional<Series> find(Channel channel) {
        return Optional.ofNullable(series.get(channel));
    }

    /** The rows that stand for a thing. */
    public List<Integer> items() {
        return rows.stream().filter(row -> !Marks.isLink(figure, row)).toList();
    }

    /** The rows that lead from one thing to another. */
    public List<Integer> links() {
        return rows.stream().filter(row -> Marks.isLink(figure, row)).toList();
    }

    /** This plot with some of its rows only. */
    public Plot with(List<Integer> some) {
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

    /** The numbers of a channel. */
    public DoubleStream numbers(Series of) {
        return rows.stream().filter(of::has).mapToDouble(of::number);
    }

    /** The lines of a mark's tip: its name, then the channels that have a column. */
    public String tip(int row, String name, Channel... channels) {
        StringBuilder tip = new StringBuilder(name.replaceAll("\\s+", " "));
        for (Channel channel : channels) {
            find(channel).ifPresent(told -> tip.append('\n').append(told.line(row)));
        }
        return tip.toString();
    }
}
