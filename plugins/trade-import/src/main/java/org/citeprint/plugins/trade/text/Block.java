// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.List;

/**
 * Whole lines of a file as bytes. A line feed follows the last one, added where the file has none.
 *
 * @param bytes the bytes, from the first
 * @param length how many count
 * @param cutOff whether the file ends here without a line end of its own
 */
record Block(byte[] bytes, int length, boolean cutOff) {

    /** The cells of the first line. */
    List<String> firstLine(char separator) {
        int lineFeed = 0;
        while (bytes[lineFeed] != '\n') {
            lineFeed++;
        }
        return LineLabels.cells(bytes, 0, lineFeed, separator);
    }
}
