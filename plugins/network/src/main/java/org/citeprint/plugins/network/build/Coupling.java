// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/** Which works draw on the same references. */
@Extension
@Operation(
        name = "network.coupling",
        summary = "Links works that cite the same references (bibliographic coupling).",
        method = "Two works are linked by the number of references they have in common, counted exactly. With fractional "
                + "counting a reference adds one over the number of other works that cite it, so that each citation has a "
                + "total of one. Works without a link stay as nodes.",
        source = "Kessler, M. M. (1963): Bibliographic coupling between scientific papers. American Documentation 14, 10-25; "
                + "Perianes-Rodriguez, A., Waltman, L. and van Eck, N. J. (2016): Constructing bibliometric networks. "
                + "Journal of Informetrics 10, 1178-1195",
        since = "0.1.0")
public final class Coupling implements Operator<Corpus, Coupling.Options, Network> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("How much a shared reference adds to a link: one, or one over the number of other works citing it.")
            @Default("full") Counting counting,
            @Doc("Works that are cited less often, by the count their source gives, are left out.") @Default("0")
            @Range(min = 0) int minCitations,
            @Doc("What is made of the counts; a work occurs as often as it has references.")
            @Default("none") Normalisation normalise,
            @Doc("Links with a smaller count are left out.") @Default("0") @Range(min = 0) double minWeight,
            @Doc("Works with more references are passed over.") @Range(min = 1) Optional<Integer> maxPerWork,
            @Doc("Whether references that differ only in capitals and blanks are one.")
            @Default("true") boolean fold) {}

    @Override
    public Set<Field> needs(Options options) {
        return options.minCitations() > 0 ? Set.of(Field.REFERENCES, Field.CITATIONS) : Set.of(Field.REFERENCES);
    }

    @Override
    public Network run(Corpus corpus, Options options, Context context) {
        Request request = new Request(
                TermField.REFERENCES,
                options.counting(),
                1,
                Optional.empty(),
                options.maxPerWork(),
                options.normalise(),
                options.minWeight(),
                options.fold(),
                List.of());
        Uses uses = Uses.of(corpus, request, context);
        WorkNodes nodes = WorkNodes.of(corpus, chosen(corpus, uses, options, context));
        Links counts = PairCounter.count(incidence(uses, nodes, options.counting()), options.minWeight(), context);
        int[] references = IntStream.of(nodes.works()).map(uses::length).toArray();
        Links links = options.normalise().apply(counts, references, uses.groups().size());
        String weightName = options.normalise() != Normalisation.NONE
                ? options.normalise().weightName()
                : options.counting() == Counting.FULL ? "shared references" : "shared references (fractional)";
        return new Network(
                false,
                "work",
                weightName,
                links.offsets(),
                links.neighbours(),
                links.weights(),
                nodes.attributes(corpus, List.of(
                        Column.whole("references", Meaning.COUNT,
                                Arrays.stream(references).asLongStream().toArray()),
                        Column.decimal("total link strength", "", Meaning.INDEX, counts.strengths()))));
    }

    private static int[] chosen(Corpus corpus, Uses uses, Options options, Context context) {
        int[] citing = IntStream.range(0, uses.works()).filter(work -> uses.length(work) > 0).toArray();
        if (citing.length == 0) {
            throw new ProblemException(Problem.error(
                    "CP-4001",
                    "none of the " + corpus.works() + " works has references to be linked by",
                    "import a source that gives `references`, or let more works through with `max-per-work`"));
        }
        int[] chosen = IntStream.of(citing)
                .filter(work -> corpus.number(Field.CITATIONS, work).orElse(0) >= options.minCitations())
                .toArray();
        context.tally("works with references", "works")
                .read(citing.length)
                .kept(chosen.length)
                .rejected("cited less than " + options.minCitations() + " times", citing.length - chosen.length);
        if (chosen.length == 0) {
            throw new ProblemException(Problem.error(
                    "CP-4002",
                    "none of the " + citing.length + " works with references is cited " + options.minCitations()
                            + " times",
                    "set `min-citations` to less"));
        }
        return chosen;
    }

    /** The references stand where works stand elsewhere: each holds the nodes that cite it. */
    private static Incidence incidence(Uses uses, WorkNodes nodes, Counting counting) {
        int[] offsets = new int[uses.groups().size() + 1];
        for (int work : nodes.works()) {
            for (int place = uses.offsets()[work]; place < uses.offsets()[work + 1]; place++) {
                offsets[uses.ids()[place] + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = offsets.clone();
        int[] citing = new int[offsets[offsets.length - 1]];
        for (int node = 0; node < nodes.size(); node++) {
            int work = nodes.works()[node];
            for (int place = uses.offsets()[work]; place < uses.offsets()[work + 1]; place++) {
                citing[next[uses.ids()[place]]++] = node;
            }
        }
        int[] itself = IntStream.range(0, nodes.size()).toArray();
        return Incidence.of(offsets, citing, itself, nodes.size(), counting);
    }
}
