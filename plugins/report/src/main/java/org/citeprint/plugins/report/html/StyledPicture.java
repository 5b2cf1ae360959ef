// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

/** A picture that can leave the page: a root of its own, with the style inside. */
public final class StyledPicture {

    private StyledPicture() {}

    /** The picture as the root of an SVG file. */
    public static Element of(Element picture, String style) {
        Element root = Element.of("svg").set("xmlns", "http://www.w3.org/2000/svg");
        picture.attributes().forEach(root::set);
        root.add(Element.of("style").add(new Node.Verbatim(style)));
        return root.add(picture.children());
    }
}
