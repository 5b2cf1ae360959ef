// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.family.Burst;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.burst.series.Series;

/**
 * Looks for the bursts of every term, several terms side by side.
 *
 * @param series the counts of the terms
 * @param total what the counts of a year are compared with
 * @param options what to look for
 */
record BurstSearch(Series series, int[] total, KleinbergBursts.Options options) {

    /** How many terms one worker takes at a time. */
    private static final int PART = 512;

    static BurstSearch of(Series series, KleinbergBursts.Options options) {
        int[] total = switch (options.compat()) {
            case CITESPACE, SCI2 -> series.withField();
            case KLEINBERG, CRAN -> options.total().of(series);
        };
        return new BurstSearch(series, total, options);
    }

    static BurstModel model(KleinbergBursts.Options options) {
        return model(options, options.ratio(), options.firstRatio().orElse(options.ratio()), options.gamma());
    }

    private static BurstModel model(KleinbergBursts.Options options, double ratio, double firstRatio, double gamma) {
        return switch (options.compat()) {
            case KLEINBERG, SCI2 -> new BatchedModel(options.states(), ratio, firstRatio, gamma);
            case CITESPACE ->
                new BatchedModel(options.states(), ratio, firstRatio, gamma, BatchedModel.Step.LN_N);
            case CRAN -> new ContinuousModel(ratio, gamma);
        };
    }

    /** All bursts, term by term; the q of each when they are tested. */
    List<FoundBurst> all(Context context) {
        int terms = series.terms().size();
        context.progress().phase("looking for bursts", terms);
        List<FoundBurst> found = new ArrayList<>();
        context.workers()
                .map((terms + PART - 1) / PART,
                        part -> part(part * PART, Math.min(terms, (part + 1) * PART), context))
                .forEach(found::addAll);
        return options.test().isEmpty() ? found : withFalseDiscovery(found, terms);
    }

    private List<FoundBurst> part(int from, int to, Context context) {
        BurstModel model = model(options);
        List<FoundBurst> found = new ArrayList<>();
        for (int term = from; term < to; term++) {
            context.checkCancelled();
            found.addAll(ofTerm(term, model));
        }
        context.progress().advance(to - from);
        return found;
    }

    private List<FoundBurst> ofTerm(int term, BurstModel model) {
        int[] counts = series.counts()[term];
        String label = series.terms().get(term);
        List<Burst> bursts = model.bursts(counts, total);
        if (bursts.isEmpty()) {
            return List.of();
        }
        double[] p = options.test().map(test -> test.test(label, bursts, model, counts, total)).orElse(new double[0]);
        List<FoundBurst> found = new ArrayList<>();
        for (int i = 0; i < bursts.size(); i++) {
            Burst burst = bursts.get(i);
            found.add(FoundBurst.of(label, burst, series.years().first(), counts)
                    .tested(p.length == 0 ? Double.NaN : p[i], Double.NaN)
                    .held(options.sensitivity().map(each -> each.of(burst, this::variant, counts, total))));
        }
        return found;
    }

    private BurstModel variant(double ratio, double gamma) {
        return model(options, ratio, ratio, gamma);
    }

    /** A term is tested once for each of its bursts, and once when it has none. */
    private static List<FoundBurst> withFalseDiscovery(List<FoundBurst> found, int terms) {
        long bursting = found.stream().map(FoundBurst::term).distinct().count();
        double[] p = found.stream().mapToDouble(FoundBurst::p).toArray();
        double[] q = Significance.falseDiscovery(p, Math.toIntExact(terms - bursting + found.size()));
        List<FoundBurst> judged = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            judged.add(found.get(i).tested(p[i], q[i]));
        }
        return judged;
    }
}
