// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/** The method of a step in words, and the options it ran with. */
final class Methods {

    /** Longer ones hold formulas and what other programs do: read once, they would push the figures apart. */
    private static final int LONG = 500;
    private static final int SHOWN = 200;
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[^A-Z]\\.) (?=[\\p{Lu}`])");

    private Methods() {}

    /**
     * The method, of a long one the first sentences and a fold, and where it is described; nothing where the operation
     * does not say.
     */
    static List<Node> paragraphs(Lineage.Step step) {
        String method = step.method();
        Matcher next = NEXT_SENTENCE.matcher(method);
        if (method.length() <= LONG || !next.find(SHOWN)) {
            return paragraphs(method, step);
        }
        List<Node> parts = new ArrayList<>(paragraphs(method.substring(0, next.start()), step));
        parts.add(Element.of("details", "method").add(summary("More of the method of " + step.step(), step),
                Part.paragraph(method.substring(next.end()))));
        return parts;
    }

    private static List<Node> paragraphs(String method, Lineage.Step step) {
        List<Node> parts = new ArrayList<>();
        if (!method.isBlank()) {
            parts.add(Part.paragraph(method));
        }
        if (!step.reference().isBlank()) {
            parts.add(Element.of("p", "fig-note", "Source: " + step.reference()));
        }
        return parts;
    }

    /** The options, folded away; nothing when there are none. */
    static List<Node> options(Lineage.Step step) {
        if (step.options().isEmpty()) {
            return List.of();
        }
        return List.of(Element.of("details", "method").add(summary("Options of " + step.step(), step), facts(step)));
    }

    /** All about a step, folded away. */
    static Element folded(Lineage.Step step) {
        Element fold = Element.of("details", "method")
                .add(summary(Titles.of(step.step()), step), Part.paragraph(step.summary()))
                .add(paragraphs(step.method(), step));
        if (!step.options().isEmpty()) {
            fold.add(facts(step));
        }
        return fold;
    }

    private static Element summary(String text, Lineage.Step step) {
        return Element.of("summary", "", text + " (" + step.operation() + ")");
    }

    private static Element facts(Lineage.Step step) {
        Element facts = Element.of("dl", "facts");
        step.options().forEach((name, value) -> facts.add(Part.fact(name, value)));
        return facts;
    }
}
