// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values as YAML on one line, always in the same way: texts plain where they can be, else in quotes. */
public final class FlowText {

    private static final String INDICATORS = ",[]{}:#&*!|>'\"%@`?=\\$";

    private FlowText() {}

    /** A text. */
    public static String text(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    /** A key of a map. */
    public static String key(String value) {
        return text(value);
    }

    /** A value of a parameter as the command line takes it: a text as it is, a list in brackets. */
    public static String argument(Yaml value) {
        return value instanceof Yaml.Text text ? text.value() : nested(value);
    }

    private static String nested(Yaml value) {
        return switch (value) {
            case Yaml.Text text -> text(text.value());
            case Yaml.Items items -> items.values().stream().map(FlowText::nested)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Yaml.Entries entries -> braces(entries.values().stream()
                    .map(entry -> key(entry.name()) + ": " + nested(entry.value())).toList());
        };
    }

    /** A map of entries that are written already. */
    public static String braces(List<String> entries) {
        return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty() || value.equals("~") || value.equals("null") || value.startsWith("-")
                || !value.equals(value.strip())) {
            return false;
        }
        return value.codePoints().noneMatch(c -> INDICATORS.indexOf(c) >= 0 || c < ' ' || Character.isISOControl(c));
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        text.append(String.format(Locale.ROOT, "\\x%02x", c));
                    } else {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
