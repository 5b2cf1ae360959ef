// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/**
 * Works as nodes, numbered in the order of their labels. A label is the first author and the year; works that share it
 * add their identifier, else their DOI, else their title, and works that still share it are numbered.
 *
 * @param works for each node its work
 * @param labels for each node its label, each once
 */
record WorkNodes(int[] works, List<String> labels) {

    static WorkNodes of(Corpus corpus, int[] chosen) {
        List<String> names = IntStream.of(chosen).mapToObj(work -> name(corpus, work)).toList();
        Map<String, Integer> counts = counts(names);
        List<String> full = IntStream.range(0, chosen.length)
                .mapToObj(i -> counts.getOrDefault(names.get(i), 0) > 1
                        ? names.get(i) + ", " + tail(corpus, chosen[i])
                        : names.get(i))
                .toList();
        List<String> labels = numbered(full);
        int[] order = IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparing(labels::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new WorkNodes(
                IntStream.of(order).map(i -> chosen[i]).toArray(),
                IntStream.of(order).mapToObj(labels::get).toList());
    }

    private static String name(Corpus corpus, int work) {
        var authors = corpus.terms(Field.AUTHORS);
        String author = authors.start(work) == authors.end(work)
                ? "[Anonymous]"
                : authors.label(authors.id(authors.start(work)));
        var year = corpus.number(Field.YEAR, work);
        return year.isPresent() ? author + " " + year.getAsLong() : author;
    }

    private static String tail(Corpus corpus, int work) {
        return corpus.text(Field.ID, work)
                .or(() -> corpus.text(Field.DOI, work))
                .or(() -> corpus.text(Field.TITLE, work))
                .orElse("untitled");
    }

    private static Map<String, Integer> counts(List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    private static List<String> numbered(List<String> names) {
        Map<String, Integer> total = counts(names);
        Map<String, Integer> seen = new HashMap<>();
        List<String> numbered = new ArrayList<>();
        for (String name : names) {
            int number = seen.merge(name, 1, Integer::sum);
            numbered.add(total.getOrDefault(name, 0) == 1 ? name : name + " #" + number);
        }
        return numbered;
    }

    int size() {
        return works.length;
    }

    /** Label, identifier, title, year and citations of each node, then further columns. */
    Table attributes(Corpus corpus, List<Column> more) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("label", labels));
        columns.add(text("id", Field.ID, corpus));
        columns.add(text("title", Field.TITLE, corpus));
        columns.add(number("year", Meaning.YEAR, Field.YEAR, corpus));
        columns.add(number("citations", Meaning.COUNT, Field.CITATIONS, corpus));
        columns.addAll(more);
        return new Table("nodes", "One row for each work.", columns);
    }

    private Column text(String heading, Field field, Corpus corpus) {
        return Column.text(heading, IntStream.of(works).mapToObj(work -> corpus.text(field, work).orElse("")).toList());
    }

    private Column number(String heading, Meaning meaning, Field field, Corpus corpus) {
        return Column.whole(
                heading,
                meaning,
                IntStream.of(works).mapToLong(work -> corpus.number(field, work).orElse(Corpus.ABSENT)).toArray());
    }
}
