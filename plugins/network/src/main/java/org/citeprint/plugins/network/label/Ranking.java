// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The best terms of one cluster by one measure; of equally good ones those in more works, then longer ones. */
record Ranking(List<Integer> terms, double[] scores) {

    /** Ranks the terms that are in a work of the cluster and whose score is a number. */
    static Ranking of(TermWorks works, int[] inside, double[] scores, int most) {
        Comparator<Integer> best = Comparator.<Integer>comparingDouble(term -> -scores[term])
                .thenComparingInt(term -> -inside[term])
                .thenComparingInt(term -> -words(works.terms().get(term)))
                .thenComparing(term -> works.terms().get(term));
        return new Ranking(
                IntStream.range(0, scores.length)
                        .filter(term -> inside[term] > 0 && scores[term] > 0)
                        .boxed()
                        .sorted(best)
                        .limit(most)
                        .toList(),
                scores);
    }

    private static int words(String term) {
        return (int) term.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The term of a rank, or the empty text. */
    String term(int rank, TermWorks works) {
        return rank < terms.size() ? works.terms().get(terms.get(rank)) : "";
    }

    /** The score of a rank, or a missing one. */
    double score(int rank) {
        return rank < terms.size() ? scores[terms.get(rank)] : Double.NaN;
    }
}
