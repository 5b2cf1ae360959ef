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
 * {@link #append} them in order. Time and memory are linear in the text read.
 */
public final class CorpusBuilder {

    private final Map<Field, List<String>> texts = new EnumMap<>(Field.class);
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
                case TEXT -> work.text(field).ifPresent(value -> addText(field, value));
                case NUMBER -> work.number(field).ifPresent(value -> addNumber(field, value));
                case LIST -> {
                    if (!work.list(field).isEmpty()) {
                        lists.computeIfAbsent(field, key -> new ListColumn()).add(works, work.list(field));
                    }
                }
            }
        }
        originFile.add(fileIndex(origin.file()));
        originLine.add(origin.line());
        works++;
    }

    /** Adds all works of another builder after those here; the other must not be used afterwards. */
    public void append(CorpusBuilder other) {
        int base = works;
        other.texts.forEach((field, values) -> pad(field, base).addAll(values));
        other.numbers.forEach(
                (field, column) -> numbers.computeIfAbsent(field, key -> new NumberColumn()).append(column, base));
        other.lists
                .forEach((field, column) -> lists.computeIfAbsent(field, key -> new ListColumn()).append(column, base));
        for (int work = 0; work < other.works; work++) {
            originFile.add(fileIndex(other.files.get(other.originFile.get(work))));
            originLine.add(other.originLine.get(work));
        }
        works += other.works;
    }

    /** How many works so far. */
    public int works() {
        return works;
    }

    /** The finished corpus. */
    public Corpus build() {
        Map<Field, Strings> textColumns = new EnumMap<>(Field.class);
        texts.forEach((field, values) -> textColumns.put(field, Strings.of(pad(field, works))));
        Map<Field, long[]> numberColumns = new EnumMap<>(Field.class);
        numbers.forEach((field, values) -> numberColumns.put(field, values.build(works)));
        Map<Field, Terms> listColumns = new EnumMap<>(Field.class);
        lists.forEach((field, column) -> listColumns.put(field, column.build(works)));
        return new Corpus(
                works,
                textColumns,
                numberColumns,
                listColumns,
                Strings.of(files),
                originFile.toArray(),
                originLine.toArray());
    }

    private void addText(Field field, String value) {
        pad(field, works).add(value);
    }

    /** Texts are stored densely: works before this one that have none get the empty string. */
    private List<String> pad(Field field, int size) {
        List<String> column = texts.computeIfAbsent(field, key -> new ArrayList<>());
        while (column.size() < size) {
            column.add("");
        }
        return column;
    }

    private void addNumber(Field field, long value) {
        numbers.computeIfAbsent(field, key -> new NumberColumn()).add(works, value);
    }

    private int fileIndex(String file) {
        return fileIndex.computeIfAbsent(file, key -> {
            files.add(key);
            return files.size() - 1;
        });
    }

    /** The numbers of one field, kept only for the works that have one. */
    private static final class NumberColumn {

        private final IntList work = new IntList();
        private long[] values = new long[16];

        void add(int workNumber, long value) {
            int size = work.size();
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.addExact(size, size >> 1));
            }
            values[size] = value;
            work.add(workNumber);
        }

        void append(NumberColumn other, int base) {
            for (int i = 0; i < other.work.size(); i++) {
                add(base + other.work.get(i), other.values[i]);
            }
        }

        long[] build(int works) {
            long[] column = new long[works];
            Arrays.fill(column, Corpus.ABSENT);
            for (int i = 0; i < work.size(); i++) {
                column[work.get(i)] = values[i];
            }
            return column;
        }
    }

    /** The terms of one list field, numbered as they come; {@link #build} numbers them anew by label. */
    private static final class ListColumn {

        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> labels = new ArrayList<>();
        private final IntList work = new IntList();
        private final IntList term = new IntList();

        void add(int workNumber, List<String> values) {
            for (String value : values) {
                work.add(workNumber);
                term.add(idOf(value));
            }
        }

        void append(ListColumn other, int base) {
            int[] renamed = other.labels.stream().mapToInt(this::idOf).toArray();
            for (int i = 0; i < other.term.size(); i++) {
                work.add(base + other.work.get(i));
                term.add(renamed[other.term.get(i)]);
            }
        }

        private int idOf(String value) {
            return index.computeIfAbsent(value, key -> {
                labels.add(key);
                return labels.size() - 1;
            });
        }

        Terms build(int works) {
            List<String> sorted = labels.stream().sorted().toList();
            int[] rank = new int[labels.size()];
            for (int i = 0; i < sorted.size(); i++) {
                rank[idOf(sorted.get(i))] = i;
            }
            int[] offsets = new int[works + 1];
            int[] ids = new int[term.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = rank[term.get(i)];
                offsets[work.get(i) + 1]++;
            }
            for (int w = 0; w < works; w++) {
                offsets[w + 1] += offsets[w];
            }
            return Terms.wrap(Strings.of(sorted), offsets, ids);
        }
    }
}
