// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/** Some nodes of a network with what links them. */
public final class Subnetwork {

    private Subnetwork() {}

    /** The nodes that have a link, in their order. */
    public static Network linked(Network network) {
        boolean[] linked = new boolean[network.nodes()];
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                linked[node] = true;
                linked[network.neighbour(place)] = true;
            }
        }
        return of(network, IntStream.range(0, linked.length).filter(node -> linked[node]).toArray());
    }

    /** Some nodes, ascending, and the links between them. */
    public static Network of(Network network, int[] nodes) {
        int[] number = new int[network.nodes()];
        Arrays.fill(number, -1);
        for (int i = 0; i < nodes.length; i++) {
            number[nodes[i]] = i;
        }
        int[] offsets = new int[nodes.length + 1];
        int[] neighbours = new int[network.neighbours().length];
        double[] weights = new double[neighbours.length];
        int size = 0;
        for (int i = 0; i < nodes.length; i++) {
            for (int place = network.start(nodes[i]); place < network.end(nodes[i]); place++) {
                if (number[network.neighbour(place)] >= 0) {
                    neighbours[size] = number[network.neighbour(place)];
                    weights[size++] = network.weight(place);
                }
            }
            offsets[i + 1] = size;
        }
        Table all = network.attributes();
        List<Column> columns = all.columns().stream().map(column -> rows(column, nodes)).toList();
        return new Network(network.directed(), network.unit(), network.weightName(), offsets,
                Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size),
                new Table(all.name(), all.caption(), columns));
    }

    private static Column rows(Column column, int[] rows) {
        return switch (column) {
            case Column.Text texts -> Column.text(
                    texts.name(), IntStream.of(rows).mapToObj(texts::text).toList());
            case Column.Whole wholes -> new Column.Whole(wholes.name(), wholes.unit(), wholes.meaning(),
                    IntStream.of(rows).mapToLong(row -> wholes.values()[row]).toArray());
            case Column.Decimal decimals -> Column.decimal(decimals.name(), decimals.unit(), decimals.meaning(),
                    IntStream.of(rows).mapToDouble(row -> decimals.values()[row]).toArray());
        };
    }
}
