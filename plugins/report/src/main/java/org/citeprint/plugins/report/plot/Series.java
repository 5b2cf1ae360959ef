// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.Collection;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.plugins.report.number.ColumnKind;

/**
 * One channel of a plot: its column, read as numbers or as texts.
 *
 * @param column the column
 * @param kind how its numbers are shown: as in tables
 * @param least the least number in the rows of the plot, 0 when there is none
 * @param most the largest number in the rows of the plot, 0 when there is none
 */
public record Series(Column column, ColumnKind kind, double least, double most) {

    /** The series of a column over some of its rows. */
    public static Series of(Column column, Collection<Integer> rows) {
        double[] numbers = rows.stream().filter(row -> isNumber(column, row)).mapToDouble(row -> number(column, row))
                .sorted().toArray();
        boolean none = numbers.length == 0;
        return new Series(column, ColumnKind.of(column), none ? 0 : numbers[0], none ? 0 : numbers[numbers.length - 1]);
    }

    /** The column of a channel, where the figure has one. */
    public static Optional<Column> column(Figure figure, Channel channel) {
        return Optional.ofNullable(figure.encoding().get(channel)).flatMap(figure.data()::column);
    }

    /** Whether a row of a column has a number. */
    static boolean isNumber(Column column, int row) {
        return !column.missing(row) && (column instanceof Column.Text ? isNumber(column.text(row)) : true);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[-+]?\\d{1,15}(\\.\\d{1,15})?");
    }

    private static double number(Column column, int row) {
        return switch (column) {
            case Column.Decimal decimal -> decimal.value(row);
            case Column.Whole whole -> whole.value(row);
            case Column.Text text -> Double.parseDouble(text.text(row).strip());
        };
    }

    /** Whether a row has a number. */
    public boolean has(int row) {
        return isNumber(column, row);
    }

    /** The number of a row that has one. */
    public double number(int row) {
        return number(column, row);
    }

    /** The text of a row. */
    public String text(int row) {
        return column.text(row);
    }

    /** A value as people read it. */
    public String shown(int row) {
        return kind.shown(column, row).orElse("");
    }

    /** A number as people read those of this column, without the unit. */
    public String show(double value) {
        return kind.show(value);
    }

    /** {@code Production: 12.3 Mt CO2}. */
    public String line(int row) {
        String value = shown(row);
        return column.name() + ": " + (value.isEmpty() ? "no value" : value + unit());
    }

    private String unit() {
        return column.unit().isEmpty() ? "" : " " + column.unit();
    }

    /** {@code Production (Mt CO2)}. */
    public String title() {
        return column.unit().isEmpty() ? column.name() : column.name() + " (" + column.unit() + ")";
    }
}
