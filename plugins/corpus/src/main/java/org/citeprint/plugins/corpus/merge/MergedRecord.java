// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Counted;
import org.citeprint.plugins.corpus.mention.Dois;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.merge.Choice.Other;
import org.citeprint.plugins.corpus.text.Accents;
import org.citeprint.plugins.corpus.text.FamilyFirst;
import org.citeprint.plugins.corpus.text.Fold;
import org.citeprint.plugins.corpus.text.PersonName;

/** One work made of several records: for each field the better value by its {@link Rule}, and where it is from. */
final class MergedRecord {

    private final Corpus corpus;
    private final int[] records;
    private final TimesCited timesCited;
    private final Work.Builder work = Work.builder();
    private final List<Choice> choices = new ArrayList<>();

    MergedRecord(Corpus corpus, int[] records, TimesCited timesCited, List<String> references) {
        this.corpus = corpus;
        this.records = records;
        this.timesCited = timesCited;
        for (Field field : corpus.fields()) {
            switch (field.kind()) {
                case TEXT -> text(field);
                case NUMBER -> number(field);
                case LIST -> list(field, references);
            }
        }
        identifiers();
    }

    Work work() {
        return work.build();
    }

    List<Choice> choices() {
        return choices;
    }

    private void text(Field field) {
        SequencedMap<Integer, String> values = new LinkedHashMap<>();
        for (int record : records) {
            corpus.text(field, record).ifPresent(value -> values.put(record, value));
        }
        if (values.isEmpty()) {
            return;
        }
        Rule rule = Rule.of(field);
        Comparator<String> better = rule.better(List.copyOf(values.values()));
        String best = values.values().stream().min(better).orElseThrow();
        work.text(field, best);
        List<Other> others = values.entrySet().stream()
                .filter(entry -> differ(field, entry.getValue(), best))
                .map(entry -> new Other(entry.getValue(), entry.getKey())).toList();
        choices.add(new Choice(field, best, from(values, best), rule, values.size(), others));
    }

    /** Whether two texts are two values: identifiers by every sign, but for signs that a DOI lost. */
    private static boolean differ(Field field, String one, String other) {
        return switch (field) {
            case DOI -> !Dois.isSame(one, other);
            case ID -> !one.equalsIgnoreCase(other);
            default -> !Fold.letters(one).equals(Fold.letters(other));
        };
    }

    private static <T> int from(SequencedMap<Integer, T> values, T best) {
        return values.entrySet().stream().filter(entry -> entry.getValue().equals(best)).findFirst().orElseThrow()
                .getKey();
    }

    private void number(Field field) {
        SequencedMap<Integer, Long> values = new LinkedHashMap<>();
        for (int record : records) {
            corpus.number(field, record).ifPresent(value -> values.put(record, value));
        }
        if (!values.isEmpty()) {
            long[] given = values.values().stream().mapToLong(Long::longValue).toArray();
            long best = field == Field.CITATIONS ? timesCited.of(given) : mostFrequent(given);
            work.number(field, best);
            List<Other> others = values.entrySet().stream().filter(entry -> entry.getValue() != best)
                    .map(entry -> new Other(entry.getValue().toString(), entry.getKey())).toList();
            choices.add(new Choice(field, Long.toString(best), from(values, best), Rule.of(field), given.length,
                    others));
        }
    }

    private static long mostFrequent(long... values) {
        Map<Long, Integer> counts = new HashMap<>();
        Arrays.stream(values).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
    }

    private void list(Field field, List<String> references) {
        SequencedMap<Integer, List<String>> values = lists(field);
        if (values.isEmpty() || field == Field.IDENTIFIERS) {
            return;
        }
        if (Rule.of(field) == Rule.LONGEST_LIST) {
            longest(field, values);
            return;
        }
        List<String> all = field == Field.REFERENCES
                ? references
                : values.size() == 1 ? values.firstEntry().getValue() : Entries.union(values.values());
        work.addAll(field, all);
        note(field, all.size(), values.keySet());
    }

    private SequencedMap<Integer, List<String>> lists(Field field) {
        SequencedMap<Integer, List<String>> values = new LinkedHashMap<>();
        for (int record : records) {
            List<String> list = Stack.list(corpus, field, record);
            if (!list.isEmpty()) {
                values.put(record, list);
            }
        }
        return values;
    }

    private void longest(Field field, SequencedMap<Integer, List<String>> values) {
        List<String> best = values.values().stream()
                .min(Comparator.<List<String>>comparingInt(list -> -list.size())
                        .thenComparingInt(list -> -String.join("", list).length())
                        .thenComparingInt(list -> -Accents.count(String.join("", list)))
                        .thenComparing(list -> String.join("\n", list)))
                .orElseThrow();
        work.addAll(field, best);
        List<Other> others = values.entrySet().stream().filter(entry -> differ(field, entry.getValue(), best))
                .map(entry -> new Other(String.join("; ", entry.getValue()), entry.getKey())).toList();
        choices.add(new Choice(field, String.join("; ", best), from(values, best), Rule.LONGEST_LIST, values.size(),
                others));
    }

    /** Lists of authors differ when a surname does; institutions are written differently everywhere. */
    private static boolean differ(Field field, List<String> one, List<String> other) {
        return field == Field.AUTHORS && (one.size() != other.size() || IntStream.range(0, one.size())
                .anyMatch(author -> !isAlike(surname(one.get(author)), surname(other.get(author)))));
    }

    /** Where the given name comes first it stands before the surname. */
    private static boolean isAlike(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static String surname(String author) {
        return PersonName.of(FamilyFirst.of(author)).surname();
    }

    /** Identifiers that are not the work's first go to its further identifiers, so that none is lost. */
    private void identifiers() {
        SequencedMap<Integer, List<String>> values = lists(Field.IDENTIFIERS);
        Set<Integer> from = new TreeSet<>(values.keySet());
        List<String> all = new ArrayList<>(
                values.size() == 1 ? values.firstEntry().getValue() : Entries.union(values.values()));
        for (Choice choice : choices) {
            for (Other other : choice.others()) {
                if (choice.field() == Field.DOI || choice.field() == Field.ID) {
                    all.add(choice.field() == Field.DOI
                            ? "doi:" + other.value().toLowerCase(Locale.ROOT)
                            : identifier(other));
                    from.add(other.from());
                }
            }
        }
        if (!all.isEmpty()) {
            work.addAll(Field.IDENTIFIERS, all);
            note(Field.IDENTIFIERS, Set.copyOf(all).size(), from);
        }
    }

    /** Entries of several records have no single origin. */
    private void note(Field field, int entries, Set<Integer> from) {
        choices.add(new Choice(field, Counted.of(entries, "entries"), from.size() == 1 ? from.iterator().next() : -1,
                Rule.of(field), from.size(), List.of()));
    }

    /** A bare number is PubMed's only where the record says so. */
    private String identifier(Other id) {
        String pubmed = "pmid:" + id.value();
        Optional<String> known = Mention.isNumber(id.value())
                ? Optional.of(pubmed).filter(Stack.list(corpus, Field.IDENTIFIERS, id.from())::contains)
                : CitedReference.parse(id.value()).identifier();
        return known.orElse("other:" + id.value());
    }
}
