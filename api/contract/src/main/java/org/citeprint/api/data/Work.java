// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;

/**
 * One bibliographic work as an importer hands it over. Values are kept as they came: accents, capitals, scripts.
 *
 * <pre>{@code
 * Work work = Work.builder()
 *         .text(Field.TITLE, "Carbon leakage and trade")
 *         .number(Field.YEAR, 2012)
 *         .add(Field.AUTHORS, "Peters, G.")
 *         .build();
 * }</pre>
 */
public final class Work {

    private final Map<Field, String> texts;
    private final Map<Field, Long> numbers;
    private final Map<Field, List<String>> lists;

    private Work(Builder builder) {
        this.texts = builder.texts;
        this.numbers = builder.numbers;
        this.lists = new EnumMap<>(Field.class);
        builder.lists.forEach((field, values) -> lists.put(field, List.copyOf(values)));
    }

    /** A work without any value yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The text of a {@link Field.Kind#TEXT} field. */
    public Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** The number of a {@link Field.Kind#NUMBER} field. */
    public OptionalLong number(Field field) {
        Long value = numbers.get(field);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The values of a {@link Field.Kind#LIST} field, empty when there are none. */
    public List<String> list(Field field) {
        return lists.getOrDefault(field, List.of());
    }

    /** Collects the values of one work. Blank texts are taken as absent; other texts are trimmed at both ends. */
    public static final class Builder {

        private final Map<Field, String> texts = new EnumMap<>(Field.class);
        private final Map<Field, Long> numbers = new EnumMap<>(Field.class);
        private final Map<Field, SequencedSet<String>> lists = new EnumMap<>(Field.class);

        private Builder() {}

        /** Sets a text; a blank one leaves the field as it was. */
        public Builder text(Field field, String value) {
            require(field, Field.Kind.TEXT);
            String text = value.strip();
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
            return this;
        }

        /** Sets a number. */
        public Builder number(Field field, long value) {
            require(field, Field.Kind.NUMBER);
            numbers.put(field, value);
            return this;
        }

        /** Adds a value to a list; a blank one and one that is there already are passed over. */
        public Builder add(Field field, String value) {
            require(field, Field.Kind.LIST);
            String text = value.strip();
            if (!text.isEmpty()) {
                lists.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(text);
            }
            return this;
        }

        /** Adds several values to a list. */
        public Builder addAll(Field field, Iterable<String> values) {
            values.forEach(value -> add(field, value));
            return this;
        }

        /** The finished work; the builder must not be used afterwards. */
        public Work build() {
            return new Work(this);
        }

        private static void require(Field field, Field.Kind kind) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(
                        "field " + field.label() + " holds " + field.kind() + ", not " + kind);
            }
        }
    }
}
