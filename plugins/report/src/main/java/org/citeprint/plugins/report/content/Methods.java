// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/** The method of a step in words, and the options it ran with. */
final class Methods {

    private Methods() {}

    /** The method and where it is described; nothing where the operation does not say. */
    static List<Node> paragraphs(Lineage.Step step) {
        List<Node> parts = new ArrayList<>();
        if (!step.method().isBlank()) {
            parts.add(Part.paragraph(step.method()));
        }
        if (!step.reference().isBlank()) {
            parts.add(Element.of("p", "muted", "Source: " + step.reference()));
        }
        return parts;
    }

    /** The options, folded away; nothing when there are none. */
    static List<Node> options(Lineage.Step step) {
        if (step.options().isEmpty()) {
            return List.of();
        }
        Element facts = Element.of("dl", "facts");
        step.options().forEach((name, value) -> facts.add(Part.fact(name, value)));
        return List.of(Element.of("details", "method")
                .add(Element.of("summary", "", "Options of " + step.step() + " (" + step.operation() + ")"), facts));
    }
}
