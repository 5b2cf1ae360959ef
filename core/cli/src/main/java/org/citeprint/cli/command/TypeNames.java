// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.engine.catalog.OptionType;

/** The types of options in words. */
final class TypeNames {

    private TypeNames() {}

    static String of(OptionType type) {
        return switch (type) {
            case OptionType.Text text -> "text";
            case OptionType.Whole whole -> "whole number" + range(whole);
            case OptionType.Decimal decimal -> "number" + range(decimal);
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

    private static String range(OptionType.Whole type) {
        long least = type.isInt() ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long most = type.isInt() ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return (type.min() > least ? " >= " + type.min() : "") + (type.max() < most ? " <= " + type.max() : "");
    }

    private static String range(OptionType.Decimal type) {
        return (Double.isFinite(type.min()) && type.min() > -Double.MAX_VALUE ? " >= " + type.min() : "")
                + (Double.isFinite(type.max()) && type.max() < Double.MAX_VALUE ? " <= " + type.max() : "");
    }
}
