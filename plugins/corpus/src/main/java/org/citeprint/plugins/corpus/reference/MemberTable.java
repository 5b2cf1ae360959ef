// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.mention.Mention;

/** Which texts of references became one node, how each came to it and how sure that is. */
final class MemberTable {

    private MemberTable() {}

    static Table of(Terms references, Mention[] mentions, Clusters clusters, Nodes nodes) {
        int[] size = new int[mentions.length];
        for (int id = 0; id < mentions.length; id++) {
            size[clusters.find(id)]++;
        }
        int[] counts = references.counts();
        // References are numbered in the order of their texts.
        int[] ids = IntStream.range(0, references.size()).filter(id -> size[clusters.find(id)] > 1)
                .mapToLong(id -> (long) nodes.node(id) << 32 | id).sorted().mapToInt(row -> (int) row).toArray();
        return new Table("references",
                "References that were joined with others or with a record of the corpus: the node they became, the text"
                        + " as it came, in how many works it stands, what joined it and how sure that is.",
                List.of(Column.text("node", IntStream.of(ids).mapToObj(nodes::label).toList()),
                        Column.text("reference", IntStream.of(ids).mapToObj(id -> mentions[id].text()).toList()),
                        Column.whole("works", Meaning.COUNT, IntStream.of(ids).mapToLong(id -> counts[id]).toArray()),
                        Column.text("method",
                                IntStream.of(ids).mapToObj(id -> clusters.method(id).label()).toList()),
                        Column.decimal("confidence", "", Meaning.SHARE,
                                IntStream.of(ids).mapToDouble(clusters::confidence).toArray())));
    }
}
