// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one record as they stand in the file, from one {@code PT} to its {@code ER}. */
final class WosRecord {

    /** A record has these once at most: a second one means that two records ran together. */
    private static final Set<WosTag> ONCE = Collections.unmodifiableSet(EnumSet.of(WosTag.TI, WosTag.SO, WosTag.UT));

    private final int line;
    private final boolean begun;
    private final Map<WosTag, List<String>> values = new EnumMap<>(WosTag.class);
    private Optional<WosTag> current = Optional.empty();
    private Optional<WosTag> repeated = Optional.empty();

    /**
     * An empty record.
     *
     * @param line its first line
     * @param begun whether it begins with {@code PT}
     */
    WosRecord(int line, boolean begun) {
        this.line = line;
        this.begun = begun;
    }

    int line() {
        return line;
    }

    boolean begun() {
        return begun;
    }

    boolean has(WosTag tag) {
        return !lines(tag).isEmpty();
    }

    /** The tag that came twice although it may not. */
    Optional<WosTag> repeated() {
        return repeated;
    }

    /** Begins a field. */
    void field(WosTag tag, String value) {
        if (!has(tag)) {
            values.put(tag, new ArrayList<>());
        } else if (ONCE.contains(tag)) {
            repeated = Optional.of(tag);
        }
        current = Optional.of(tag);
        lines(tag).add(value);
    }

    /** Begins a field that nobody reads. */
    void skipField() {
        current = Optional.empty();
    }

    /** Whether the field at hand is read. */
    boolean reading() {
        return current.isPresent();
    }

    /** Adds a line to the field at hand. */
    void continued(String value) {
        current.ifPresent(tag -> lines(tag).add(value));
    }

    /** Adds text to the last line of the field at hand: what follows a line end in the middle of a value. */
    void broken(String rest) {
        current.ifPresent(tag -> lines(tag).add(lines(tag).removeLast() + " " + rest));
    }

    /** The lines of a field, none when the record lacks it. */
    List<String> lines(WosTag tag) {
        return values.getOrDefault(tag, List.of());
    }

    /** The text of a field whose lines were wrapped. */
    String text(WosTag tag) {
        List<String> lines = lines(tag);
        return lines.size() == 1 ? lines.getFirst() : String.join(" ", lines);
    }

    /** The values of a field that is a list parted by semicolons; a value may be wrapped over two lines. */
    List<String> items(WosTag tag) {
        String text = text(tag);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf("; "); to >= 0; to = text.indexOf("; ", from)) {
            items.add(text.substring(from, to));
            from = to + 2;
        }
        String last = text.substring(from).strip();
        items.add(last.endsWith(";") ? last.substring(0, last.length() - 1) : last);
        return items;
    }
}
