// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;

/** Small networks out of texts, such as {@code a b 2.5} for a link; nodes may be given in any order. */
public final class Networks {

    private final List<String> labels;
    private final List<String> links = new ArrayList<>();
    private final Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    private boolean directed;

    private Networks(List<String> labels) {
        this.labels = labels;
    }

    /** Nodes of these labels, numbered in this order. */
    public static Networks of(String... labels) {
        return new Networks(new ArrayList<>(List.of(labels)));
    }

    /** Links lead from the first to the second. */
    public Networks directed() {
        directed = true;
        return this;
    }

    /** Links. */
    public Networks links(String... more) {
        links.addAll(List.of(more));
        return this;
    }

    /** Numbers of the nodes in the order of their labels as given first; NaN where there is none. */
    public Networks with(String name, double... values) {
        Map<String, Double> column = numbers.computeIfAbsent(name, key -> new LinkedHashMap<>());
        for (int i = 0; i < values.length; i++) {
            column.put(labels.get(i), values[i]);
        }
        return this;
    }

    /** The nodes and the links in another order. */
    public Networks shuffled(long seed) {
        Collections.shuffle(labels, new Random(seed));
        Collections.shuffle(links, new Random(seed + 1));
        return this;
    }

    /** The network. */
    public Network build() {
        NetworkBuilder builder = directed
                ? NetworkBuilder.directed("work", "citations", labels)
                : NetworkBuilder.undirected("keyword", "works", labels);
        for (String link : links) {
            String[] parts = link.split(" ", -1);
            builder.link(labels.indexOf(parts[0]), labels.indexOf(parts[1]),
                    parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
        }
        Network network = builder.build();
        for (Map.Entry<String, Map<String, Double>> column : numbers.entrySet()) {
            double[] values = labels.stream().mapToDouble(label -> column.getValue().getOrDefault(label, Double.NaN))
                    .toArray();
            network = network.with(column(column.getKey(), values));
        }
        return network;
    }

    private static Column column(String name, double[] values) {
        return switch (name) {
            case "cluster" -> Column.whole(name, Meaning.GROUP, whole(values));
            case "occurrences", "citations" -> Column.whole(name, Meaning.COUNT, whole(values));
            case "year" -> Column.whole(name, Meaning.YEAR, whole(values));
            case "x", "y" -> Column.decimal(name, "", Meaning.COORDINATE, values);
            default -> Column.decimal(name, "", Meaning.INDEX, values);
        };
    }

    private static long[] whole(double[] values) {
        long[] whole = new long[values.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Double.isNaN(values[i]) ? org.citeprint.api.data.Corpus.ABSENT : (long) values[i];
        }
        return whole;
    }
}
