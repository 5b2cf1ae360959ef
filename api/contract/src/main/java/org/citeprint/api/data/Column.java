// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Collection;
import java.util.List;

/** One typed column of a {@link Table}. Rows count from 0. A missing value is not a zero and not a NaN. */
public sealed interface Column {

    /** The name, unique within its table, as a person would head the column. */
    String name();

    /** The unit, such as {@code Mt CO2}, or the empty text. */
    String unit();

    /** What the values are. */
    Meaning meaning();

    /** How many rows. */
    int size();

    /** Whether a row has no value. */
    boolean missing(int row);

    /** The value as text: numbers in their shortest exact form with a point, missing ones empty. */
    String text(int row);

    /** A column of texts, the empty text being a missing value. */
    static Text text(String name, Collection<String> values) {
        return new Text(name, Strings.of(values));
    }

    /** A column of whole numbers without a unit. */
    static Whole whole(String name, Meaning meaning, long... values) {
        return new Whole(name, "", meaning, values);
    }

    /** A column of numbers. */
    static Decimal decimal(String name, String unit, Meaning meaning, double... values) {
        return new Decimal(name, unit, meaning, values);
    }

    /**
     * Texts.
     *
     * @param name the heading
     * @param values the texts, empty where missing
     */
    record Text(String name, Strings values) implements Column {

        @Override
        public String unit() {
            return "";
        }

        @Override
        public Meaning meaning() {
            return Meaning.LABEL;
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public boolean missing(int row) {
            return values.isEmpty(row);
        }

        @Override
        public String text(int row) {
            return values.get(row);
        }
    }

    /**
     * Whole numbers; {@link Corpus#ABSENT} stands for a missing one. The array is taken over and must not change.
     *
     * @param name the heading
     * @param unit the unit or the empty text
     * @param meaning what the numbers are
     * @param values the numbers
     */
    record Whole(String name, String unit, Meaning meaning, long[] values) implements Column {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean missing(int row) {
            return values[row] == Corpus.ABSENT;
        }

        /** The number of a row that has one. */
        public long value(int row) {
            return values[row];
        }

        @Override
        public String text(int row) {
            return missing(row) ? "" : Long.toString(values[row]);
        }
    }

    /**
     * Numbers; NaN stands for a missing one and never leaves the column as text. Infinite values and {@code -0.0} are
     * refused and made {@code 0.0}. The array is taken over and must not change.
     *
     * @param name the heading
     * @param unit the unit or the empty text
     * @param meaning what the numbers are
     * @param values the numbers
     */
    record Decimal(String name, String unit, Meaning meaning, double[] values) implements Column {

        public Decimal {
            for (int row = 0; row < values.length; row++) {
                if (Double.isInfinite(values[row])) {
                    throw new IllegalArgumentException("column " + name + ", row " + row + " is infinite");
                }
                if (values[row] == 0.0) {
                    values[row] = 0.0;
                }
            }
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean missing(int row) {
            return Double.isNaN(values[row]);
        }

        /** The number of a row that has one. */
        public double value(int row) {
            return values[row];
        }

        @Override
        public String text(int row) {
            return missing(row) ? "" : Double.toString(values[row]);
        }
    }

    /** The texts of all rows, for small columns. */
    default List<String> texts() {
        return java.util.stream.IntStream.range(0, size()).mapToObj(this::text).toList();
    }
}
