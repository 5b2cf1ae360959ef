// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/** How the report was made: the pipeline, and the method of every step that has no part of its own. */
final class PipelinePart {

    private PipelinePart() {}

    static Part of(Lineage lineage, Set<String> shown) {
        List<Node> body = new ArrayList<>();
        if (lineage.steps().isEmpty()) {
            body.add(Part.paragraph("No step comes before this report."));
        } else {
            body.add(figure(lineage));
        }
        List<Lineage.Step> others = lineage.steps().stream().filter(step -> !shown.contains(step.step())).toList();
        if (!others.isEmpty()) {
            body.add(Element.of("h3", "", "Steps without a part of their own"));
            others.forEach(step -> body.add(Methods.folded(step)));
        }
        return new Part("pipeline", "How it was made", body);
    }

    private static Element figure(Lineage lineage) {
        Element caption = Element.of("figcaption").add(
                Element.of("h3", "fig-title", "The pipeline"),
                Element.of("p", "fig-sub",
                        "Blue steps read files; an arc leads from a step to those that use its output"));
        return Element.of("figure", "fig").set("id", "figure-pipeline").set("data-file", "pipeline")
                .add(caption, Element.of("div", "fig-body").add(PipelineGraph.of(lineage)));
    }
}
