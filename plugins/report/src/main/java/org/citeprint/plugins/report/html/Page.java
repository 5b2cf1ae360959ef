// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * One self-contained page: contents on the left, the parts in the middle, data, style and scripts inside.
 *
 * @param title the title of the window
 * @param contents the table of contents
 * @param masthead the head of the report
 * @param sections the sections in order
 * @param colophon the foot of the report
 * @param blocks the data
 * @param style the style sheet
 * @param scripts the scripts in order
 */
public record Page(
        String title,
        Element contents,
        Element masthead,
        List<Element> sections,
        Element colophon,
        JsonBlocks blocks,
        String style,
        List<String> scripts) {

    public Page {
        sections = List.copyOf(sections);
        scripts = List.copyOf(scripts);
    }

    /** The page as HTML. */
    public String html() {
        Element root = Element.of("html").set("lang", "en").add(head(), body());
        return "<!doctype html>\n" + HtmlWriter.write(root) + "\n";
    }

    private Element head() {
        return Element.of("head").add(
                Element.of("meta").set("charset", "utf-8"),
                Element.of("meta")
                        .set("http-equiv", "Content-Security-Policy")
                        .set("content", SecurityPolicy.of(scripts, style)),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("referrer", "no-referrer"),
                meta("color-scheme", "light dark"),
                Element.of("title", "", title),
                Element.of("style").add(new Node.Verbatim(style)));
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").set("name", name).set("content", content);
    }

    private Element body() {
        Element main = Element.of("main").set("id", "main").add(masthead).add(sections).add(colophon);
        List<Node> ends = new ArrayList<>(blocks.elements());
        scripts.forEach(script -> ends.add(Element.of("script").add(new Node.Verbatim(script))));
        return Element.of("body")
                .add(Element.of("a", "skip", "Skip to the report").set("href", "#main"))
                .add(Element.of("div", "page").add(contents, main))
                .add(ends);
    }
}
