// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.citeprint.api.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic works, held by column: texts as one block of UTF-8, numbers as {@code long[]}, lists dictionary-encoded
 * in compressed sparse rows. Works are numbered from 0 in the order of reading. Built by {@link CorpusBuilder}.
 */
public final class Corpus implements Dataset {

    /** What stands in a number column where the work has no value. */
    public static final long ABSENT = Long.MIN_VALUE;

    /** More years than any literature has from its first work to its last: a sign of years that are none. */
    public static final int MOST_YEARS = 2_000;

    private final int works;
    private final Map<Field, Strings> texts;
    private final Map<Field, Later<long[]>> numbers;
    private final Map<Field, Terms> lists;
    private final Strings files;
    private final Later<int[]> originFile;
    private final Later<int[]> originLine;
    private volatile @Nullable Terms noTerms;

    /**
     * Takes over the columns, which must not change any more. A field that no work has is left out.
     *
     * @param works how many works
     * @param texts for each text field {@code works} strings, empty where absent
     * @param numbers for each number field {@code works} values, {@link #ABSENT} where absent
     * @param lists for each list field the terms of the works
     * @param files the names of the files read
     * @param originFile for each work the index of its file
     * @param originLine for each work its first line, 0 when not known
     */
    public Corpus(
            int works,
            Map<Field, Strings> texts,
            Map<Field, long[]> numbers,
            Map<Field, Terms> lists,
            Strings files,
            int[] originFile,
            int[] originLine) {
        this(works, texts, known(numbers), lists, files, Later.known(originFile), Later.known(originLine));
    }

    private Corpus(int works, Map<Field, Strings> texts, Map<Field, Later<long[]>> numbers, Map<Field, Terms> lists,
            Strings files, Later<int[]> originFile, Later<int[]> originLine) {
        this.works = works;
        this.texts = copy(texts);
        this.numbers = copy(numbers);
        this.lists = copy(lists);
        this.files = files;
        this.originFile = originFile;
        this.originLine = originLine;
    }

    /**
     * A corpus whose numbers and origins are read when somebody first asks for them, as its texts and lists may be. Several
     * threads may then read them at once; they must get equal ones.
     */
    public static Corpus later(int works, Map<Field, Strings> texts, Map<Field, Supplier<long[]>> numbers,
            Map<Field, Terms> lists, Strings files, Supplier<int[]> originFile, Supplier<int[]> originLine) {
        Map<Field, Later<long[]>> columns = new EnumMap<>(Field.class);
        numbers.forEach((field, column) -> columns.put(field, Later.of(column)));
        return new Corpus(works, texts, columns, lists, files, Later.of(originFile), Later.of(originLine));
    }

    private static Map<Field, Later<long[]>> known(Map<Field, long[]> numbers) {
        Map<Field, Later<long[]>> columns = new EnumMap<>(Field.class);
        numbers.forEach((field, column) -> columns.put(field, Later.known(column)));
        return columns;
    }

    private static <T> Map<Field, T> copy(Map<Field, T> columns) {
        Map<Field, T> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        return Collections.unmodifiableMap(copy);
    }

    /** How many works. */
    public int works() {
        return works;
    }

    /** The fields that at least one work has, in the order of {@link Field}. */
    public Set<Field> fields() {
        Set<Field> present = EnumSet.noneOf(Field.class);
        present.addAll(texts.keySet());
        present.addAll(numbers.keySet());
        present.addAll(lists.keySet());
        return Collections.unmodifiableSet(present);
    }

    /** A work's text. */
    public Optional<String> text(Field field, int work) {
        Strings column = texts.get(field);
        return column == null || column.isEmpty(work) ? Optional.empty() : Optional.of(column.get(work));
    }

    /** A work's number. */
    public OptionalLong number(Field field, int work) {
        Later<long[]> column = numbers.get(field);
        return column == null || column.get()[work] == ABSENT
                ? OptionalLong.empty()
                : OptionalLong.of(column.get()[work]);
    }

    /** The column of a list field; one with no terms when no work has the field. */
    public Terms terms(Field field) {
        Terms column = lists.get(field);
        return column != null ? column : noTerms();
    }

    /**
     * The values of a field of lists or of texts, by which works can be counted: the terms of a list, or the one text of
     * each work, which is encoded anew with each call.
     *
     * @throws IllegalArgumentException for a field of numbers
     */
    public Terms values(Field field) {
        return switch (field.kind()) {
            case LIST -> terms(field);
            case TEXT ->
                Terms.of(IntStream.range(0, works).mapToObj(work -> text(field, work).stream().toList()).toList());
            case NUMBER -> throw new IllegalArgumentException(field.label() + " holds numbers");
        };
    }

    /** Whether a work has a value of a field, without decoding one. */
    public boolean has(Field field, int work) {
        return switch (field.kind()) {
            case TEXT -> texts.containsKey(field) && !texts.get(field).isEmpty(work);
            case NUMBER -> number(field, work).isPresent();
            case LIST -> terms(field).start(work) < terms(field).end(work);
        };
    }

    /** Kept, as it is asked for again and again and as long as the works are many. */
    private Terms noTerms() {
        Terms known = noTerms;
        if (known == null) {
            known = Terms.wrap(Strings.of(Set.of()), new int[works + 1], new int[0]);
            noTerms = known;
        }
        return known;
    }

    /** This corpus with a list column added, or put in the place of the one with that field. */
    public Corpus with(Field field, Terms column) {
        if (field.kind() != Field.Kind.LIST || column.works() != works) {
            throw new IllegalArgumentException(field.label() + " is no list, or has not one row a work");
        }
        Map<Field, Terms> changed = new EnumMap<>(Field.class);
        changed.putAll(lists);
        changed.put(field, column);
        return new Corpus(works, texts, numbers, changed, files, originFile, originLine);
    }

    /** The file and line a work was read from. */
    public Position origin(int work) {
        return Position.of(files.get(originFile.get()[work]), originLine.get()[work]);
    }

    /** The text columns, to be read only. */
    public Map<Field, Strings> texts() {
        return texts;
    }

    /** The number columns, to be read only. */
    public Map<Field, long[]> numbers() {
        Map<Field, long[]> columns = new EnumMap<>(Field.class);
        numbers.forEach((field, column) -> columns.put(field, column.get()));
        return Collections.unmodifiableMap(columns);
    }

    /** The list columns, to be read only. */
    public Map<Field, Terms> lists() {
        return lists;
    }

    /** The names of the files read. */
    public Strings files() {
        return files;
    }

    /** For each work the index of its file, to be read only. */
    public int[] originFiles() {
        return originFile.get();
    }

    /** For each work its first line, to be read only. */
    public int[] originLines() {
        return originLine.get();
    }

    /** {@code works}, then for every list field present its distinct terms, such as {@code authors}. */
    @Override
    public SequencedMap<String, Double> measures() {
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("works", (double) works);
        lists.forEach((field, terms) -> measures.put(field.label(), (double) terms.size()));
        return measures;
    }
}
