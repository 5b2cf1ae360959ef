// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** The runs of a check of stability as tables. */
final class StabilityTables {

    private final int[] first;
    private final int clusters;
    private final List<Agreement> seeds;
    private final List<Agreement> draws;

    StabilityTables(int[] first, int clusters, List<Agreement> seeds, List<Agreement> draws) {
        this.first = first;
        this.clusters = clusters;
        this.seeds = seeds;
        this.draws = draws;
    }

    /** For each node the share of the runs it is in that find it again; missing when it is in none. */
    Column confidence(String name, List<Agreement> runs) {
        double[] values = new double[first.length];
        for (int node = 0; node < values.length; node++) {
            int at = node;
            long present = runs.stream().filter(run -> run.present()[at]).count();
            long again = runs.stream().filter(run -> run.again()[at]).count();
            values[node] = present == 0 ? Double.NaN : (double) again / present;
        }
        return Column.decimal(name, "", Meaning.SHARE, values);
    }

    /** One row a cluster: how well it is found again. */
    Table clusters() {
        long[] sizes = new long[clusters];
        for (int cluster : first) {
            sizes[cluster]++;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.whole("cluster", Meaning.GROUP, IntStream.rangeClosed(1, clusters).asLongStream().toArray()),
                Column.whole("size", Meaning.COUNT, sizes)));
        columns.addAll(similarity("seed", seeds));
        if (!draws.isEmpty()) {
            columns.addAll(similarity("draw", draws));
        }
        return new Table("clusters",
                "One row for each cluster: mean and least Jaccard index with the cluster most like it.",
                columns);
    }

    private List<Column> similarity(String kind, List<Agreement> runs) {
        double[] mean = new double[clusters];
        double[] least = new double[clusters];
        for (int cluster = 0; cluster < clusters; cluster++) {
            int at = cluster;
            double[] values = runs.stream().mapToDouble(run -> run.similarity()[at])
                    .filter(value -> !Double.isNaN(value)).toArray();
            double sum = 0;
            least[cluster] = values.length == 0 ? Double.NaN : 1;
            for (double value : values) {
                sum += value;
                least[cluster] = Math.min(least[cluster], value);
            }
            mean[cluster] = values.length == 0 ? Double.NaN : sum / values.length;
        }
        return List.of(
                Column.decimal(kind + " stability", "", Meaning.SHARE, mean),
                Column.decimal(kind + " stability, least", "", Meaning.SHARE, least));
    }

    /** One row a run. */
    Table runs() {
        List<Agreement> all = Stream.concat(seeds.stream(), draws.stream()).toList();
        List<String> kinds = new ArrayList<>(Collections.nCopies(seeds.size(), "seed"));
        kinds.addAll(Collections.nCopies(draws.size(), "draw"));
        return new Table("runs", "One row for each run: how far its division agrees with that of the network.", List.of(
                Column.text("kind", kinds),
                Column.whole("run", Meaning.INDEX, IntStream.range(0, all.size())
                        .mapToLong(run -> run < seeds.size() ? run + 1L : run - seeds.size() + 1L).toArray()),
                Column.decimal("adjusted Rand index", "", Meaning.INDEX,
                        all.stream().mapToDouble(Agreement::rand).toArray())));
    }
}
