// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.Comparator;
import java.util.List;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.view.node.Nodes;
import org.citeprint.plugins.view.table.Columns;

/** Nodes with their clusters and years as a table. */
final class DatedTable {

    private DatedTable() {}

    /** What the years are called beside what the nodes' sizes are. */
    static String heading(Nodes nodes, String year) {
        return Columns.free(year, "time", "cluster", nodes.network().unit(), nodes.sizeName());
    }

    /** Cluster by cluster, in the order of time. */
    static Table of(Nodes nodes, List<Dated> items, String year) {
        List<Dated> rows = items.stream()
                .sorted(Comparator.<Dated>comparingInt(item -> item.cluster().number())
                        .thenComparingDouble(Dated::year).thenComparing(item -> nodes.label(item.node())))
                .toList();
        return new Table("items along time", "One row for each " + nodes.network().unit()
                + " shown, cluster by cluster in the order of time.",
                List.of(
                        Columns.wholes("cluster", Meaning.GROUP, rows, item -> item.cluster().number()),
                        Columns.texts("cluster name", rows, item -> item.cluster().name()),
                        Columns.texts(nodes.network().unit(), rows, item -> nodes.label(item.node())),
                        Columns.decimals(heading(nodes, year), Meaning.YEAR, rows, Dated::year),
                        nodes.sizes(nodes.sizeName(), rows, Dated::node)));
    }
}
