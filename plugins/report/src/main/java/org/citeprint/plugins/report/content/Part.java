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
        return Element.of("p", "", text);
    }

    static Element note(String kind, String text) {
        return Element.of("p", "note " + kind, text);
    }

    /** A line of a list of facts. */
    static Element fact(String name, String value) {
        return Element.of("div").add(Element.of("dt", "", name), Element.of("dd", "", value));
    }
}
