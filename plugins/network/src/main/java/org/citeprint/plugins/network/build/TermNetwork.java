// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Counts a network of terms out of a corpus. Nodes are numbered in the order of their labels; those without links stay.
 * The attributes are taken from the works that were not passed over.
 */
final class TermNetwork {

    private TermNetwork() {}

    /**
     * The network.
     *
     * @throws ProblemException when no work has the field, no term is frequent enough, or there are too many links
     */
    static Network of(Corpus corpus, Request request, Context context) {
        Uses uses = Uses.of(corpus, request, context);
        if (uses.groups().size() == 0) {
            throw missing(corpus, request.of());
        }
        int[] chosen = Selection.of(uses, request, context);
        Incidence incidence = Incidence.of(uses, chosen, request.counting());
        Links counts = PairCounter.count(incidence, request.minWeight(), context);
        int[] occurrences = Arrays.stream(chosen).map(group -> uses.counts()[group]).toArray();
        Links links = request.normalise().apply(counts, occurrences, uses.using());
        Table attributes = new Table(
                "nodes",
                "One row for each " + request.of().singular() + ".",
                List.of(
                        Column.text("label", Arrays.stream(chosen).mapToObj(uses.groups()::label).toList()),
                        Column.whole("occurrences", Meaning.COUNT,
                                Arrays.stream(occurrences).asLongStream().toArray()),
                        Column.decimal("total link strength", "", Meaning.INDEX, counts.strengths()),
                        NodeMeans.of("mean year", corpus, Field.YEAR, uses, chosen),
                        NodeMeans.of("mean citations", corpus, Field.CITATIONS, uses, chosen)));
        return new Network(false, request.of().singular(), request.weightName(),
                links.offsets(), links.neighbours(), links.weights(), attributes);
    }

    static ProblemException missing(Corpus corpus, Countable of) {
        return new ProblemException(Problem.error(
                "CP-4001",
                Counted.none(corpus.works(), "works") + " has " + of.label(),
                "choose another field with `of`, or import a source that gives `" + of.field().label() + "`"));
    }
}
