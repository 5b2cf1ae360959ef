// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.Arrays;
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
@SuppressWarnings("EnumOrdinal")
public final class CorpusBuilder {

    // Arrays by field, which nobody else sees: a map would be asked for each value of each work.

    private static final Field[] FIELDS = Field.values();

    private final TextColumn[] texts = new TextColumn[FIELDS.length];
    private final NumberColumn[] numbers = new NumberColumn[FIELDS.length];
    private final ListColumn[] lists = new ListColumn[FIELDS.length];
    private final Map<String, Integer> fileIndex = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final IntBlocks originFile = new IntBlocks();
    private final IntBlocks originLine = new IntBlocks();
    private int works;

    /** A builder without works. */
    public CorpusBuilder() {
        Arrays.setAll(texts, field -> new TextColumn());
        Arrays.setAll(numbers, field -> new NumberColumn());
        Arrays.setAll(lists, field -> new ListColumn());
    }

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
        for (int field = 0; field < FIELDS.length; field++) {
            if (!other.texts[field].isEmpty()) {
                texts[field].append(other.texts[field], base);
            }
            if (!other.numbers[field].isEmpty()) {
                numbers[field].append(other.numbers[field], base);
            }
            if (!other.lists[field].isEmpty()) {
                lists[field].append(other.lists[field], base);
            }
        }
        int[] renamed = other.files.stream().mapToInt(this::fileIndex).toArray();
        for (int work = 0; work < other.works; work++) {
            originFile.add(renamed[other.originFile.get(work)]);
            originLine.add(other.originLine.get(work));
        }
        works = Math.addExact(works, other.works);
        other.clear();
    }

    private void clear() {
        for (int field = 0; field < FIELDS.length; field++) {
            texts[field].clear();
            numbers[field].clear();
            lists[field].clear();
        }
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
        Map<Field, long[]> numberColumns = new EnumMap<>(Field.class);
        Map<Field, Terms> listColumns = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            int index = field.ordinal();
            if (!texts[index].isEmpty()) {
                textColumns.put(field, texts[index].build(works));
            }
            if (!numbers[index].isEmpty()) {
                numberColumns.put(field, numbers[index].build(works));
            }
            if (!lists[index].isEmpty()) {
                listColumns.put(field, lists[index].build(works));
                lists[index] = new ListColumn(); // what the column was built from is not needed any more
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
        texts[field.ordinal()].add(works, from, begin, end);
    }

    private void text(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        text(field, encoded, 0, encoded.length);
    }

    /** Sets a number of the work at hand. */
    void number(Field field, long value) {
        numbers[field.ordinal()].add(works, value);
    }

    /** Adds to a list of the work at hand. */
    void item(Field field, byte[] from, int begin, int end) {
        lists[field.ordinal()].add(works, from, begin, end);
    }

    private void item(Field field, String value) {
        byte[] encoded = Utf8.of(value);
        item(field, encoded, 0, encoded.length);
    }

    private int fileIndex(String file) {
        return fileIndex.computeIfAbsent(file, key -> {
            files.add(key);
            return files.size() - 1;
        });
    }
}
