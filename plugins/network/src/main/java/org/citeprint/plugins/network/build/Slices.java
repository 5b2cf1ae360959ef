// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.prune.Backbone;
import org.pf4j.Extension;

/** A network of the most frequent items of each slice of time. */
@Extension
@Operation(
        name = "network.slices",
        summary = "Counts a network in each slice of time from its most frequent items, and merges them.",
        method = "In each slice the items are counted, the most frequent chosen, their links counted, made "
                + "similarities and pruned. The g-index takes the g most frequent for the largest g with g² <= k "
                + "times the sum of their counts (Egghe's g for k = 1); thresholds change in straight lines from "
                + "the first slice over the middle one to the last. Then the strongest links stay, as many as "
                + "`link-factor` times the items and `links-per-node` at each. The merged network has every item "
                + "chosen in any slice; a link weighs the sum of its counts, or the largest of its similarities. "
                + "An item occurs in the works of all slices, each once, that use it. Items that are equally "
                + "frequent at the border, and links of equal weight, are taken by their labels. The defaults of "
                + "k, `link-factor` (LRF), `links-per-node` (L/N), `look-back` (LBY) and `min-count` (e) are those "
                + "that CiteSpace prints; CiteSpace does not say what it does with ties. A reference whose year "
                + "cannot be told is of unknown age and stays."
                + Normalisation.FORMULAS,
        source = "Chen, C. (2006): CiteSpace II. Journal of the American Society for Information Science and Technology 57, "
                + "359-377; Egghe, L. (2006): Theory and practise of the g-index. Scientometrics 69, 131-152",
        since = "0.1.0")
public final class Slices implements Operator<Corpus, Slices.Options, Slices.Result> {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** CiteSpace's LBY. */
    private static final int LOOK_BACK = 5;

    /** What a pipeline can choose. */
    public record Options(
            @Doc("What the items are; references, cited authors or sources that occur together are co-cited.")
            @Default("references") TermField of,
            @Doc("How much a work adds to a link: one, or one over the number of its other items.")
            @Default("full") Counting counting,
            @Doc("How many years a slice has.") @Default("1") @Range(min = 1) int length,
            @Doc("How many years from one slice's start to the next; the length when absent, less makes slices overlap.")
            @Range(min = 1) Optional<Integer> step,
            @Doc("The first year; that of the earliest work when absent.") Optional<Integer> from,
            @Doc("The last year; that of the latest work when absent.") Optional<Integer> to,
            @Doc("How the items of a slice are chosen.") @Default("g-index") SliceRule select,
            @Doc("The k of the g-index; the larger, the more items.") @Default("25")
            @Range(min = 0, max = 1e6) double k,
            @Doc("How many items top takes.") @Default("50") @Range(min = 1) int top,
            @Doc("How many per cent of the items top-percent takes.") @Default("10")
            @Range(min = 0, max = 100) double percent,
            @Doc("How many items top-percent takes at most.") @Default("100") @Range(min = 1) int most,
            @Doc("Thresholds of the first slice: works of an item, works of a link, cosine of a link times 100.")
            @Default("[2, 2, 20]") List<Double> first,
            @Doc("Thresholds of the middle slice; those between change in a straight line.")
            @Default("[4, 3, 20]") List<Double> middle,
            @Doc("Thresholds of the last slice.") @Default("[3, 3, 20]") List<Double> last,
            @Doc("Items in fewer works of a slice are left out of it.") @Default("1") @Range(min = 1) int minCount,
            @Doc("Of references only: those published more years before the citing work, its own year included, are left out; -1 for none, 5 when absent.")
            @Range(min = -1, max = Corpus.MOST_YEARS) Optional<Integer> lookBack,
            @Doc("What is made of the counts of a slice.") @Default("cosine") Normalisation normalise,
            @Doc("How many links a slice keeps for each of its items, the strongest first; -1 for all.")
            @Default("3.0") @Range(min = -1, max = 1e6) double linkFactor,
            @Doc("How many links an item keeps in a slice, the strongest first; -1 for all.")
            @Default("10") @Range(min = -1) int linksPerNode,
            @Doc("Which links of a slice stay.") @Default("all") Backbone prune,
            @Doc("Which links of the merged network stay.") @Default("all") Backbone pruneMerged,
            @Doc("Whether spellings that differ only in capitals and blanks are one.") @Default("true") boolean fold) {

        /** Takes copies of the lists. */
        public Options {
            first = List.copyOf(first);
            middle = List.copyOf(middle);
            last = List.copyOf(last);
        }

        /** How many years back references may lie. */
        int yearsBack() {
            int years = of == TermField.REFERENCES ? lookBack.orElse(LOOK_BACK) : NO_LIMIT;
            return years < 0 ? NO_LIMIT : years;
        }
    }

    /** What comes out. */
    public record Result(
            @Doc("The merged network; first slice and last slice are the first years of those an item was chosen in.") Network network,
            @Doc("One row a slice.") Table slices) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(Field.YEAR, options.of().field());
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        if (!List.of(options.first().size(), options.middle().size(), options.last().size()).equals(List.of(3, 3, 3))) {
            throw new ProblemException(Problem.error("CP-4008", "`first`, `middle` and `last` have three numbers each",
                    "write the works of an item, the works of a link and its cosine times 100: `[2, 2, 20]`"));
        }
        if (options.lookBack().isPresent() && options.of() != TermField.REFERENCES) {
            throw new ProblemException(
                    Problem.error("CP-4118", "`look-back` goes by the years that references name, but the "
                            + "items are " + options.of().label(), "leave `look-back` out, or set `of: references`"));
        }
        Request request = new Request(options.of(), options.counting(), 1, Optional.empty(), Optional.empty(),
                options.normalise(), 0, options.fold(), List.of());
        Uses uses = Uses.of(corpus, request, context);
        if (uses.groups().size() == 0) {
            throw TermNetwork.missing(corpus, options.of());
        }
        List<Window> windows = SliceYears.windows(corpus, uses, options, context);
        int back = options.yearsBack();
        int[] years = back == NO_LIMIT ? new int[0] : SliceItems.years(uses.groups());
        List<Slice> slices = new ArrayList<>();
        for (Window window : windows) {
            SliceItems items = SliceItems.of(corpus, uses, window, years, back);
            slices.add(Slice.of(uses, items, window, options, context));
        }
        MergedSlices merged = new MergedSlices(uses.only((work, group) -> {
            long year = corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT);
            return windows.stream().anyMatch(window -> window.contains(year))
                    && SliceItems.recent(year, group, years, back);
        }), slices);
        return new Result(options.pruneMerged().of(merged.network(corpus, request)), merged.table());
    }
}
