// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;

/**
 * Collects what becomes of the terms of list fields. A renamed term counts as merged when the corpus has another that
 * becomes the same, else as kept; a removed one as rejected with its reason. Linear in the terms and their uses.
 */
public final class Changes {

    private final Context context;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Field field, String from, String to, String reason, long works) {}

    /** Counts into the ledger of a step. */
    public Changes(Context context) {
        this.context = context;
    }

    /** What becomes of a term. */
    @FunctionalInterface
    public interface Renaming {
        /**
         * The new term.
         *
         * @param work the work that uses the term
         * @param term the id of the term
         */
        Renamed of(int work, int term);
    }

    /**
     * A term and why it is that.
     *
     * @param label the new term; empty when it is removed
     * @param reason why, as a short phrase
     */
    public record Renamed(String label, String reason) {}

    /** Lists something that was derived, and in how many works, without counting it. */
    public void note(Field field, String from, String to, String reason, long works) {
        rows.add(new Row(field, from, to, reason, works));
    }

    /** The corpus with the terms of a field renamed; in a work each stands once. */
    public Corpus apply(Corpus corpus, Field field, Renaming renaming) {
        Terms terms = corpus.terms(field);
        if (terms.size() == 0) {
            return corpus;
        }
        FieldChange change = new FieldChange(field, terms);
        for (int work = 0; work < terms.works(); work++) {
            change.add(work, renaming);
        }
        rows.addAll(change.changed.values());
        change.count(context);
        return corpus.with(field, Terms.of(change.works));
    }

    /** What becomes of one field. */
    private static final class FieldChange {

        private final Field field;
        private final Terms terms;
        private final Map<String, Row> changed = new TreeMap<>();
        private final List<Set<String>> works = new ArrayList<>();
        private final Set<String> after = new HashSet<>();
        private final Map<String, Long> removals = new TreeMap<>();
        private final BitSet removed = new BitSet();

        FieldChange(Field field, Terms terms) {
            this.field = field;
            this.terms = terms;
        }

        void add(int work, Renaming renaming) {
            Set<String> list = new LinkedHashSet<>();
            for (int place = terms.start(work); place < terms.end(work); place++) {
                int id = terms.id(place);
                Renamed to = renaming.of(work, id);
                note(terms.label(id), to);
                if (!to.label().isEmpty()) {
                    list.add(to.label());
                } else if (!removed.get(id)) {
                    removed.set(id);
                    removals.merge(to.reason(), 1L, Long::sum);
                }
            }
            after.addAll(list);
            works.add(list);
        }

        private void note(String from, Renamed to) {
            if (!to.label().equals(from)) {
                changed.merge(from + "\0" + to.label(), new Row(field, from, to.label(), to.reason(), 1),
                        (one, other) -> new Row(field, from, to.label(), to.reason(), one.works() + 1));
            }
        }

        /** A term that becomes several is counted with what it becomes. */
        void count(Context context) {
            int gone = removed.cardinality();
            int read = Math.max(terms.size(), after.size() + gone);
            Tally tally = context.tally(field.label(), "terms").read(read).kept(after.size())
                    .merged(read - after.size() - gone);
            removals.forEach(tally::rejected);
        }
    }

    /** What was changed, by field and term. */
    public Table table() {
        rows.sort(Comparator.comparing(Row::field).thenComparing(Row::from).thenComparing(Row::to));
        return new Table("changes", "Terms that were renamed, merged or removed, and in how many works.",
                List.of(Column.text("field", rows.stream().map(row -> row.field().label()).toList()),
                        Column.text("from", rows.stream().map(Row::from).toList()),
                        Column.text("to", rows.stream().map(Row::to).toList()),
                        Column.text("reason", rows.stream().map(Row::reason).toList()),
                        Column.whole("works", Meaning.COUNT, rows.stream().mapToLong(Row::works).toArray())));
    }
}
