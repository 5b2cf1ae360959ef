// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Makes the networks of the slices one. */
final class MergedSlices {

    private final Uses uses;
    private final List<Slice> slices;
    private final int[] nodes;

    MergedSlices(Uses uses, List<Slice> slices) {
        this.uses = uses;
        this.slices = slices;
        this.nodes = slices.stream().flatMapToInt(slice -> Arrays.stream(slice.groups())).sorted().distinct().toArray();
        if (nodes.length == 0) {
            throw new ProblemException(Problem.error(
                    "CP-4007",
                    Counted.none(slices.size(), "slices") + " has an item that was chosen",
                    "choose by `g-index` or `top`, lower `min-count` or the thresholds, or look further back"));
        }
    }

    /** The merged network: nodes are the items chosen in any slice, in the order of their labels. */
    Network network(Corpus corpus, Request request) {
        List<String> labels = Arrays.stream(nodes).mapToObj(uses.groups()::label).toList();
        NetworkBuilder builder = NetworkBuilder.undirected(request.of().singular(), request.weightName(), labels);
        links(request.normalise() == Normalisation.NONE).forEach(
                (ends, weight) -> builder.link((int) (ends >> 32), ends.intValue(), weight));
        long[] first = new long[nodes.length];
        long[] last = new long[nodes.length];
        long[] times = new long[nodes.length];
        for (Slice slice : slices) {
            for (int group : slice.groups()) {
                int node = Arrays.binarySearch(nodes, group);
                first[node] = times[node] == 0 ? slice.window().from() : first[node];
                last[node] = slice.window().from();
                times[node]++;
            }
        }
        return builder.build().with(List.of(
                Column.whole("occurrences", Meaning.COUNT,
                        Arrays.stream(nodes).mapToLong(group -> uses.counts()[group]).toArray()),
                Column.whole("first slice", Meaning.YEAR, first),
                Column.whole("last slice", Meaning.YEAR, last),
                Column.whole("slices", Meaning.INDEX, times),
                NodeMeans.of("mean year", corpus, Field.YEAR, uses, nodes)));
    }

    /** Each link by its two ends. Slices come in order, so sums are added up in one order. */
    private Map<Long, Double> links(boolean counts) {
        Map<Long, Double> links = new TreeMap<>();
        for (Slice slice : slices) {
            Network network = slice.network();
            for (int node = 0; node < network.nodes(); node++) {
                long here = Arrays.binarySearch(nodes, slice.groups()[node]);
                for (int place = network.start(node); place < network.end(node); place++) {
                    int other = Arrays.binarySearch(nodes, slice.groups()[network.neighbour(place)]);
                    if (other > here) {
                        links.merge(here << 32 | other, network.weight(place), counts ? Double::sum : Double::max);
                    }
                }
            }
        }
        return links;
    }

    /** What was found and kept in each slice. */
    Table table() {
        return new Table("slices", "One row for each slice of time.", List.of(
                Column.text("slice", slices.stream().map(slice -> slice.window().label()).toList()),
                column("from", Meaning.YEAR, slice -> slice.window().from()),
                column("to", Meaning.YEAR, slice -> slice.window().to()),
                column("works", Meaning.COUNT, Slice::works),
                column("items", Meaning.INDEX, Slice::items),
                column("chosen", Meaning.INDEX, slice -> slice.groups().length),
                column("links", Meaning.INDEX, Slice::found),
                column("links kept", Meaning.INDEX, slice -> slice.network().links())));
    }

    private Column column(String name, Meaning meaning, ToLongFunction<Slice> value) {
        return Column.whole(name, meaning, slices.stream().mapToLong(value).toArray());
    }
}
