// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.List;

/** The type of an option, derived from a component of an options record. The type decides what a YAML scalar means. */
public sealed interface OptionType {

    /** Text, taken as it is written: {@code NO} and {@code 01} stay texts. */
    record Text() implements OptionType {}

    /** {@code int} or {@code long}. */
    record Whole(boolean isInt, long min, long max) implements OptionType {}

    /** {@code double}. */
    record Decimal(double min, double max) implements OptionType {}

    /** {@code boolean}. */
    record Flag() implements OptionType {}

    /** An enum; {@code labels} are its constants in lower case with hyphens, in order. */
    record Choice(Class<? extends Enum<?>> type, List<String> labels) implements OptionType {}

    /** {@code Charset}. */
    record Encoding() implements OptionType {}

    /** {@code Glob}: files to read. */
    record Files() implements OptionType {}

    /** {@code InputPath}: a folder or file to read. */
    record Folder() implements OptionType {}

    /** {@code Seed}. */
    record Random() implements OptionType {}

    /** {@code Optional<T>}. */
    record Maybe(OptionType of) implements OptionType {}

    /** {@code List<T>}; one value stands for a list of one. */
    record Many(OptionType of) implements OptionType {}

    /** {@code Map<String, T>}. */
    record Named(OptionType of) implements OptionType {}

    /** A nested record. */
    record Group(Class<? extends Record> type, List<Option> options) implements OptionType {}
}
