// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Lineage;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;
import org.citeprint.plugins.report.number.Numbers;

/** The first records left out, as they stand in their files, folded away; the ledger of the run has more of them. */
final class LeftOutTexts {

    private static final int MOST = 20;
    private static final int LONGEST = 600;

    private LeftOutTexts() {}

    /** Nothing when no text was kept. */
    static List<Node> of(Lineage lineage) {
        List<LeftOut> items = lineage.steps().stream().flatMap(step -> step.ledger().entries().stream())
                .flatMap(entry -> entry.leftOut().stream()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Element fold = Element.of("details", "method").add(Element.of("summary", "", items.size() > MOST
                ? "The first " + MOST + " of " + Numbers.whole(items.size()) + " records"
                : items.size() == 1 ? "One record" : items.size() + " records"));
        items.stream().limit(MOST).forEach(item -> fold.add(nodes(item)));
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h3", "", "Left out, as it stands"));
        parts.add(Part.paragraph("The whole text stands in its file, from the line named on. `citeprint log RUN --json`"
                + " has, of each file, the first " + Tally.TEXTS + ", each up to " + Numbers.whole(Tally.LONGEST)
                + " characters."));
        parts.add(fold);
        return parts;
    }

    private static List<Node> nodes(LeftOut item) {
        String what = item.quarantined() ? ", set aside: " : ", rejected: ";
        return List.of(Element.of("p", "", item.position() + what + item.reason()),
                Element.of("pre", "code", cut(item.text())));
    }

    private static String cut(String text) {
        int end = text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1))
                ? LONGEST - 1
                : LONGEST;
        return text.length() <= LONGEST ? text : text.substring(0, end) + "\u2026 (cut here)";
    }
}
