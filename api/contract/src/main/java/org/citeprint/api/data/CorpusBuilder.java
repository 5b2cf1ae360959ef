// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.Position;

/**
 * Encodes works one by one into the columns of a {@link Corpus}. Not safe for several threads: give each its own and
 * {@link #append} them in order. Time is linear in the text read but for the sorting of distinct terms; memory grows
 * with the columns only, a term that is there already takes four bytes.
 */
public final class CorpusBuilder {

    private final Map<Field, TextColumn> texts = new EnumMap<>(Field.class);
    private final Map<Field, NumberColumn> numbers = new EnumMap<>(Field.class);
    private final Map<Field, ListColumn> lists = new EnumMap<>(Field.class);
    private final Map<String, Integer> fileIndex = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final IntList originFile = new IntList();
    private final IntList originLine = new IntList();
    private int works;

    /** Adds a work that was read at a place. */
    public void add(Work work, Position origin) {
        for (Field field : Field.values()) {
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
        other.texts.forEach((field, column) -> {
            if (!column.isEmpty()) {
                textColumn(field).append(column, base);
            }
        });
        other.numbers.forEach((field, column) -> {
            if (!column.isEmpty()) {
                numberColumn(field).append(column, base);
            }
        });
        other.lists.forEach((field, column) -> {
            if (!column.isEmpty()) {
                listColumn(field).append(column, base);
            }
        });
        int[] renamed = other.files.stream().mapToInt(this::fileIndex).toArray();
        for (int work = 0; work < other.works; work++) {
            originFile.add(renamed[other.originFile.get(work)]);
            originLine.add(other.originLine.get(work));
        }
        works = Math.addExact(works, other.works);
        other.clear();
    }

    private void clear() {
        texts.values().forEach(TextColumn::clear);
        numbers.values().forEach(NumberColumn::clear);
        lists.values().forEach(ListColumn::clear);
        fileIndex.clear();
        files.clear();
        originFile.clear();
        originLine.clear();
        works = 0;
    }

    /** How many works so far. */
    public int works() {
        return works;
    }

    /** The finished corpus; the builder must not be used afterwards. */
    public Corpus build() {
        Map<Field, Strings> textColumns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            TextColumn column = texts.remove(field);
            if (column != null) {
                textColumns.put(field, column.build(works));
            }
        }
        Map<Field, long[]> numberColumns = new EnumMap<>(Field.class);
        numbers.forEach((field, column) -> numberColumns.put(field, column.build(works)));
        Map<Field, Terms> listColumns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            ListColumn column = lists.remove(field);
            if (column != null) {
                listColumns.put(field, column.build(works));
            }
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
        return texts.computeIfAbsent(field, key -> new TextColumn());
    }

    private NumberColumn numberColumn(Field field) {
        return numbers.computeIfAbsent(field, key -> new NumberColumn());
    }

    private ListColumn listColumn(Field field) {
        return lists.computeIfAbsent(field, key -> new ListColumn());
    }

    private int fileIndex(String file) {
        return fileIndex.computeIfAbsent(file, key -> {
            files.add(key);
            return files.size() - 1;
        });
    }
}
