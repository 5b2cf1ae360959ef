// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Typed columns of one length: the common currency of results.
 *
 * @param name a short name, used as a heading and in file names
 * @param caption one sentence that says what a row is
 * @param columns the columns, each name once
 */
public record Table(String name, String caption, List<Column> columns) implements Dataset {

    public Table {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("table " + name + " has two columns " + column.name());
            }
            if (column.size() != columns.getFirst().size()) {
                throw new IllegalArgumentException("table " + name + ": column " + column.name() + " has "
                        + column.size() + " rows, " + columns.getFirst().name() + " has "
                        + columns.getFirst().size());
            }
        }
    }

    /** How many rows. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    /** The column with a name. */
    public Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** The column of texts with a name. */
    public Optional<Column.Text> texts(String wanted) {
        return column(wanted).filter(Column.Text.class::isInstance).map(Column.Text.class::cast);
    }

    /** The column of numbers with a name. */
    public Optional<Column.Decimal> decimals(String wanted) {
        return column(wanted).filter(Column.Decimal.class::isInstance).map(Column.Decimal.class::cast);
    }

    /** The column of whole numbers with a name. */
    public Optional<Column.Whole> wholes(String wanted) {
        return column(wanted).filter(Column.Whole.class::isInstance).map(Column.Whole.class::cast);
    }

    /** This table with a column added, or put in the place of the one with that name. */
    public Table with(Column column) {
        List<Column> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name().equals(column.name())) {
                changed.set(i, column);
                return new Table(name, caption, changed);
            }
        }
        changed.add(column);
        return new Table(name, caption, changed);
    }

    /** {@code rows}, then the sum of every count and flow under its column's name. */
    @Override
    public SequencedMap<String, Double> measures() {
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("rows", (double) rows());
        for (Column column : columns) {
            if (column.meaning() == Meaning.COUNT || column.meaning() == Meaning.FLOW) {
                measures.put(column.name(), sum(column));
            }
        }
        return measures;
    }

    private static double sum(Column column) {
        double sum = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.missing(row)) {
                sum += switch (column) {
                    case Column.Decimal numbers -> numbers.value(row);
                    case Column.Whole numbers -> numbers.value(row);
                    case Column.Text texts -> 0;
                };
            }
        }
        return sum;
    }
}
