// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;

/**
 * How much a term is tied to some subjects rather than to all: the divergence of Kullback and Leibler, in nats, of the
 * terms it occurs with from the terms all occur with, {@code Σ_j p_ij ln(p_ij / q_j)} with {@code q_j} the share of term j
 * in all co-occurrences and {@code p_ij = (c_ij + μ q_j) / (c_i + μ)}, where {@code c_ij} is the number of works with both,
 * {@code c_i} its sum over j, and {@code μ} the mean of {@code c_i}. Without {@code μ} rare terms would all seem relevant.
 * After the idea of van Eck and Waltman (2011), Text mining and visualization using VOSviewer, ISSI Newsletter 7, 50-54,
 * who do not print their formula; figures differ from VOSviewer's. Time is the sum over works of the square of their
 * number of terms.
 */
final class Relevance {

    private static final int PART = 256;

    private Relevance() {}

    /** The relevance of each term; 0 for one that occurs with no other. */
    static double[] of(Terms terms, Context context) {
        int size = terms.size();
        int[][] works = works(terms);
        long[] sums = occurrencesWithOthers(terms);
        long total = Arrays.stream(sums).sum();
        double[] relevance = new double[size];
        if (total == 0) {
            return relevance;
        }
        double mean = (double) total / size;
        List<double[]> parts = context.workers().map((size + PART - 1) / PART, part -> {
            context.checkCancelled();
            int from = part * PART;
            double[] some = new double[Math.min(size, from + PART) - from];
            int[] with = new int[size];
            for (int term = from; term < from + some.length; term++) {
                some[term - from] = one(term, terms, works[term], sums, total, mean, with);
            }
            return some;
        });
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, relevance, at, part.length);
            at += part.length;
        }
        return relevance;
    }

    private static long[] occurrencesWithOthers(Terms terms) {
        long[] sums = new long[terms.size()];
        for (int work = 0; work < terms.works(); work++) {
            int length = terms.end(work) - terms.start(work);
            for (int place = terms.start(work); place < terms.end(work); place++) {
                sums[terms.id(place)] += length - 1;
            }
        }
        return sums;
    }

    private static double one(int term, Terms terms, int[] works, long[] sums, long total, double mean, int[] with) {
        if (sums[term] == 0) {
            return 0;
        }
        Arrays.fill(with, 0);
        for (int work : works) {
            for (int place = terms.start(work); place < terms.end(work); place++) {
                with[terms.id(place)]++;
            }
        }
        with[term] = 0;
        double divergence = 0;
        for (int other = 0; other < with.length; other++) {
            if (sums[other] > 0) {
                double usual = (double) sums[other] / total;
                double here = (with[other] + mean * usual) / (sums[term] + mean);
                divergence += here * StrictMath.log(here / usual);
            }
        }
        return Math.max(0, divergence);
    }

    /** For each term the works that have it. */
    private static int[][] works(Terms terms) {
        int[] counts = terms.counts();
        int[][] works = new int[terms.size()][];
        Arrays.setAll(works, term -> new int[counts[term]]);
        int[] filled = new int[terms.size()];
        for (int work = 0; work < terms.works(); work++) {
            for (int place = terms.start(work); place < terms.end(work); place++) {
                int term = terms.id(place);
                works[term][filled[term]++] = work;
            }
        }
        return works;
    }
}
