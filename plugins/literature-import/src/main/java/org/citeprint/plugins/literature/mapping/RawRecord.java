// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record as its file has it: values under the file's own names, in their order, nothing interpreted. */
public final class RawRecord {

    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private List<String> last = new ArrayList<>();

    /** A record that begins on a line. */
    public RawRecord(int line) {
        this.line = line;
    }

    /** Its first line. */
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

    /** The values under a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The values under the first of several names that has any that is not blank. */
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

    /** The first value that is not blank under the first of several names, its lines joined; empty when none. */
    public String text(List<String> names) {
        for (String value : firstOf(names)) {
            if (!value.isBlank()) {
                return joined(value);
            }
        }
        return "";
    }

    /** A text whose lines were wrapped. */
    public static String joined(String value) {
        return value.indexOf('\n') < 0
                ? value
                : String.join(" ", value.lines().map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
