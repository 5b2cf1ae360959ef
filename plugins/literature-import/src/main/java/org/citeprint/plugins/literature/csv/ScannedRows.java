// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The rows of a piece of a table up to the first odd one: where their cells lie, so that nobody need look for quotes and
 * separators again once it is known that all are sound.
 */
final class ScannedRows {

    /** That no row is odd. */
    static final int SOUND = Integer.MAX_VALUE;

    private static final int FIELDS = 6;

    private final RowScan row;
    private final int odd;
    private int[] places = new int[FIELDS << 8];
    private int size;
    private int next;

    /** Looks at all rows, or at those before the first one that a test finds odd. */
    ScannedRows(RowScan scan, Predicate<RowScan> isOdd) {
        this.row = scan;
        int found = SOUND;
        while (found == SOUND && row.next()) {
            if (isOdd.test(row)) {
                found = row.line();
            } else {
                if (size == places.length) {
                    places = Arrays.copyOf(places, Math.multiplyExact(2, size));
                }
                row.copyPlaces(places, size);
                size += FIELDS;
            }
        }
        this.odd = found;
    }

    /** The line of the first odd row, or {@link #SOUND}. */
    int odd() {
        return odd;
    }

    /** Goes to the next row, from the first one on; false behind the last one. */
    boolean next() {
        if (next == size) {
            return false;
        }
        row.go(places, next);
        next += FIELDS;
        return true;
    }

    /** The row at hand. */
    RowScan row() {
        return row;
    }
}
