// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import org.citeprint.plugins.literature.bytes.Slice;

/** The cells of one row, each of which becomes a text only when somebody asks for it. */
interface Cells {

    /** How many there are. */
    int count();

    /** Points a slice to a cell in valid UTF-8, its quotes taken away; it is valid until the next row. */
    void get(int index, Slice into);

    /** Whether it is known that no cell has a line end in it. */
    default boolean onOneLine() {
        return false;
    }

    /** The text of a cell. */
    default String text(int index) {
        Slice cell = new Slice();
        get(index, cell);
        return cell.text();
    }

    /** All cells as one text, with tabs in between. */
    default String joined() {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < count(); i++) {
            row.append(i == 0 ? "" : "\t").append(text(i));
        }
        return row.toString();
    }
}
