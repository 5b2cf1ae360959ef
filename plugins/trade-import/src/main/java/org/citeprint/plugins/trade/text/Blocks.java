// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into {@link Block}s of whole lines. Memory: the block at hand and the beginning of the next. */
final class Blocks {

    private static final int SIZE = 1 << 21;

    private final InputStream in;
    private final ArrayDeque<byte[]> spare = new ArrayDeque<>();
    private byte[] rest = new byte[0];
    private boolean atEnd;

    Blocks(InputStream in) {
        this.in = in;
    }

    /** The next block, which has at least so many lines unless the file ends before. */
    Optional<Block> next(int lines) throws IOException {
        byte[] bytes = buffer();
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int length = rest.length;
        int stop = 0;
        while (true) {
            int room = bytes.length - NumberCell.PADDING - 1;
            int read = in.readNBytes(bytes, length, room - length);
            length += read;
            atEnd = length < room;
            stop = atEnd ? length : afterLastLine(bytes, length);
            if (atEnd || (stop > 0 && (lines == 1 || hasLines(bytes, stop, lines)))) {
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

    private byte[] buffer() {
        int needed = Math.max(SIZE, 2 * rest.length) + NumberCell.PADDING + 1;
        byte[] used = spare.poll();
        return used != null && used.length >= needed ? used : new byte[needed];
    }

    /** Gives back a block that is done with, so that its bytes serve again. */
    void release(Block block) {
        spare.add(block.bytes());
    }

    private static int afterLastLine(byte[] bytes, int length) {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** Looks no further than needed: a block may hold a few lines of a megabyte each. */
    private static boolean hasLines(byte[] bytes, int stop, int lines) {
        int found = 0;
        for (int i = 0; i < stop && found < lines; i++) {
            found += bytes[i] == '\n' ? 1 : 0;
        }
        return found >= lines;
    }
}
