// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.network;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;

/**
 * Which node attributes are drawn as what.
 *
 * @param x horizontal place
 * @param y vertical place
 * @param size what the size of a node shows, where there is something
 * @param cluster the groups, where there are some
 */
record NetworkRoles(Column x, Column y, Optional<Column> size, Optional<Column> cluster) {

    /** Attributes that say how much of something a node is, the best first. */
    private static final List<String> SIZES = List.of("occurrences", "works", "citations", "strength",
            "total link strength",
            "weighted degree", "degree", "links");

    /** The roles, when the nodes have places. */
    static Optional<NetworkRoles> of(Network network) {
        Optional<Column.Decimal> x = network.attributes().decimals("x");
        Optional<Column.Decimal> y = network.attributes().decimals("y");
        if (network.nodes() == 0 || x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NetworkRoles(x.get(), y.get(), size(network), cluster(network)));
    }

    private static Optional<Column> size(Network network) {
        return SIZES.stream()
                .flatMap(name -> network.attributes().columns().stream()
                        .filter(column -> column.name().equalsIgnoreCase(name))
                        .filter(column -> !(column instanceof Column.Text)))
                .findFirst()
                .or(() -> network.attributes().columns().stream()
                        .filter(column -> column.meaning() == Meaning.COUNT)
                        .findFirst());
    }

    /** The groups of a network's nodes, where it has some. */
    static Optional<Column> cluster(Network network) {
        return network.attributes().columns().stream()
                .filter(column -> column.meaning() == Meaning.GROUP)
                .findFirst();
    }

    boolean placed(int node) {
        return !x.missing(node) && !y.missing(node);
    }

    static double number(Column column, int node) {
        return switch (column) {
            case Column.Decimal decimal -> decimal.missing(node) ? 0 : decimal.value(node);
            case Column.Whole whole -> whole.missing(node) ? 0 : whole.value(node);
            case Column.Text text -> 0;
        };
    }
}
