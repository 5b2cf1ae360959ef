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
import org.citeprint.plugins.burst.series.Series;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.plugins.burst.series.Years;
import org.pf4j.Extension;

/** Bursts of terms over the years, by {@link BatchedModel}. */
@Extension
@Operation(
        name = "burst.kleinberg",
        summary = "Finds the years in which terms are used unusually often.",
        method = "For each term the cheapest sequence of states is found exactly (Viterbi) in Kleinberg's batched model: a "
                + "state costs the binomial misfit between its expected and the observed share of the works of a year, "
                + "and rising by one state costs gamma times ln(years + 1). A burst is a run of years at or above a "
                + "level; its strength is how much better that level fits them than the usual rate.",
        source = "Kleinberg, J. (2003): Bursty and hierarchical structure in streams. Data Mining and Knowledge Discovery "
                + "7, 373-397, section 4",
        since = "0.1.0")
public final class KleinbergBursts implements BurstDetector<KleinbergBursts.Options, KleinbergBursts.Result> {

    /** How many terms one worker takes at a time. */
    private static final int PART = 512;

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The field whose terms are looked at.") @Default("keywords") TermField of,
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
            @Doc("How many bursts the timeline shows.") @Default("25") @Range(min = 1, max = 1000) int top,
            @Doc("Whether terms that differ only in capitals and blanks are one.") @Default("true") boolean fold) {}

    /** What comes out. */
    public record Result(
            @Doc("All bursts, strongest first.") Table bursts,
            @Doc("The strongest bursts on a time axis.") Figure timeline,
            @Doc("The counts by year of the bursting terms.") Table series) {}

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
        return model(options).bursts(relevant, total);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Years years = Years.of(corpus, options.from(), options.to(), context);
        Series series = Series.of(corpus, options.of(), years, options.fold(), options.minCount(), context);
        int[] total = options.total().of(series);
        List<FoundBurst> found = longEnough(all(series, total, options, context), options, context);
        found.sort(FoundBurst.BY_STRENGTH);
        return new Result(
                BurstTables.bursts(found),
                BurstTables.timeline(found, options.top(), options.of()),
                BurstTables.series(found, series, total));
    }

    private static BatchedModel model(Options options) {
        double firstRatio = options.firstRatio().orElse(options.ratio());
        return new BatchedModel(options.states(), options.ratio(), firstRatio, options.gamma());
    }

    private List<FoundBurst> all(Series series, int[] total, Options options, Context context) {
        int terms = series.terms().size();
        context.progress().phase("looking for bursts", terms);
        int parts = (terms + PART - 1) / PART;
        List<FoundBurst> found = new ArrayList<>();
        context.workers()
                .map(parts,
                        part -> part(series, total, options, part * PART, Math.min(terms, (part + 1) * PART), context))
                .forEach(found::addAll);
        return found;
    }

    private List<FoundBurst> part(Series series, int[] total, Options options, int from, int to, Context context) {
        context.checkCancelled();
        List<FoundBurst> found = new ArrayList<>();
        for (int term = from; term < to; term++) {
            int[] counts = series.counts()[term];
            String label = series.terms().get(term);
            for (Burst burst : detect(counts, total, options)) {
                found.add(FoundBurst.of(label, burst, series.years().first(), counts));
            }
        }
        context.progress().advance(to - from);
        return found;
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
