// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Burst;
import org.citeprint.api.family.BurstDetector;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.burst.series.CitespaceSlices;
import org.citeprint.plugins.burst.series.Series;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.plugins.burst.series.Years;
import org.pf4j.Extension;

/** Bursts of terms over the years, by {@link BatchedModel} or {@link ContinuousModel}. */
@Extension
@Operation(
        name = "burst.kleinberg",
        summary = "Finds the years in which terms are used unusually often.",
        method = "For each term the cheapest sequence of states is found exactly (Viterbi) in Kleinberg's batched "
                + "model. With r of d works in a year and the share p of state j, the usual share being R / D and "
                + "each state's `ratio` times that of the one below, a year costs -(r ln p + (d - r) ln(1 - p)), "
                + "and rising by one state gamma times ln(years + 1), as in his program; his paper has ln(years). "
                + "A burst is a run of years at or above a level; its strength is the sum of how much less that "
                + "level costs than the usual state. The defaults are Sci2's. `compat: kleinberg` and `sci2` give "
                + "the same bursts; the program itself prints none that begins in the last year, and Sci2 no end "
                + "for one that ended a year before the last: here `ongoing` tells them apart. `compat: cran` "
                + "takes the continuous model of section 2 instead (R's bursts), `compat: citespace` CiteSpace's "
                + "choice of items and totals and ln(years). pip's burst_detection takes no cheapest sequence and "
                + "pyBibX no logarithm, so theirs differ. `test` adds a p for each burst, by permutation, and "
                + "Benjamini and Hochberg's q over all terms; `sensitivity` tells in how many settings of s and "
                + "gamma a burst holds.",
        source = "Kleinberg, J. (2003): Bursty and hierarchical structure in streams. Data Mining and Knowledge Discovery "
                + "7, 373-397, sections 2 and 4; Chen, C. (2006): CiteSpace II, JASIST 57, 359-377; Benjamini, Y., "
                + "Hochberg, Y. (1995), Journal of the Royal Statistical Society B 57, 289-300",
        since = "0.1.0")
public final class KleinbergBursts implements BurstDetector<KleinbergBursts.Options, KleinbergBursts.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The field whose terms are looked at.") @Default("keywords") TermField of,
            @Doc("Whose results to agree with.") @Default("kleinberg") Compat compat,
            @Doc("How many states, the usual rate included; 2 finds bursts, more find bursts within bursts.")
            @Default("2") @Range(min = 2, max = 20) int states,
            @Doc("By how much each burst state expects more than the one below.") @Default("2.0")
            @Range(min = 1, max = 1000) double ratio,
            @Doc("By how much the first burst state expects more than the usual rate; as ratio when absent.")
            @Range(min = 1, max = 1000) Optional<Double> firstRatio,
            @Doc("The price of entering a burst: the higher, the fewer bursts.") @Default("1.0")
            @Range(min = 0, max = 1000) double gamma,
            @Doc("Terms in fewer works are left out.") @Default("2") @Range(min = 1) int minCount,
            @Doc("Bursts of fewer years are left out.") @Default("1") @Range(min = 1) int minYears,
            @Doc("What the uses of a term in a year are compared with.") @Default("works-with-field") Total total,
            @Doc("The first year to look at; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year to look at; the latest when absent.") Optional<Integer> to,
            @Doc("The k of the g-index by which compat: citespace keeps the items of a year.") @Default("25")
            @Range(min = 0, max = 1_000_000) double k,
            @Doc("For compat: citespace, how many years back a reference may lie; -1 for any.") @Default("5")
            @Range(min = -1, max = Corpus.MOST_YEARS) int lookBack,
            @Doc("A test of each burst by permutation; none when absent.") Optional<Significance> test,
            @Doc("A search with other ratios and prices; none when absent.") Optional<Sensitivity> sensitivity,
            @Doc("How many bursts the timeline shows.") @Default("25") @Range(min = 1, max = 1000) int top,
            @Doc("Whether terms that differ only in capitals and blanks are one.") @Default("true") boolean fold) {}

    /** What comes out. */
    public record Result(
            @Doc("All bursts, strongest first.") Table bursts,
            @Doc("The strongest bursts on a time axis.") Figure timeline,
            @Doc("The counts by year of the bursting terms.") Table series,
            @Doc("In how many settings each burst holds, when asked for.") Optional<Table> sensitivity) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(options.of().field(), Field.YEAR);
    }

    @Override
    public List<Burst> detect(int[] relevant, int[] total, Options options) {
        if (relevant.length != total.length) {
            throw new IllegalArgumentException(
                    "counts of " + relevant.length + " bins, totals of " + total.length);
        }
        return BurstSearch.model(options).bursts(relevant, total);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        OptionChecks.require(options);
        Years years = Years.of(corpus, options.from(), options.to(), context);
        Series series = series(corpus, options, years, context);
        BurstSearch search = BurstSearch.of(series, options);
        List<FoundBurst> found = longEnough(search.all(context), options, context);
        found.sort(FoundBurst.BY_STRENGTH);
        return new Result(
                BurstTables.bursts(found, options.test().isPresent()),
                BurstTables.timeline(found, options.top(), options.of()),
                BurstTables.series(found, series, search.total()),
                options.sensitivity().map(_ -> BurstTables.sensitivity(found)));
    }

    private static Series series(Corpus corpus, Options options, Years years, Context context) {
        return options.compat() == Compat.CITESPACE
                ? new CitespaceSlices(options.k(), options.lookBack())
                        .of(corpus, options.of(), years, options.fold(), options.minCount(), context)
                : Series.of(corpus, options.of(), years, options.fold(), options.minCount(), context);
    }

    private static List<FoundBurst> longEnough(List<FoundBurst> all, Options options, Context context) {
        List<FoundBurst> kept = new ArrayList<>(all);
        kept.removeIf(found -> found.years() < options.minYears());
        context.tally("bursts", "bursts")
                .read(all.size())
                .kept(kept.size())
                .rejected("of fewer than " + options.minYears() + " years", all.size() - kept.size());
        return kept;
    }
}
