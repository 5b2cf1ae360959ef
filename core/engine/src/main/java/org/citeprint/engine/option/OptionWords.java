// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.stream.Collectors;
import org.citeprint.engine.catalog.OptionType;

/** The types of options in words. */
public final class OptionWords {

    private OptionWords() {}

    /** What a value must be, after "must be". */
    public static String of(OptionType type) {
        return switch (type) {
            case OptionType.Text text -> "a text";
            case OptionType.Whole whole -> "a whole number" + range(whole);
            case OptionType.Decimal number -> "a number" + range(number);
            case OptionType.Flag flag -> "true or false";
            case OptionType.Choice choice -> "one of " + String.join(", ", choice.labels());
            case OptionType.Encoding encoding -> "the name of an encoding";
            case OptionType.Files files -> "a file or a pattern";
            case OptionType.Folder folder -> "a folder or file";
            case OptionType.Random random -> "a seed (a whole number)";
            case OptionType.Maybe maybe -> of(maybe.of());
            case OptionType.Many many -> "a list of which each is " + of(many.of());
            case OptionType.Named named -> "a map of which each value is " + of(named.of());
            case OptionType.Group group -> "a map";
        };
    }

    private static String range(OptionType.Whole type) {
        boolean low = type.min() > (type.isInt() ? Integer.MIN_VALUE : Long.MIN_VALUE);
        boolean high = type.max() < (type.isInt() ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return range(low, high, Long.toString(type.min()), Long.toString(type.max()));
    }

    private static String range(OptionType.Decimal type) {
        return range(Double.isFinite(type.min()), Double.isFinite(type.max()), shortest(type.min()),
                shortest(type.max()));
    }

    private static String range(boolean low, boolean high, String min, String max) {
        if (low && high) {
            return " between " + min + " and " + max;
        }
        return low ? " of at least " + min : high ? " of at most " + max : "";
    }

    private static String shortest(double number) {
        String text = Double.toString(number).replace(".0E", "E").replace('E', 'e');
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A value that shows how one is written. */
    public static String example(OptionType type) {
        return switch (type) {
            case OptionType.Text text -> "text";
            case OptionType.Whole whole -> Long.toString(Math.max(whole.min(), Math.min(whole.max(), 1)));
            case OptionType.Decimal number -> shortest(Math.max(number.min(), Math.min(number.max(), 1)));
            case OptionType.Flag flag -> "true";
            case OptionType.Choice choice -> choice.labels().getFirst();
            case OptionType.Encoding encoding -> "UTF-8";
            case OptionType.Files files -> "data/*";
            case OptionType.Folder folder -> "data";
            case OptionType.Random random -> "42";
            case OptionType.Maybe maybe -> example(maybe.of());
            case OptionType.Many many -> "[" + example(many.of()) + "]";
            case OptionType.Named named -> "{ name: " + example(named.of()) + " }";
            case OptionType.Group group -> group.options().stream()
                    .map(option -> option.name() + ": " + example(option.type()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }
}
