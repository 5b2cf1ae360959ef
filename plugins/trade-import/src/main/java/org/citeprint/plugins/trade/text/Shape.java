// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.OptionalInt;

/**
 * How many columns and lines of a table hold labels.
 *
 * @param indexColumns columns of row labels; found from the first line when not known: the first cell and the empty
 *     ones right of it
 * @param headerLines lines of column labels; 0 for a file of numbers alone
 * @param separator what stands between cells: a tab, a comma or a semicolon
 * @param chosen whether the user says what the separator is
 * @param gaps whether cells may be empty; they are then NaN, and whoever reads the table says what that means
 */
public record Shape(OptionalInt indexColumns, int headerLines, char separator, boolean chosen, boolean gaps) {

    /** Cells separated by tabs. */
    public Shape(OptionalInt indexColumns, int headerLines) {
        this(indexColumns, headerLines, '\t', false);
    }

    /** Cells separated as the publisher does. */
    public Shape(OptionalInt indexColumns, int headerLines, char separator, boolean gaps) {
        this(indexColumns, headerLines, separator, false, gaps);
    }

    /** Cells separated as the user says. */
    public Shape(OptionalInt indexColumns, int headerLines, Separator separator) {
        this(indexColumns, headerLines, separator.symbol(), true, false);
    }

    /** The separator in words. */
    String separatorName() {
        return switch (separator) {
            case '\t' -> "tabs";
            case ',' -> "commas";
            case ';' -> "semicolons";
            default -> "`" + separator + "`";
        };
    }
}
