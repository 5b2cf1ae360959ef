// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.view.node.Nodes;

/**
 * A node with its place.
 *
 * @param node the node
 * @param x its horizontal place
 * @param y its vertical place
 */
record Placed(int node, double x, double y) {

    /** The nodes that have a place, in the order of their labels. */
    static List<Placed> of(Nodes nodes, Context context) {
        Column x = nodes.coordinate("x");
        Column y = nodes.coordinate("y");
        List<Placed> placed = new ArrayList<>();
        for (int node : nodes.byLabel()) {
            Optional<Double> across = Nodes.number(x, node);
            Optional<Double> up = Nodes.number(y, node);
            if (across.isPresent() && up.isPresent()) {
                placed.add(new Placed(node, across.get(), up.get()));
            }
        }
        context.tally("nodes", "nodes").read(nodes.count()).kept(placed.size())
                .rejected("no place on the map", nodes.count() - placed.size());
        return List.copyOf(placed);
    }
}
