// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;

/** The mean of a number over the works of each node. Sums are whole numbers, so their order does not matter. */
final class NodeMeans {

    private NodeMeans() {}

    /** The mean over the works that have the number; missing for a node none of whose works has it. */
    static Column of(String name, Corpus corpus, Field field, Uses uses, int[] chosen) {
        long[] sums = new long[uses.groups().size()];
        int[] counts = new int[sums.length];
        for (int work = 0; work < uses.works(); work++) {
            long value = corpus.number(field, work).orElse(Corpus.ABSENT);
            if (value == Corpus.ABSENT) {
                continue;
            }
            for (int place = uses.offsets()[work]; place < uses.offsets()[work + 1]; place++) {
                sums[uses.ids()[place]] += value;
                counts[uses.ids()[place]]++;
            }
        }
        double[] means = new double[chosen.length];
        for (int node = 0; node < means.length; node++) {
            int group = chosen[node];
            means[node] = counts[group] == 0 ? Double.NaN : (double) sums[group] / counts[group];
        }
        return Column.decimal(name, "", Meaning.INDEX, means);
    }
}
