// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.plugins.report.chart.FlowLayout.Flow;

/** Orders the items of stages so that few flows cross: each comes to the mean place of what flows into it or out of it. */
final class FlowOrder {

    /** Forth and back; more change nothing that is seen. */
    private static final int SWEEPS = 12;

    private final List<Flow> flows;
    /** Where an item stands in its stage, from 0 to 1. */
    private final Map<FlowItem, Double> places = new HashMap<>();

    private FlowOrder(List<Flow> flows) {
        this.flows = flows;
    }

    /** Orders the stages in place. */
    static void order(List<List<FlowItem>> stages, List<Flow> flows) {
        FlowOrder order = new FlowOrder(flows);
        stages.forEach(order::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forth = sweep % 2 == 0;
            (forth ? stages : stages.reversed()).forEach(stage -> order.sort(stage, forth));
        }
    }

    private void sort(List<FlowItem> stage, boolean forth) {
        Map<FlowItem, Double> wanted = new HashMap<>();
        stage.forEach(item -> wanted.put(item, wanted(item, forth).orElse(place(item))));
        stage.sort(Comparator.comparingDouble(item -> wanted.getOrDefault(item, 0.0)));
        number(stage);
    }

    private void number(List<FlowItem> stage) {
        for (int i = 0; i < stage.size(); i++) {
            places.put(stage.get(i), (i + 0.5) / stage.size());
        }
    }

    private double place(FlowItem item) {
        return places.getOrDefault(item, 0.0);
    }

    private Optional<Double> wanted(FlowItem item, boolean in) {
        double sum = 0;
        double weight = 0;
        for (Flow flow : flows) {
            if ((in ? flow.to() : flow.from()) == item) {
                sum += flow.size() * place(in ? flow.from() : flow.to());
                weight += flow.size();
            }
        }
        return weight == 0 ? Optional.empty() : Optional.of(sum / weight);
    }
}
