// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.data.Terms;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Which works take part in a burst: they use its term in one of its years. A bursting term stands for all spellings that
 * differ in capitals and blanks only, of which bursts show the most frequent one; unless the bursts were found without
 * folding, which shows when two of them differ in nothing else.
 */
final class Bursts {

    private record Span(long start, long end) {}

    private final Map<String, List<Span>> spans = new TreeMap<>();
    private final Field field;
    private final UnaryOperator<String> spelling;

    /** From a table of bursts with columns term, start and end; terms are those of a field. */
    Bursts(Table bursts, Field field) {
        this.field = field;
        Column.Text terms = bursts.texts("term").orElseThrow(() -> lacks(bursts, "term"));
        Column.Whole start = bursts.wholes("start").orElseThrow(() -> lacks(bursts, "start"));
        Column.Whole end = bursts.wholes("end").orElseThrow(() -> lacks(bursts, "end"));
        this.spelling = areFolded(terms.texts()) ? TermGroups::key : UnaryOperator.identity();
        for (int row = 0; row < terms.size(); row++) {
            spans.computeIfAbsent(spelling.apply(terms.text(row)), key -> new ArrayList<>())
                    .add(new Span(start.value(row), end.value(row)));
        }
    }

    private static boolean areFolded(List<String> terms) {
        return terms.stream().distinct().count() == terms.stream().map(TermGroups::key).distinct().count();
    }

    private static ProblemException lacks(Table bursts, String column) {
        return new ProblemException(Problem.error("CP-4304",
                "`" + bursts.name() + "` is no table of bursts: it has no column `" + column + "`",
                "take the output `bursts` of a step with `burst.kleinberg`"));
    }

    /** The bursting terms of a work as they are told apart here, none when its year is not known. */
    List<String> of(Corpus corpus, int work) {
        OptionalLong year = corpus.number(Field.YEAR, work);
        Terms terms = corpus.terms(field);
        List<String> bursting = new ArrayList<>();
        for (int place = terms.start(work); year.isPresent() && place < terms.end(work); place++) {
            String term = spelling.apply(terms.label(terms.id(place)));
            boolean within = spans.getOrDefault(term, List.of()).stream()
                    .anyMatch(span -> span.start() <= year.getAsLong() && year.getAsLong() <= span.end());
            if (within) {
                bursting.add(term);
            }
        }
        return bursting;
    }
}
