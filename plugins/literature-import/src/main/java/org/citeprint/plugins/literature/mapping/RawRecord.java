// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;

/** One record as its file has it: values under the file's own names, in their order, nothing interpreted. */
public final class RawRecord implements RawFields {

    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private List<String> last = new ArrayList<>();
    private final Slice slice = new Slice();

    /** A record that begins on a line. */
    public RawRecord(int line) {
        this.line = line;
    }

    @Override
    public int line() {
        return line;
    }

    /** Adds a value, empty or not. */
    public void add(String name, String value) {
        last = values.computeIfAbsent(name, key -> new ArrayList<>());
        last.add(value);
    }

    /** Adds another line to the value added last. */
    public void append(String text) {
        if (!last.isEmpty()) {
            last.add(last.removeLast() + "\n" + text);
        }
    }

    @Override
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Override
    public List<String> firstOf(List<String> names) {
        for (String name : names) {
            List<String> all = all(name);
            for (String value : all) {
                if (!value.isBlank()) {
                    return all;
                }
            }
        }
        return List.of();
    }

    @Override
    public String text(List<String> names) {
        for (String value : firstOf(names)) {
            if (!value.isBlank()) {
                return joined(value);
            }
        }
        return "";
    }

    @Override
    public void all(String name, Consumer<Slice> target) {
        all(name).forEach(value -> target.accept(encoded(value)));
    }

    @Override
    public void firstOf(List<String> names, Consumer<Slice> target) {
        firstOf(names).forEach(value -> target.accept(encoded(value)));
    }

    @Override
    public Slice bytes(List<String> names) {
        return encoded(text(names));
    }

    private Slice encoded(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        slice.set(bytes, 0, bytes.length);
        return slice;
    }

    /** A text whose lines were wrapped. */
    public static String joined(String value) {
        return value.indexOf('\n') < 0
                ? value
                : String.join(" ", value.lines().map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
