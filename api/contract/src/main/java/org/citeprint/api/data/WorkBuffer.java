// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;

/**
 * One work in UTF-8, cleared and filled again for the next one: what a fast importer uses in the place of {@link Work},
 * so that a value which many works share never becomes a {@code String}. Its rules are those of {@link Work.Builder}:
 * blank values are taken as absent, others are trimmed at both ends, and a list has each value once.
 */
@SuppressWarnings("EnumOrdinal")
public final class WorkBuffer {

    // Arrays by field, within one object only: an EnumMap would box every index.

    private static final Field[] FIELDS = Field.values();

    private final int[] textBegin = new int[FIELDS.length];
    private final int[] textEnd = new int[FIELDS.length];
    private final long[] numbers = new long[FIELDS.length];
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private int[] itemField = new int[64];
    private int[] itemEnd = new int[64];
    private int items;
    private byte[] itemBytes = new byte[1 << 12];

    /** An empty work. */
    public WorkBuffer() {
        clear();
    }

    /** Takes all values away. */
    public WorkBuffer clear() {
        Arrays.fill(textEnd, -1);
        Arrays.fill(numbers, Corpus.ABSENT);
        length = 0;
        items = 0;
        return this;
    }

    /** Sets a text to valid UTF-8 between two places of an array; a blank one leaves the field as it was. */
    public WorkBuffer text(Field field, byte[] from, int begin, int end) {
        require(field, Field.Kind.TEXT);
        int first = Utf8.first(from, begin, end);
        int last = Utf8.last(from, first, end);
        if (first < last) {
            bytes = TextColumn.room(bytes, length, last - first);
            System.arraycopy(from, first, bytes, length, last - first);
            textBegin[field.ordinal()] = length;
            length += last - first;
            textEnd[field.ordinal()] = length;
        }
        return this;
    }

    /** Sets a text; a blank one leaves the field as it was. */
    public WorkBuffer text(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        return text(field, encoded, 0, encoded.length);
    }

    /** Whether the field has a value. */
    public boolean has(Field field) {
        return switch (field.kind()) {
            case TEXT -> textEnd[field.ordinal()] >= 0;
            case NUMBER -> numbers[field.ordinal()] != Corpus.ABSENT;
            case LIST -> Arrays.stream(itemField, 0, items).anyMatch(index -> index == field.ordinal());
        };
    }

    /** Sets a number. */
    public WorkBuffer number(Field field, long value) {
        require(field, Field.Kind.NUMBER);
        numbers[field.ordinal()] = value;
        return this;
    }

    /** Adds valid UTF-8 between two places of an array to a list; a blank value is passed over. */
    public WorkBuffer add(Field field, byte[] from, int begin, int end) {
        require(field, Field.Kind.LIST);
        int first = Utf8.first(from, begin, end);
        int last = Utf8.last(from, first, end);
        if (first < last) {
            if (items == itemEnd.length) {
                itemEnd = Arrays.copyOf(itemEnd, Math.multiplyExact(2, items));
                itemField = Arrays.copyOf(itemField, itemEnd.length);
            }
            int start = items == 0 ? 0 : itemEnd[items - 1];
            itemBytes = TextColumn.room(itemBytes, start, last - first);
            System.arraycopy(from, first, itemBytes, start, last - first);
            itemField[items] = field.ordinal();
            itemEnd[items++] = start + last - first;
        }
        return this;
    }

    /** Adds a value to a list; a blank one is passed over. */
    public WorkBuffer add(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        return add(field, encoded, 0, encoded.length);
    }

    /** Adds several values to a list. */
    public WorkBuffer addAll(Field field, Iterable<String> values) {
        values.forEach(value -> add(field, value));
        return this;
    }

    /** Adds all values of a work. */
    public WorkBuffer addAll(Work work) {
        for (Field field : FIELDS) {
            switch (field.kind()) {
                case TEXT -> work.text(field).ifPresent(value -> text(field, value));
                case NUMBER -> work.number(field).ifPresent(value -> number(field, value));
                case LIST -> work.list(field).forEach(value -> add(field, value));
            }
        }
        return this;
    }

    /** Hands the values to the columns of a corpus. */
    void copyTo(CorpusBuilder corpus) {
        for (int i = 0; i < FIELDS.length; i++) {
            if (textEnd[i] >= 0) {
                corpus.text(FIELDS[i], bytes, textBegin[i], textEnd[i]);
            }
            if (numbers[i] != Corpus.ABSENT) {
                corpus.number(FIELDS[i], numbers[i]);
            }
        }
        int begin = 0;
        for (int i = 0; i < items; i++) {
            corpus.item(FIELDS[itemField[i]], itemBytes, begin, itemEnd[i]);
            begin = itemEnd[i];
        }
    }

    private static void require(Field field, Field.Kind kind) {
        if (field.kind() != kind) {
            throw new IllegalArgumentException("field " + field.label() + " holds " + field.kind() + ", not " + kind);
        }
    }
}
