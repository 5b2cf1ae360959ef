// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import org.citeprint.plugins.literature.bytes.ByteScan;

/** Counts lines. */
final class LineCount {

    private LineCount() {}

    /** How many lines the first bytes of an array have; they end at LF, CR LF, a lone CR, or the end. */
    static int of(byte[] bytes, int length) {
        int lines = ByteScan.lineEnds(bytes, 0, length);
        boolean open = length > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r';
        return open ? lines + 1 : lines;
    }
}
