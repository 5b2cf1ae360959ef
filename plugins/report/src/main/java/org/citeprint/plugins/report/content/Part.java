// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.List;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/**
 * One part of the report, with a line in the table of contents.
 *
 * @param id its anchor
 * @param title its heading
 * @param body what it holds
 */
record Part(String id, String title, List<Node> body) {

    Part {
        body = List.copyOf(body);
    }

    Element element() {
        return Element.of("section", "section").set("id", id).add(Element.of("h2", "", title)).add(body);
    }

    Element contentsLine() {
        return Element.of("li").add(Element.of("a", "", title).set("href", "#" + id));
    }

    static Element paragraph(String text) {
        return prose(Element.of("p"), text);
    }

    static Element note(String kind, String text) {
        return prose(Element.of("p", "note " + kind), text);
    }

    /** Adds a text in which names of options, steps and the like stand between backticks. */
    private static Element prose(Element into, String text) {
        String[] pieces = text.split("`", -1);
        boolean paired = pieces.length % 2 == 1;
        if (!paired) {
            return into.text(text);
        }
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                into.add(Element.of("code", "", pieces[i]));
            } else if (!pieces[i].isEmpty()) {
                into.text(pieces[i]);
            }
        }
        return into;
    }

    /** A line of a list of facts. */
    static Element fact(String name, String value) {
        return Element.of("div").add(Element.of("dt", "", name), Element.of("dd", "", value));
    }
}
