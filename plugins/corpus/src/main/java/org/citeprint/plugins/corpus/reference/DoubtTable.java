// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.reference.Matcher.Doubt;

/**
 * The pairs of references, or of a reference and a work of the corpus, that may be one work but stay apart: of two clusters
 * the surest pair. Those the user keeps apart are no longer in doubt.
 */
final class DoubtTable {

    private DoubtTable() {}

    /** The first so many mentions are references, the others records. */
    static Table of(int references, Mention[] mentions, Matcher.Result result) {
        Clusters clusters = result.clusters();
        Set<Long> seen = new HashSet<>();
        List<Doubt> rows = new ArrayList<>();
        Stream<Doubt> surestFirst = result.doubts().stream()
                .filter(doubt -> doubt.one() < references)
                .sorted(Comparator.<Doubt>comparingDouble(doubt -> -doubt.confidence())
                        .thenComparingInt(Doubt::one).thenComparingInt(Doubt::other));
        surestFirst.forEach(doubt -> {
            int one = clusters.find(doubt.one());
            int other = clusters.find(doubt.other());
            if (one != other && !clusters.apart(one, other)
                    && seen.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other))) {
                rows.add(doubt);
            }
        });
        return new Table("doubtful references",
                "References that may be one with another or with a work of the corpus, but stay apart, the surest first: how"
                        + " sure their parts and DOIs alone make it, and why they stay apart.",
                List.of(Column.text("reference", rows.stream().map(doubt -> mentions[doubt.one()].text()).toList()),
                        Column.text("may be", rows.stream().map(doubt -> mentions[doubt.other()].text()).toList()),
                        Column.decimal("confidence", "", Meaning.SHARE,
                                rows.stream().mapToDouble(Doubt::confidence).toArray()),
                        Column.text("why apart", rows.stream()
                                .map(doubt -> doubt.contradicted()
                                        ? "others that were joined with them differ"
                                        : "several come into question")
                                .toList())));
    }
}
