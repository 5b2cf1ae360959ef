// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Section;

/**
 * Names for the clusters of a network, from a table of clusters that another output of the report holds: one row a
 * cluster, with the same group column and a text column {@code label}. Where several tables fit, none is taken.
 */
final class ClusterNames {

    private final List<Table> tables = new ArrayList<>();

    ClusterNames(List<Section> sections) {
        for (Section section : sections) {
            section.outputs().values().stream()
                    .filter(Table.class::isInstance).map(Table.class::cast)
                    .filter(table -> table.texts("label").isPresent())
                    .forEach(tables::add);
        }
    }

    /** The name of each cluster by its number as text; empty when no table fits, or several do. */
    Map<String, String> of(Network network) {
        return network.attributes().columns().stream()
                .filter(column -> column.meaning() == Meaning.GROUP)
                .findFirst()
                .map(this::of)
                .orElse(Map.of());
    }

    private Map<String, String> of(Column groups) {
        Set<String> wanted = new TreeSet<>(groups.texts());
        wanted.remove("");
        List<Map<String, String>> fitting = tables.stream()
                .map(table -> names(table, groups.name()))
                .filter(names -> names.keySet().equals(wanted))
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : Map.of();
    }

    private static Map<String, String> names(Table table, String group) {
        Map<String, String> names = new TreeMap<>();
        table.column(group).ifPresent(ids -> table.texts("label").ifPresent(labels -> {
            for (int row = 0; row < table.rows(); row++) {
                names.put(ids.text(row), Titles.cut(labels.text(row)));
            }
        }));
        return names;
    }
}
