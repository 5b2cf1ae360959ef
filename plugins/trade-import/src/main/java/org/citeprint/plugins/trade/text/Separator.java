// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

/** What stands between the cells of a line. */
public enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char symbol;

    Separator(char symbol) {
        this.symbol = symbol;
    }

    /** The character. */
    public char symbol() {
        return symbol;
    }
}
