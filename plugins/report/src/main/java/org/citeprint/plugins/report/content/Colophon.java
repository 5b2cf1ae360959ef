// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.resource.Resources;

/** The foot of the report: what it was made with, and the licences of what it holds. */
final class Colophon {

    private Colophon() {}

    /** The foot; {@code map} says whether the page holds the libraries of the network map. */
    static Element of(Lineage lineage, boolean map) {
        Element foot = Element.of("footer", "colophon").add(Part.paragraph("Made with " + lineage.product()
                + ". This page is one file, asks the network for nothing and sends nothing. World map after Natural Earth,"
                + " public domain; borders as drawn there express no view on any legal status."));
        if (map) {
            foot.add(Element.of("details", "method").add(
                    Element.of("summary", "", "Licences of the network map"),
                    Element.of("pre", "code", Resources.text("vendor/LICENCES.txt"))));
        }
        return foot;
    }
}
