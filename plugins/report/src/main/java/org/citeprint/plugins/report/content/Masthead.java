// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.problem.Counted;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.number.Numbers;

/** The head of the report: its title, and in one sentence what it was made from. */
final class Masthead {

    /** Importers of tables count files, those of works do not: the facts below count all. */
    private static final String FILES = "files";
    private static final String WORKS = "works";

    private Masthead() {}

    static Element of(String title, Lineage lineage) {
        Element facts = Element.of("dl", "facts").add(
                Part.fact("Pipeline", lineage.pipeline()),
                Part.fact("Made with", lineage.product()),
                Part.fact("Steps", Numbers.whole(lineage.steps().size())),
                Part.fact("Files read", Numbers.whole(files(lineage))));
        return Element.of("header", "masthead").add(
                Element.of("p", "kicker", "Citeprint report"),
                Element.of("h1", "", title),
                Element.of("p", "standfirst", standfirst(lineage)),
                facts);
    }

    private static long files(Lineage lineage) {
        return lineage.steps().stream().flatMap(step -> step.files().stream())
                .map(Lineage.InputFile::name).distinct().count();
    }

    private static String standfirst(Lineage lineage) {
        SequencedMap<String, Long> kept = new LinkedHashMap<>();
        lineage.steps().stream().filter(step -> !step.files().isEmpty())
                .flatMap(step -> counted(step.ledger()))
                .forEach(entry -> kept.merge(entry.unit(), entry.kept(), Long::sum));
        if (kept.isEmpty()) {
            return "What the steps of this pipeline found, with the way they took.";
        }
        List<String> amounts = kept.entrySet().stream().map(Masthead::amount).toList();
        return "Made from " + join(amounts) + ", with every step on the way.";
    }

    /** Of works their number only: years, countries and lines beside them are parts of works, or of nothing. */
    private static Stream<LedgerEntry> counted(Ledger ledger) {
        boolean works = ledger.entries().stream().anyMatch(entry -> entry.unit().equals(WORKS));
        return ledger.entries().stream()
                .filter(entry -> works ? entry.unit().equals(WORKS) : !entry.unit().equals(FILES))
                .filter(entry -> entry.kept() > 0);
    }

    private static String amount(Map.Entry<String, Long> kept) {
        return kept.getValue() == 1
                ? Counted.of(1, kept.getKey())
                : Numbers.whole(kept.getValue()) + " " + kept.getKey();
    }

    private static String join(List<String> amounts) {
        if (amounts.size() == 1) {
            return amounts.getFirst();
        }
        return amounts.stream().limit(amounts.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + amounts.getLast();
    }
}
