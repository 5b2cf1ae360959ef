// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.mention.SameWorks;

/** How good the matching is, measured on the data themselves: no sample of somebody else's. */
final class Quality {

    private final List<Row> rows = new ArrayList<>();

    /**
     * One measurement.
     *
     * @param basis what tells which pairs belong together
     * @param labelled pairs that belong together
     * @param found of those, the pairs that were joined
     * @param joined joined pairs of which the basis can tell
     * @param right of those, the pairs that belong together
     */
    private record Row(String basis, long labelled, long found, long joined, long right) {}

    /** Hides texts and identifiers, matches by the parts alone, and compares with what the DOIs say. */
    Quality byDois(Mention[] mentions, Pairs pairs, double minConfidence) {
        Mention[] hidden = Stream.of(mentions).map(Mention::withoutIds).toArray(Mention[]::new);
        Clusters found = Matcher.byParts(hidden, pairs, minConfidence);
        Clusters truth = Matcher.byIds(mentions);
        int[] named = IntStream.range(0, mentions.length).filter(id -> mentions[id].dois() > 0).toArray();
        long right = pairs(named, id -> (long) truth.find(id) << 32 | found.find(id));
        rows.add(new Row("DOI on both sides, hidden while matching", pairs(named, truth::find), right,
                pairs(named, found::find), right));
        return this;
    }

    /** How many pairs of mentions are in a group together. */
    private static long pairs(int[] mentions, IntToLongFunction group) {
        long[] groups = IntStream.of(mentions).mapToLong(group).sorted().toArray();
        long pairs = 0;
        int from = 0;
        for (int i = 0; i < groups.length; i++) {
            from = groups[i] == groups[from] ? from : i;
            pairs += i - from;
        }
        return pairs;
    }

    /** Compares the reference lists that two sources give of the same work. */
    Quality byLists(Corpus corpus, SameWorks works, int[] sources, Clusters clusters) {
        ListPairs lists = new ListPairs(corpus.terms(Field.REFERENCES), sources, clusters);
        works.groups().forEach(lists::addPairs);
        rows.add(new Row("reference lists of works in two sources", lists.expected(), lists.common(),
                lists.across(), lists.acrossCommon()));
        return this;
    }

    Table table() {
        return new Table("quality",
                "How well references were matched, measured on pairs in the data of which something else tells whether"
                        + " they belong together. Lists of two sources differ in truth too, so that precision and recall"
                        + " by lists are lower bounds.",
                List.of(Column.text("basis", rows.stream().map(Row::basis).toList()),
                        count("labelled", Row::labelled), count("found", Row::found), count("joined", Row::joined),
                        count("right", Row::right),
                        share("precision", Row::right, Row::joined), share("recall", Row::found, Row::labelled)));
    }

    private Column count(String name, java.util.function.ToLongFunction<Row> value) {
        return Column.whole(name, Meaning.COUNT, rows.stream().mapToLong(value).toArray());
    }

    private Column share(String name, java.util.function.ToLongFunction<Row> part,
            java.util.function.ToLongFunction<Row> whole) {
        return Column.decimal(name, "", Meaning.SHARE, rows.stream()
                .mapToDouble(row -> whole.applyAsLong(row) == 0
                        ? Double.NaN
                        : (double) part.applyAsLong(row) / whole.applyAsLong(row))
                .toArray());
    }
}
