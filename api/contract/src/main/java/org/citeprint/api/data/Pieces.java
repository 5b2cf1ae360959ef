// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in UTF-8, one after the other in pieces of the same size; a text may go on in the next piece.
 *
 * @param pieces the pieces, the last of which may be longer than what it holds
 * @param size how many bytes each but the last one holds
 * @param offsets where each text begins, and where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Pieces(List<byte[]> pieces, int size, int[] offsets) {

    /** A text. */
    String text(int index) {
        int from = offsets[index];
        int length = offsets[index + 1] - from;
        if (length == 0) {
            return "";
        }
        if (from % size + length <= size) {
            return new String(pieces.get(from / size), from % size, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        copy(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** All bytes in one array. */
    byte[] joined() {
        byte[] bytes = new byte[length()];
        copy(0, bytes);
        return bytes;
    }

    private int length() {
        return offsets[offsets.length - 1];
    }

    private void copy(int from, byte[] into) {
        for (int done = 0; done < into.length;) {
            int at = from + done;
            int count = Math.min(into.length - done, size - at % size);
            System.arraycopy(pieces.get(at / size), at % size, into, done, count);
            done += count;
        }
    }

    /** All bytes in their order, to be read only. */
    List<ByteBuffer> buffers() {
        List<ByteBuffer> buffers = new ArrayList<>();
        for (int at = 0; at < length(); at += Math.min(size, length() - at)) {
            buffers.add(ByteBuffer.wrap(pieces.get(at / size), 0, Math.min(size, length() - at)).asReadOnlyBuffer());
        }
        return buffers;
    }
}
