// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into {@link Block}s of whole lines. Memory: the block at hand and the beginning of the next. */
final class Blocks {

    private static final int SIZE = 1 << 21;

    private final InputStream in;
    private byte[] rest = new byte[0];
    private boolean atEnd;

    Blocks(InputStream in) {
        this.in = in;
    }

    /** The next block, which has at least so many lines unless the file ends before. */
    Optional<Block> next(int lines) throws IOException {
        byte[] bytes = Arrays.copyOf(rest, Math.max(SIZE, 2 * rest.length) + 1);
        int length = rest.length;
        int stop = 0;
        while (true) {
            int read = in.readNBytes(bytes, length, bytes.length - 1 - length);
            length += read;
            atEnd = length < bytes.length - 1;
            stop = atEnd ? length : afterLastLine(bytes, length);
            if (atEnd || (stop > 0 && count(bytes, stop) >= lines)) {
                break;
            }
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, bytes.length));
        }
        rest = Arrays.copyOfRange(bytes, stop, length);
        if (stop == 0) {
            return Optional.empty();
        }
        boolean cutOff = bytes[stop - 1] != '\n';
        bytes[stop] = '\n';
        return Optional.of(new Block(bytes, cutOff ? stop + 1 : stop, cutOff));
    }

    private static int afterLastLine(byte[] bytes, int length) {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static int count(byte[] bytes, int stop) {
        int lines = 0;
        for (int i = 0; i < stop && lines < 16; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
