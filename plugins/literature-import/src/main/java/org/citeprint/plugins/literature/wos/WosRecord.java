// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Slices;
import org.jspecify.annotations.Nullable;

/** Where the fields of one record stand in the file, from one {@code PT} to its {@code ER}, in UTF-8. */
@SuppressWarnings("EnumOrdinal") // Arrays by tag, within one object only: an EnumMap would box every index.
final class WosRecord {

    /** A record has these once at most: a second one means that two records ran together. */
    private static final Set<WosTag> ONCE = Collections.unmodifiableSet(EnumSet.of(WosTag.TI, WosTag.SO, WosTag.UT));

    private static final int TAGS = WosTag.values().length;
    private static final int NONE = -1;

    private final Slices lines = new Slices();
    private final int[] first = new int[TAGS];
    private final int[] last = new int[TAGS];
    private int[] next = new int[64];
    private final Slice slice = new Slice();
    private byte[] joined = new byte[1 << 12];
    private int line;
    private boolean begun;
    private @Nullable WosTag current;
    private Optional<WosTag> repeated = Optional.empty();

    /**
     * Forgets everything.
     *
     * @param number the first line of the record to come
     * @param withBeginning whether it begins with {@code PT}
     */
    WosRecord begin(int number, boolean withBeginning) {
        lines.clear();
        Arrays.fill(first, NONE);
        line = number;
        begun = withBeginning;
        current = null;
        repeated = Optional.empty();
        return this;
    }

    int line() {
        return line;
    }

    boolean begun() {
        return begun;
    }

    boolean has(WosTag tag) {
        return first[tag.ordinal()] != NONE;
    }

    /** The tag that came twice although it may not. */
    Optional<WosTag> repeated() {
        return repeated;
    }

    /** Begins a field. */
    void field(WosTag tag, Slice value) {
        if (has(tag) && ONCE.contains(tag)) {
            repeated = Optional.of(tag);
        }
        current = tag;
        add(tag, value);
    }

    private void add(WosTag tag, Slice value) {
        int index = lines.size();
        if (index == next.length) {
            next = Arrays.copyOf(next, 2 * index);
        }
        if (has(tag)) {
            next[last[tag.ordinal()]] = index;
        } else {
            first[tag.ordinal()] = index;
        }
        last[tag.ordinal()] = index;
        next[index] = NONE;
        lines.add(value);
    }

    /** Begins a field that nobody reads. */
    void skipField() {
        current = null;
    }

    /** Whether the field at hand is read. */
    boolean reading() {
        return current != null;
    }

    /** Adds a line to the field at hand. */
    void continued(Slice value) {
        if (current != null) {
            add(current, value);
        }
    }

    /** Adds text to the last line of the field at hand: what follows a line end in the middle of a value. */
    void broken(Slice rest) {
        if (current != null) {
            byte[] text = (" " + rest.text()).getBytes(StandardCharsets.UTF_8);
            slice.set(text, 0, text.length);
            lines.append(slice);
        }
    }

    /** Hands each line of a field to somebody. */
    void each(WosTag tag, Consumer<Slice> target) {
        for (int at = first[tag.ordinal()]; at != NONE; at = next[at]) {
            lines.get(at, slice);
            target.accept(slice);
        }
    }

    /** The text of a field whose lines were wrapped; valid until another one is asked for. */
    Slice text(WosTag tag) {
        int at = first[tag.ordinal()];
        if (at == NONE) {
            slice.clear();
        } else if (next[at] == NONE) {
            lines.get(at, slice);
        } else {
            int length = 0;
            for (; at != NONE; at = next[at]) {
                length = join(at, length);
            }
            slice.set(joined, 0, length);
        }
        return slice;
    }

    private int join(int index, int length) {
        lines.get(index, slice);
        int count = slice.length();
        if (length + count + 1 > joined.length) {
            joined = Arrays.copyOf(joined, Math.max(Math.addExact(length, count + 1), 2 * joined.length));
        }
        int at = length;
        if (length > 0) {
            joined[at++] = ' ';
        }
        System.arraycopy(slice.bytes(), slice.begin(), joined, at, count);
        return at + count;
    }

    /** The text of a field. */
    String string(WosTag tag) {
        return has(tag) ? text(tag).text() : "";
    }

    /** Hands the values of a list parted by semicolons to somebody; a value may be wrapped over two lines. */
    void items(WosTag tag, Consumer<Slice> target) {
        Slice text = text(tag);
        byte[] bytes = text.bytes();
        int end = text.end();
        int from = text.begin();
        int last = end - 1; // Nothing stands behind a semicolon there.
        for (int at = ByteScan.next(bytes, from, last, ';'); at < last; at = ByteScan.next(bytes, at + 1, last, ';')) {
            if (bytes[at] == ';' && bytes[at + 1] == ' ') {
                slice.set(bytes, from, at);
                target.accept(slice);
                from = at + 2;
            }
        }
        slice.set(bytes, from, end > from && bytes[end - 1] == ';' ? end - 1 : end);
        target.accept(slice);
    }
}
