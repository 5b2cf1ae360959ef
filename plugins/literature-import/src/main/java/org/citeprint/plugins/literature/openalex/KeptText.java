// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Keeps the text that a parser has read, from a place on that moves with the works, so that one which is left out can be
 * shown as it stands in the file. Memory holds the largest work. Places count UTF-16 units from 0.
 */
final class KeptText extends Reader {

    private final Reader in;
    private char[] kept = new char[1 << 14];
    private int length;
    private long first;

    KeptText(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int count = in.read(into, offset, most);
        if (count > 0) {
            if (length + count > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(Math.addExact(length, count), Math.multiplyExact(2, kept.length)));
            }
            System.arraycopy(into, offset, kept, length, count);
            length += count;
        }
        return count;
    }

    /** Forgets what stands before a place. */
    void forget(long place) {
        int gone = index(place);
        System.arraycopy(kept, gone, kept, 0, length - gone);
        length -= gone;
        first += gone;
    }

    /** The text between two places, as far as it is still kept. */
    String between(long from, long to) {
        int begin = index(from);
        return new String(kept, begin, Math.max(index(to) - begin, 0));
    }

    private int index(long place) {
        return Math.clamp(place - first, 0, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
