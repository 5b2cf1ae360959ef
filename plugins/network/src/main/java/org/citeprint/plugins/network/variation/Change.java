// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/**
 * What one work changes.
 *
 * @param work its number
 * @param items how many of its items are nodes
 * @param added how many links it is the first to make
 * @param between how many of them lie between clusters
 * @param rate the modularity change rate
 * @param linkage the cluster linkage
 * @param divergence the centrality divergence
 */
record Change(int work, int items, int added, int between, double rate, double linkage, double divergence) {

    /** One row for each of them. */
    static Table table(Corpus works, List<Change> changes, boolean divergence) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("work", changes.stream()
                .map(change -> works.text(Field.TITLE, change.work())
                        .or(() -> works.text(Field.ID, change.work()))
                        .orElseGet(() -> works.origin(change.work()).toString()))
                .toList()));
        columns.add(Column.whole("year", Meaning.YEAR, changes.stream()
                .mapToLong(change -> absent(works.number(Field.YEAR, change.work())))
                .toArray()));
        columns.add(Column.whole("citations", Meaning.COUNT, changes.stream()
                .mapToLong(change -> absent(works.number(Field.CITATIONS, change.work())))
                .toArray()));
        columns.add(Column.whole("items", Meaning.INDEX, changes.stream().mapToLong(Change::items).toArray()));
        columns.add(Column.whole("new links", Meaning.INDEX, changes.stream().mapToLong(Change::added).toArray()));
        columns.add(Column.whole("new links between clusters", Meaning.INDEX,
                changes.stream().mapToLong(Change::between).toArray()));
        columns.add(Column.decimal("modularity change rate", "%", Meaning.INDEX,
                changes.stream().mapToDouble(Change::rate).toArray()));
        columns.add(Column.decimal("cluster linkage", "", Meaning.INDEX,
                changes.stream().mapToDouble(Change::linkage).toArray()));
        if (divergence) {
            columns.add(Column.decimal("centrality divergence", "", Meaning.INDEX,
                    changes.stream().mapToDouble(Change::divergence).toArray()));
        }
        return new Table("structural variation", "One row for each work with two items in the network.", columns);
    }

    private static long absent(OptionalLong value) {
        return value.orElse(Corpus.ABSENT);
    }
}
