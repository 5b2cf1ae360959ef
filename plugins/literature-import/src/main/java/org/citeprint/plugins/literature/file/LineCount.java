// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import org.citeprint.plugins.literature.bytes.ByteScan;
/** Finds and counts line ends. */
final class LineCount {

    private LineCount() {}

    /** How many lines the first bytes of an array have; they end at LF, CR LF, a lone CR, or the end. */
    static int of(byte[] bytes, int length) {
        int lines = 0;
        int at = end(bytes, 0, length);
        while (at < length) {
            lines++;
            at += bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 1;
            at = end(bytes, at, length);
        }
        boolean open = length > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r';
        return open ? lines + 1 : lines;
    }

    /** The first LF or CR from a place on, or the limit. */
    static int end(byte[] bytes, int from, int limit) {
        return ByteScan.next(bytes, from, limit, '\n');
    }
}
