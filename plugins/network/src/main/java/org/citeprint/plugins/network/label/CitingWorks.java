// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.build.TermField;

/**
 * Which works use nodes of which clusters.
 *
 * @param works the works that use a node
 * @param uses for each of them and each cluster how many of its nodes it uses
 * @param clusters how many clusters
 */
record CitingWorks(int[] works, int[][] uses, int clusters) {

    /** Works are matched to nodes by the node's label, capitals and blanks aside. */
    static CitingWorks of(Corpus corpus, Network network, int[] cluster, int clusters, TermField of,
            Context context) {
        Map<String, Integer> nodes = new HashMap<>();
        for (int node = 0; node < network.nodes(); node++) {
            nodes.putIfAbsent(TermGroups.key(network.label(node)), node);
        }
        Terms terms = of.terms(corpus, context);
        int[] clusterOfTerm = IntStream.range(0, terms.size())
                .map(term -> nodes.getOrDefault(TermGroups.key(terms.label(term)), -1))
                .map(node -> node < 0 ? -1 : cluster[node])
                .toArray();
        int[][] uses = new int[corpus.works()][];
        for (int work = 0; work < uses.length; work++) {
            uses[work] = new int[clusters];
            for (int place = terms.start(work); place < terms.end(work); place++) {
                int used = clusterOfTerm[terms.id(place)];
                if (used >= 0) {
                    uses[work][used]++;
                }
            }
        }
        int[] works = IntStream.range(0, uses.length).filter(work -> IntStream.of(uses[work]).sum() > 0).toArray();
        return new CitingWorks(works, IntStream.of(works).mapToObj(work -> uses[work]).toArray(int[][]::new), clusters);
    }

    /** Whether a work, by its place in {@link #works}, counts for a cluster. */
    boolean counts(int place, int cluster, int least) {
        return uses[place][cluster] >= least;
    }
}
