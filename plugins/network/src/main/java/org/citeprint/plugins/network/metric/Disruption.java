// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Context;

/**
 * Disruption of each work by the citations within the network. With i the works that cite it and none of its
 * references, j those that cite it and at least one (or t) of them, k those that cite a reference but not it and are not
 * from an earlier year:
 *
 * <pre>
 * index (DI1, CD)        (i - j) / (i + j + k)       Funk and Owen-Smith 2017, Wu, Wang and Evans 2019
 * without others         (i - j) / (i + j)           Bu, Waltman and Huang 2021
 * thresholded (DI5)      (i - j(t)) / (i + j(t) + k)  Bornmann and others 2020
 * dependence (DEP)       mean over the citing works of how many of its references each cites too
 * </pre>
 *
 * <p>In the thresholded index, works that cite it and fewer than t of its references count as i. Indices have no value
 * where nobody cites the work or its references, dependence where nobody cites the work. Works are those of the network
 * only: an index within a corpus differs from one over all of literature. What came before a work says nothing of its
 * effect, so earlier works are no k; those of its own year are, as they are i and j where they cite it, and so are works
 * without a year. Time is the sum over the works of the citations of their references.
 *
 * @param alone i
 * @param both j
 * @param around k
 * @param index the index
 * @param withoutOthers the index without k
 * @param thresholded the index with t
 * @param dependence the dependence
 */
record Disruption(
        long[] alone,
        long[] both,
        long[] around,
        double[] index,
        double[] withoutOthers,
        double[] thresholded,
        double[] dependence) {

    private static final int BLOCK = 1024;

    /** Measures all works; {@code years} has {@link Corpus#ABSENT} where a year is not known. */
    static Disruption of(CitationLinks links, long[] years, int threshold, Context context) {
        int nodes = links.nodes();
        Disruption found = new Disruption(new long[nodes], new long[nodes], new long[nodes], new double[nodes],
                new double[nodes], new double[nodes], new double[nodes]);
        context.progress().phase("disruption", nodes);
        List<Integer> done = context.workers().map((nodes + BLOCK - 1) / BLOCK, block -> {
            context.checkCancelled();
            int[] shared = new int[nodes];
            int to = Math.min(nodes, (block + 1) * BLOCK);
            for (int node = block * BLOCK; node < to; node++) {
                found.measure(links, years, node, threshold, shared);
            }
            return to - block * BLOCK;
        });
        done.forEach(context.progress()::advance);
        return found;
    }

    /** {@code shared} is all zero before and after. */
    private void measure(CitationLinks links, long[] years, int node, int threshold, int[] shared) {
        int[] cited = links.cited(node);
        int[] citing = links.citing(node);
        long others = 0;
        for (int reference : cited) {
            for (int work : links.citing(reference)) {
                others += work != node && shared[work]++ == 0 && !isEarlier(years[work], years[node]) ? 1 : 0;
            }
        }
        long built = 0;
        long builtLater = 0;
        long builtMore = 0;
        long sum = 0;
        for (int work : citing) {
            built += shared[work] > 0 ? 1 : 0;
            builtLater += shared[work] > 0 && !isEarlier(years[work], years[node]) ? 1 : 0;
            builtMore += shared[work] >= threshold ? 1 : 0;
            sum += shared[work];
        }
        for (int reference : cited) {
            for (int work : links.citing(reference)) {
                shared[work] = 0;
            }
        }
        both[node] = built;
        alone[node] = citing.length - built;
        around[node] = others - builtLater;
        index[node] = ratio(alone[node] - built, citing.length + around[node]);
        withoutOthers[node] = ratio(alone[node] - built, citing.length);
        thresholded[node] = ratio(citing.length - 2 * builtMore, citing.length + around[node]);
        dependence[node] = ratio(sum, citing.length);
    }

    private static boolean isEarlier(long year, long than) {
        return year != Corpus.ABSENT && than != Corpus.ABSENT && year < than;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
