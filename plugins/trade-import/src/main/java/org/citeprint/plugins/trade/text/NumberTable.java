// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.List;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Position;

/**
 * A table of numbers with labels of one or more levels on both sides.
 *
 * @param file the file it was read from
 * @param columns for each column its label, one text a level
 * @param rows for each row its label, one text a level
 * @param lines for each row its line in the file
 * @param values the numbers
 */
public record NumberTable(
        String file, List<List<String>> columns, List<List<String>> rows, int[] lines, Matrix values) {

    public NumberTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same numbers under other labels, as many as there are rows and columns. */
    public NumberTable labelled(List<List<String>> otherRows, List<List<String>> otherColumns) {
        if (otherRows.size() != values.rows() || otherColumns.size() != values.columns()) {
            throw new IllegalArgumentException(otherRows.size() + " x " + otherColumns.size() + " labels for "
                    + values.rows() + " x " + values.columns() + " numbers");
        }
        return new NumberTable(file, otherColumns, otherRows, lines, values);
    }

    /** Where a row stands. */
    public Position row(int index) {
        return Position.of(file, lines[index]);
    }
}
