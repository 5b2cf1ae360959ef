// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;

/** Columns with a row for each thing of a list. */
public final class Columns {

    private Columns() {}

    /** The name of a column that users choose; another where the table has a column of that name already. */
    public static String free(String wanted, String other, String... taken) {
        return List.of(taken).contains(wanted) ? other : wanted;
    }

    /** A column of texts. */
    public static <T> Column texts(String name, List<T> rows, Function<T, String> value) {
        return Column.text(name, rows.stream().map(value).toList());
    }

    /** A column of whole numbers. */
    public static <T> Column wholes(String name, Meaning meaning, List<T> rows, ToLongFunction<T> value) {
        return Column.whole(name, meaning, rows.stream().mapToLong(value).toArray());
    }

    /** A column of numbers, NaN where one is missing. */
    public static <T> Column decimals(String name, Meaning meaning, List<T> rows, ToDoubleFunction<T> value) {
        return Column.decimal(name, "", meaning, rows.stream().mapToDouble(value).toArray());
    }
}
