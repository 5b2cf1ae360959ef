// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The best terms of one cluster by one measure; of equally good ones those in more works, then longer ones. */
record Ranking(List<String> terms, double[] scores) {

    /** Ranks the terms of a cluster's works whose score is above 0. */
    static Ranking of(TermWorks works, TermWorks.Part inside, double[] scores, int most) {
        Comparator<Integer> best = Comparator.<Integer>comparingDouble(place -> -scores[place])
                .thenComparingInt(place -> -inside.counts()[place])
                .thenComparingInt(place -> -words(works.terms().get(inside.terms()[place])))
                .thenComparingInt(place -> place);
        int[] order = IntStream.range(0, scores.length).filter(place -> scores[place] > 0).boxed().sorted(best)
                .limit(most).mapToInt(Integer::intValue).toArray();
        return new Ranking(
                IntStream.of(order).mapToObj(place -> works.terms().get(inside.terms()[place])).toList(),
                IntStream.of(order).mapToDouble(place -> scores[place]).toArray());
    }

    private static int words(String term) {
        return (int) term.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The term of a rank, or the empty text. */
    String term(int rank) {
        return rank < terms.size() ? terms.get(rank) : "";
    }

    /** The score of a rank, or a missing one. */
    double score(int rank) {
        return rank < scores.length ? scores[rank] : Double.NaN;
    }
}
