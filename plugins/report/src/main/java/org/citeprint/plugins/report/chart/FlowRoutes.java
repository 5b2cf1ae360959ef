// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.plugins.report.chart.FlowLayout.Flow;

/** Flows leave an item in the order of where they go, and come in in the order of where they are from. */
final class FlowRoutes {

    private static final double THINNEST = 0.6;

    private final List<Flow> flows;
    private final double scale;

    private FlowRoutes(List<Flow> flows, double scale) {
        this.flows = flows;
        this.scale = scale;
    }

    /** The flows between items that lie, so many pixels high for each unit. */
    static List<Flow> of(List<Flow> flows, double scale) {
        FlowRoutes routes = new FlowRoutes(flows, scale);
        double[] from = routes.edges(Flow::to, Flow::from, FlowItem::out);
        double[] to = routes.edges(Flow::from, Flow::to, FlowItem::in);
        return IntStream.range(0, from.length).mapToObj(i -> {
            Flow flow = flows.get(i);
            return new Flow(flow.row(), flow.from(), flow.to(), flow.size(), from[i], to[i],
                    Math.max(THINNEST, flow.size() * scale));
        }).toList();
    }

    /** The upper edge of each flow at one of its ends, from top to bottom in the order of its other end. */
    private double[] edges(
            Function<Flow, FlowItem> other, Function<Flow, FlowItem> end, ToDoubleFunction<FlowItem> all) {
        Map<FlowItem, Double> used = new LinkedHashMap<>();
        double[] edges = new double[flows.size()];
        List<Integer> order = new ArrayList<>(IntStream.range(0, edges.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> other.apply(flows.get(i)).top()));
        for (int i : order) {
            FlowItem item = end.apply(flows.get(i));
            edges[i] = next(used, item, all.applyAsDouble(item), flows.get(i).size());
        }
        return edges;
    }

    /** The upper edge of the next flow at an item; what flows is centred on the item. */
    private double next(Map<FlowItem, Double> used, FlowItem item, double all, double size) {
        double before = used.merge(item, size, Double::sum) - size;
        return item.top() + (item.height() - all * scale) / 2 + before * scale;
    }
}
