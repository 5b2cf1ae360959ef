// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.chart.Arcs;
import org.citeprint.plugins.report.html.Element;

/** The pipeline as a list of steps with an arc from each step to those that take its outputs. */
final class PipelineGraph {

    private PipelineGraph() {}

    static List<Element> of(Lineage lineage) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < lineage.steps().size(); i++) {
            place.put(lineage.steps().get(i).step(), i);
        }
        List<Arcs.Stop> stops = lineage.steps().stream()
                .map(step -> new Arcs.Stop(step.step(), step.operation(), step.summary(),
                        step.files().isEmpty() ? "c3" : "c1",
                        step.from().stream().filter(place::containsKey).map(name -> place.getOrDefault(name, 0))
                                .distinct().toList()))
                .toList();
        return Arcs.draw("The pipeline: steps and where they take their inputs from", stops);
    }
}
