// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;

/**
 * Parts a reprint field into addresses without their authors: {@code Ames, J (corresponding author), Univ Oslo, Oslo,
 * Norway.; Brown, R (corresponding author), …}; in older files {@code Ames, J, Univ Oslo, Oslo, Norway.}, one alone.
 */
public final class ReprintAddresses {

    private static final List<byte[]> MARKS = List.of(
            "(reprint author)".getBytes(StandardCharsets.US_ASCII),
            "(corresponding author)".getBytes(StandardCharsets.US_ASCII));

    private final byte[] bytes;
    private final int end;
    private final Consumer<Slice> target;
    private final Slice address = new Slice();

    private ReprintAddresses(Slice field, Consumer<Slice> target) {
        this.bytes = field.bytes();
        this.end = field.end();
        this.target = target;
    }

    /** The addresses of a field. */
    public static List<String> of(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 0, bytes.length);
        List<String> addresses = new ArrayList<>();
        each(slice, address -> addresses.add(address.text()));
        return addresses;
    }

    /** Hands over each address; it is valid until the next one. */
    static void each(Slice field, Consumer<Slice> target) {
        if (!field.isBlank()) {
            new ReprintAddresses(field, target).each(field.begin());
        }
    }

    /** An address ends at a full stop before a semicolon when a marked author stands before the next semicolon. */
    private void each(int begin) {
        int from = begin;
        for (int at = next(begin, end, ';'); at < end; at = next(at + 1, end, ';')) {
            boolean parts = at > begin && bytes[at - 1] == '.' && at + 1 < end && bytes[at + 1] == ' '
                    && hasMark(at + 2, next(at + 1, end, ';'));
            if (parts) {
                hand(from, at);
                from = at + 2;
            }
        }
        hand(from, end);
    }

    private boolean hasMark(int from, int to) {
        for (int at = next(from, to, '('); at < to; at = next(at + 1, to, '(')) {
            if (behindMark(at, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Passes over the author, who ends with a mark and a comma or, without a mark, at the second comma. */
    private void hand(int from, int to) {
        for (int at = next(from, to, '('); at < to; at = next(at + 1, to, '(')) {
            int behind = behindMark(at, to);
            int comma = behind > 0 ? behindBlanks(behind, to) : to;
            if (comma < to && bytes[comma] == ',') {
                accept(behindBlanks(comma + 1, to), to);
                return;
            }
        }
        int second = next(next(from, to, ',') + 1, to, ',');
        accept(second < to ? behindBlanks(second + 1, to) : from, to);
    }

    private void accept(int from, int to) {
        address.set(bytes, from, to);
        target.accept(address);
    }

    /** Behind the mark that begins at a place; 0 when none does. */
    private int behindMark(int at, int to) {
        for (byte[] mark : MARKS) {
            int behind = at + mark.length;
            if (behind <= to && Arrays.equals(bytes, at, behind, mark, 0, mark.length)) {
                return behind;
            }
        }
        return 0;
    }

    private int behindBlanks(int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at;
    }

    private int next(int from, int to, char sign) {
        int at = from;
        while (at < to && bytes[at] != sign) {
            at++;
        }
        return at;
    }
}
