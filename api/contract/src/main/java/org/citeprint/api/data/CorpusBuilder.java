// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * Encodes works one by one into the columns of a {@link Corpus}. Not safe for several threads: give each its own and
 * {@link #append} them in order. Time is linear in the text read but for the sorting of distinct terms; memory grows
 * with the columns only, a term that is there already takes four bytes.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by field, within one object only: a map would be asked for every value.
public final class CorpusBuilder {

    private static final Field[] FIELDS = Field.values();

    private final @Nullable TextColumn[] texts = new TextColumn[FIELDS.length];
    private final @Nullable NumberColumn[] numbers = new NumberColumn[FIELDS.length];
    private final @Nullable ListColumn[] lists = new ListColumn[FIELDS.length];
    private final Map<String, Integer> fileIndex = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final IntList originFile = new IntList();
    private final IntList originLine = new IntList();
    private int works;

    /** Adds a work that was read at a place. */
    public void add(Work work, Position origin) {
        for (Field field : FIELDS) {
            switch (field.kind()) {
                case TEXT -> work.text(field).ifPresent(value -> text(field, value));
                case NUMBER -> work.number(field).ifPresent(value -> number(field, value));
                case LIST -> work.list(field).forEach(value -> item(field, value));
            }
        }
        end(origin);
    }

    /** Adds a work that was read at a place; the buffer may be used again afterwards. */
    public void add(WorkBuffer work, Position origin) {
        work.copyTo(this);
        end(origin);
    }

    private void end(Position origin) {
        originFile.add(fileIndex(origin.file()));
        originLine.add(origin.line());
        works = Math.addExact(works, 1);
    }

    /**
     * Adds all works of another builder after those here, and clears the other, which keeps its memory: it can be filled
     * again.
     */
    public void append(CorpusBuilder other) {
        int base = works;
        for (Field field : FIELDS) {
            append(field, other, base);
        }
        int[] renamed = other.files.stream().mapToInt(this::fileIndex).toArray();
        originFile.addAll(other.originFile, renamed);
        originLine.addAll(other.originLine, 0);
        works = Math.addExact(works, other.works);
        other.clear();
    }

    private void append(Field field, CorpusBuilder other, int base) {
        TextColumn text = other.texts[field.ordinal()];
        if (text != null && !text.isEmpty()) {
            textColumn(field).append(text, base);
        }
        NumberColumn number = other.numbers[field.ordinal()];
        if (number != null && !number.isEmpty()) {
            numberColumn(field).append(number, base);
        }
        ListColumn list = other.lists[field.ordinal()];
        if (list != null && !list.isEmpty()) {
            listColumn(field).append(list, base);
        }
    }

    private void clear() {
        for (int i = 0; i < FIELDS.length; i++) {
            clear(texts[i], numbers[i], lists[i]);
        }
        fileIndex.clear();
        files.clear();
        originFile.clear();
        originLine.clear();
        works = 0;
    }

    private static void clear(@Nullable TextColumn text, @Nullable NumberColumn number, @Nullable ListColumn list) {
        if (text != null) {
            text.clear();
        }
        if (number != null) {
            number.clear();
        }
        if (list != null) {
            list.clear();
        }
    }

    /** How many works so far. */
    public int works() {
        return works;
    }

    /** The finished corpus; the builder must not be used afterwards. */
    public Corpus build() {
        Map<Field, Strings> textColumns = new EnumMap<>(Field.class);
        Map<Field, long[]> numberColumns = new EnumMap<>(Field.class);
        Map<Field, Terms> listColumns = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            build(field, textColumns, numberColumns, listColumns);
        }
        return new Corpus(
                works,
                textColumns,
                numberColumns,
                listColumns,
                Strings.of(files),
                originFile.toArray(),
                originLine.toArray());
    }

    /** Finishes the columns of a field and lets go of what they were made of. */
    private void build(Field field, Map<Field, Strings> textColumns, Map<Field, long[]> numberColumns,
            Map<Field, Terms> listColumns) {
        TextColumn text = texts[field.ordinal()];
        if (text != null) {
            texts[field.ordinal()] = null;
            textColumns.put(field, text.build(works));
        }
        NumberColumn number = numbers[field.ordinal()];
        if (number != null) {
            numberColumns.put(field, number.build(works));
        }
        ListColumn list = lists[field.ordinal()];
        if (list != null) {
            lists[field.ordinal()] = null;
            listColumns.put(field, list.build(works));
        }
    }

    /** Sets a text of the work at hand. */
    void text(Field field, byte[] from, int begin, int end) {
        textColumn(field).add(works, from, begin, end);
    }

    private void text(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        text(field, encoded, 0, encoded.length);
    }

    /** Sets a number of the work at hand. */
    void number(Field field, long value) {
        numberColumn(field).add(works, value);
    }

    /** Adds to a list of the work at hand. */
    void item(Field field, byte[] from, int begin, int end) {
        listColumn(field).add(works, from, begin, end);
    }

    private void item(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        item(field, encoded, 0, encoded.length);
    }

    private TextColumn textColumn(Field field) {
        TextColumn column = texts[field.ordinal()];
        if (column == null) {
            column = new TextColumn();
            texts[field.ordinal()] = column;
        }
        return column;
    }

    private NumberColumn numberColumn(Field field) {
        NumberColumn column = numbers[field.ordinal()];
        if (column == null) {
            column = new NumberColumn();
            numbers[field.ordinal()] = column;
        }
        return column;
    }

    private ListColumn listColumn(Field field) {
        ListColumn column = lists[field.ordinal()];
        if (column == null) {
            column = new ListColumn();
            lists[field.ordinal()] = column;
        }
        return column;
    }

    private int fileIndex(String file) {
        return fileIndex.computeIfAbsent(file, key -> {
            files.add(key);
            return files.size() - 1;
        });
    }
}
