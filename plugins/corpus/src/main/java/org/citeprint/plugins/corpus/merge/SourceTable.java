// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.corpus.reference.ReferenceNodes;

/** What each source brought and how much of its references the merged works still cite, counted on the merged works. */
final class SourceTable {

    private final Stack stack;
    private final long[] works;
    private final long[] shared;
    private final long[] references;
    private final long[] kept;

    SourceTable(Stack stack) {
        this.stack = stack;
        int sources = stack.names().size();
        this.works = new long[sources];
        this.shared = new long[sources];
        this.references = new long[sources];
        this.kept = new long[sources];
    }

    /** Counts the records of one work, which cites {@code nodes} now. */
    void add(int[] group, List<String> nodes, ReferenceNodes.Function nodesOf) {
        Set<String> cited = new HashSet<>(nodes);
        Corpus corpus = stack.corpus();
        boolean several = java.util.Arrays.stream(group).map(record -> stack.sources()[record]).distinct().count() > 1;
        for (int record : group) {
            int source = stack.sources()[record];
            works[source]++;
            shared[source] += several ? 1 : 0;
            List<String> own = nodesOf.of(record);
            int given = corpus.terms(Field.REFERENCES).end(record) - corpus.terms(Field.REFERENCES).start(record);
            long lost = own.stream().filter(node -> !cited.contains(node)).count();
            references[source] += given;
            kept[source] += given - lost;
        }
    }

    Table table() {
        double[] shares = new double[works.length];
        for (int source = 0; source < shares.length; source++) {
            shares[source] = references[source] == 0 ? Double.NaN : (double) kept[source] / references[source];
        }
        return new Table("sources", "What each source brought: records, those of works that another source has too,"
                + " cited references, and how many of them the merged works still cite.",
                List.of(Column.text("source", stack.names()), count("records", works), count("shared", shared),
                        count("references", references), count("kept", kept),
                        Column.decimal("share kept", "", Meaning.SHARE, shares)));
    }

    private static Column count(String name, long... values) {
        return Column.whole(name, Meaning.COUNT, LongStream.of(values).toArray());
    }
}
