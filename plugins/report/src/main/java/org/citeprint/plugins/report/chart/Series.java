// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Meaning;

/** One channel of a figure: its column, read as numbers or as texts. */
record Series(Column column) {

    /** The column of a channel, where the figure has one. */
    static Optional<Series> of(Figure figure, Channel channel) {
        return Optional.ofNullable(figure.encoding().get(channel))
                .flatMap(figure.data()::column)
                .map(Series::new);
    }

    /** The column of a channel that the mark cannot do without; {@link Charts} has made sure of it. */
    static Series need(Figure figure, Channel channel) {
        return of(figure, channel).orElseThrow();
    }

    boolean has(int row) {
        return !column.missing(row) && (column instanceof Column.Text ? isNumber(column.text(row)) : true);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[-+]?\\d{1,15}(\\.\\d{1,15})?");
    }

    double number(int row) {
        return switch (column) {
            case Column.Decimal decimal -> decimal.value(row);
            case Column.Whole whole -> whole.value(row);
            case Column.Text text -> Double.parseDouble(text.text(row).strip());
        };
    }

    String text(int row) {
        return column.text(row);
    }

    /** The largest absolute value, 0 when there is none. */
    double size() {
        return IntStream.range(0, column.size())
                .filter(this::has)
                .mapToDouble(row -> Math.abs(number(row)))
                .max()
                .orElse(0);
    }

    /** A value as people read it. */
    String shown(int row) {
        if (column instanceof Column.Text || !has(row)) {
            return column.text(row);
        }
        return show(number(row));
    }

    /** A value of this column's kind as people read it, without the unit. */
    String show(double value) {
        if (column.meaning() == Meaning.YEAR) {
            return Long.toString(Math.round(value));
        }
        if (column.meaning() == Meaning.SHARE) {
            return Numbers.fixed(value * 100, 1) + "%";
        }
        return column instanceof Column.Whole
                ? Numbers.whole(Math.round(value))
                : Numbers.fixed(value, Numbers.decimals(size()));
    }

    /** {@code Production: 12.3 Mt CO2}. */
    String line(int row) {
        return column.name() + ": " + (has(row) ? shown(row) + unit() : "no value");
    }

    private String unit() {
        return column.unit().isEmpty() ? "" : " " + column.unit();
    }

    /** {@code Production (Mt CO2)}. */
    String title() {
        return column.unit().isEmpty() ? column.name() : column.name() + " (" + column.unit() + ")";
    }
}
