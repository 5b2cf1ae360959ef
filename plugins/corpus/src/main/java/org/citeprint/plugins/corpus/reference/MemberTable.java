// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.mention.Mention;

/** Which texts of references became one node, how each came to it and how sure that is. */
final class MemberTable {

    private MemberTable() {}

    private record Row(String node, String text, long works, String method, double confidence) {}

    static Table of(Terms references, Mention[] mentions, Clusters clusters, Nodes nodes) {
        int[] size = new int[mentions.length];
        for (int id = 0; id < mentions.length; id++) {
            size[clusters.find(id)]++;
        }
        int[] counts = references.counts();
        List<Row> rows = new ArrayList<>();
        for (int id = 0; id < references.size(); id++) {
            if (size[clusters.find(id)] > 1) {
                rows.add(new Row(nodes.label(id), references.label(id), counts[id], clusters.method(id).label(),
                        clusters.confidence(id)));
            }
        }
        rows.sort(Comparator.comparing(Row::node).thenComparing(Row::text));
        return new Table("references",
                "References that were joined with others or with a record of the corpus: the node they became, the text"
                        + " as it came, in how many works it stands, what joined it and how sure that is.",
                List.of(Column.text("node", rows.stream().map(Row::node).toList()),
                        Column.text("reference", rows.stream().map(Row::text).toList()),
                        Column.whole("works", Meaning.COUNT, rows.stream().mapToLong(Row::works).toArray()),
                        Column.text("method", rows.stream().map(Row::method).toList()),
                        Column.decimal("confidence", "", Meaning.SHARE,
                                rows.stream().mapToDouble(Row::confidence).toArray())));
    }
}
