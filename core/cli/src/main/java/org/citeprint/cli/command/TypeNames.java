// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.option.OptionWords;

/** The types of options in words. */
final class TypeNames {

    private TypeNames() {}

    static String of(OptionType type) {
        return switch (type) {
            case OptionType.Text text -> "text";
            case OptionType.Whole whole -> number(whole);
            case OptionType.Decimal decimal -> number(decimal);
            case OptionType.Flag flag -> "true or false";
            case OptionType.Choice choice -> String.join(" | ", choice.labels());
            case OptionType.Encoding encoding -> "encoding";
            case OptionType.Files files -> "files";
            case OptionType.Folder folder -> "folder or file";
            case OptionType.Random random -> "seed";
            case OptionType.Maybe maybe -> of(maybe.of());
            case OptionType.Many many -> "list of " + of(many.of());
            case OptionType.Named named -> "map to " + of(named.of());
            case OptionType.Group group -> "group";
        };
    }

    /** {@code whole number between 1 and 1000}, as the reference and messages say it. */
    private static String number(OptionType type) {
        return OptionWords.of(type).replaceFirst("^a ", "");
    }
}
