// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.view.node.Clusters;
import org.citeprint.plugins.view.table.Columns;

/** Clusters of slices and what they share, as a table and as a picture of flows. */
final class FlowFigure {

    private final List<SliceThemes> slices;
    private final Streams streams;
    private final List<Overlaps> flows;

    private record Row(String name, String slice, double nodes, String stream, String target, String targetSlice,
            double targetNodes, double flow) {}

    FlowFigure(List<SliceThemes> slices, Streams streams, List<Overlaps> flows) {
        this.slices = slices;
        this.streams = streams;
        this.flows = flows;
    }

    private Clusters.Cluster early(Overlaps flow) {
        return slices.get(flow.slice()).clusters().get(flow.from());
    }

    private Clusters.Cluster late(Overlaps flow) {
        return slices.get(flow.slice() + 1).clusters().get(flow.to());
    }

    /** One row for each two clusters that share labels. */
    Table table() {
        return new Table("flows", "One row for each two clusters of following slices that share labels.", List.of(
                Columns.texts("slice", flows, flow -> slices.get(flow.slice()).name()),
                Columns.wholes("cluster", Meaning.GROUP, flows, flow -> early(flow).number()),
                Columns.texts("name", flows, flow -> early(flow).name()),
                Columns.texts("next slice", flows, flow -> slices.get(flow.slice() + 1).name()),
                Columns.wholes("next cluster", Meaning.GROUP, flows, flow -> late(flow).number()),
                Columns.texts("next name", flows, flow -> late(flow).name()),
                Columns.wholes("labels shared", Meaning.INDEX, flows, Overlaps::shared),
                Columns.decimals("inclusion index", Meaning.INDEX, flows, Overlaps::inclusion),
                Columns.decimals("weighted inclusion", Meaning.INDEX, flows, Overlaps::weighted),
                Columns.decimals("stability index", Meaning.INDEX, flows, Overlaps::stability)));
    }

    /** The picture, flows as thick as a number says; bars as high as their nodes where that is in the same unit. */
    Figure build(String title, String caption, String measure, ToDoubleFunction<Overlaps> size, boolean nodes) {
        Map<Channel, String> encoding = new EnumMap<>(Map.of(Channel.LABEL, "cluster", Channel.STAGE, "slice",
                Channel.TARGET, "next cluster", Channel.TARGET_STAGE, "next slice", Channel.SIZE, measure,
                Channel.GROUP, "stream"));
        if (nodes) {
            encoding.put(Channel.X, "nodes");
            encoding.put(Channel.X2, "nodes of the next");
        }
        return new Figure(title, caption, Mark.FLOW, table(rows(size), measure), encoding);
    }

    private List<Row> rows(ToDoubleFunction<Overlaps> size) {
        List<Row> rows = new ArrayList<>();
        for (int slice = 0; slice < slices.size(); slice++) {
            SliceThemes themes = slices.get(slice);
            for (int cluster = 0; cluster < themes.clusters().size(); cluster++) {
                Clusters.Cluster one = themes.clusters().get(cluster);
                rows.add(new Row(one.name(), themes.name(), one.nodes().size(),
                        "stream " + streams.of(slice, cluster), "", "", Double.NaN, Double.NaN));
            }
        }
        for (Overlaps flow : flows) {
            rows.add(new Row(early(flow).name(), slices.get(flow.slice()).name(), early(flow).nodes().size(),
                    "stream " + streams.of(flow.slice(), flow.from()), late(flow).name(),
                    slices.get(flow.slice() + 1).name(), late(flow).nodes().size(), size.applyAsDouble(flow)));
        }
        return rows;
    }

    private static Table table(List<Row> rows, String measure) {
        return new Table("clusters and flows", "One row for each cluster, then one for each flow.", List.of(
                Columns.texts("slice", rows, Row::slice),
                Columns.texts("cluster", rows, Row::name),
                Columns.decimals("nodes", Meaning.INDEX, rows, Row::nodes),
                Columns.texts("stream", rows, Row::stream),
                Columns.texts("next slice", rows, Row::targetSlice),
                Columns.texts("next cluster", rows, Row::target),
                Columns.decimals("nodes of the next", Meaning.INDEX, rows, Row::targetNodes),
                Columns.decimals(measure, Meaning.INDEX, rows, Row::flow)));
    }
}
