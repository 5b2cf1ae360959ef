// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.corpus.mention.SameWorks;

/** What the merge did, for people: which records became one, where each value is from, where records disagree. */
final class MergeTables {

    private final Corpus records;
    private final List<List<String>> joined = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Long> given = new ArrayList<>();
    private final List<List<String>> conflicts = new ArrayList<>();

    MergeTables(Corpus records) {
        this.records = records;
    }

    /** Notes a work that is made of several records. */
    void add(int[] group, SameWorks same, MergedRecord merged) {
        String work = Stack.label(records, group[0]);
        for (int record : group) {
            joined.add(List.of(work, records.origin(record).toString(), same.method(record),
                    records.text(Field.TITLE, record).orElse("")));
        }
        for (Choice choice : merged.choices()) {
            String from = choice.from() < 0 ? "all" : records.origin(choice.from()).toString();
            values.add(List.of(work, choice.field().label(), from, choice.rule().label()));
            given.add((long) choice.given());
            // Identifiers of two databases do not contradict each other.
            for (Choice.Other other : choice.field() == Field.ID ? List.<Choice.Other>of() : choice.others()) {
                conflicts.add(List.of(work, choice.field().label(), choice.value(), from, other.value(),
                        records.origin(other.from()).toString(), choice.rule().label()));
            }
        }
    }

    Table works() {
        return table("works", "Records that are one work, and what told so.", joined, "work", "record", "method",
                "title");
    }

    Table provenance() {
        return table("provenance", "For each field of a work with several records: where its value is from, and by what"
                + " rule.", values, "work", "field", "from", "rule")
                .with(Column.whole("records", Meaning.COUNT, given.stream().mapToLong(Long::longValue).toArray()));
    }

    Table conflicts() {
        return table("conflicts",
                "Values in which records of one work differ by more than capitals, accents and signs.",
                conflicts, "work", "field", "kept", "from", "other", "other from", "rule");
    }

    private static Table table(String name, String caption, List<List<String>> rows, String... headings) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < headings.length; column++) {
            int place = column;
            columns.add(Column.text(headings[column], rows.stream().map(row -> row.get(place)).toList()));
        }
        return new Table(name, caption, columns);
    }
}
