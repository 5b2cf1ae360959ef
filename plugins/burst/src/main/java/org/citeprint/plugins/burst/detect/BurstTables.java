// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.burst.series.Series;
import org.citeprint.plugins.burst.series.TermField;

/** Bursts as tables and as a picture. */
final class BurstTables {

    private BurstTables() {}

    /** One row a burst, in the order given. */
    static Table bursts(List<FoundBurst> found, boolean tested) {
        Table table = new Table(
                "bursts",
                "One row for each burst of a term; a burst that is ongoing reaches the last year of the data.",
                List.of(
                        Column.text("term", found.stream().map(FoundBurst::term).toList()),
                        whole("level", Meaning.INDEX, found, each -> each.burst().level()),
                        whole("start", Meaning.YEAR, found, FoundBurst::start),
                        whole("end", Meaning.YEAR, found, FoundBurst::end),
                        Column.decimal("strength", "", Meaning.INDEX, strengths(found)),
                        Column.text("ongoing", found.stream().map(BurstTables::ongoing).toList()),
                        whole("works", Meaning.COUNT, found, each -> Math.toIntExact(each.works())),
                        whole("peak year", Meaning.YEAR, found, FoundBurst::peakYear)));
        return tested
                ? table.with(
                        Column.decimal("p", "", Meaning.INDEX, found.stream().mapToDouble(FoundBurst::p).toArray()))
                        .with(Column.decimal("q", "", Meaning.INDEX,
                                found.stream().mapToDouble(FoundBurst::q).toArray()))
                : table;
    }

    /** One row a burst: in how many settings of ratio and gamma it holds. */
    static Table sensitivity(List<FoundBurst> found) {
        List<FoundBurst> all = found.stream().filter(each -> each.held().isPresent()).toList();
        List<Sensitivity.Held> held = all.stream().map(each -> each.held().orElseThrow()).toList();
        return new Table(
                "sensitivity of bursts",
                "One row for each burst: the share of settings in which bursts cover half of its years or more.",
                List.of(
                        Column.text("term", all.stream().map(FoundBurst::term).toList()),
                        whole("level", Meaning.INDEX, all, each -> each.burst().level()),
                        whole("start", Meaning.YEAR, all, FoundBurst::start),
                        whole("end", Meaning.YEAR, all, FoundBurst::end),
                        Column.decimal("holds in", "", Meaning.SHARE,
                                held.stream().mapToDouble(each -> (double) each.settings() / each.of()).toArray()),
                        whole("earliest start", Meaning.YEAR, all,
                                each -> each.firstYear() + each.held().orElseThrow().earliest()),
                        whole("latest end", Meaning.YEAR, all,
                                each -> each.firstYear() + each.held().orElseThrow().latest())));
    }

    /** The strongest bursts of the first level on a time axis, earliest first. */
    static Figure timeline(List<FoundBurst> found, int top, TermField of) {
        List<FoundBurst> shown = found.stream()
                .filter(each -> each.burst().level() == 1)
                .limit(top)
                .sorted(Comparator.comparingInt(FoundBurst::start)
                        .thenComparingInt(FoundBurst::end)
                        .thenComparing(FoundBurst::term))
                .toList();
        Table rows = new Table(
                "burst timeline",
                "One row for each of the strongest bursts, earliest first.",
                List.of(
                        Column.text("term", shown.stream().map(FoundBurst::term).toList()),
                        whole("start", Meaning.YEAR, shown, FoundBurst::start),
                        whole("end", Meaning.YEAR, shown, FoundBurst::end),
                        Column.decimal("strength", "", Meaning.INDEX, strengths(shown))));
        return new Figure(
                "Strongest bursts of " + of.label(),
                "Each bar spans the years in which a term is used unusually often; the thicker, the stronger.",
                Mark.SPAN,
                rows,
                Map.of(
                        Channel.LABEL, "term",
                        Channel.START, "start",
                        Channel.END, "end",
                        Channel.SIZE, "strength"));
    }

    /** The counts behind the bursts: one row for each bursting term and year. */
    static Table series(List<FoundBurst> found, Series series, int[] total) {
        List<String> bursting = found.stream().map(FoundBurst::term).distinct().sorted().toList();
        int bins = series.years().bins();
        String[] terms = new String[bursting.size() * bins];
        long[] years = new long[terms.length];
        long[] works = new long[terms.length];
        double[] shares = new double[terms.length];
        Map<String, int[]> countsOf = new HashMap<>();
        for (int term = 0; term < series.terms().size(); term++) {
            countsOf.put(series.terms().get(term), series.counts()[term]);
        }
        int row = 0;
        for (String term : bursting) {
            int[] counts = Objects.requireNonNull(countsOf.get(term));
            for (int bin = 0; bin < bins; bin++, row++) {
                terms[row] = term;
                years[row] = series.years().year(bin);
                works[row] = counts[bin];
                shares[row] = total[bin] == 0 ? Double.NaN : (double) counts[bin] / total[bin];
            }
        }
        return new Table(
                "series",
                "One row for each bursting term and year: works that use it, and their share.",
                List.of(
                        Column.text("term", List.of(terms)),
                        Column.whole("year", Meaning.YEAR, years),
                        Column.whole("works", Meaning.COUNT, works),
                        Column.decimal("share", "", Meaning.SHARE, shares)));
    }

    private static String ongoing(FoundBurst found) {
        return found.burst().ongoing() ? "yes" : "no";
    }

    private static double[] strengths(List<FoundBurst> found) {
        return found.stream().mapToDouble(each -> each.burst().strength()).toArray();
    }

    private static Column whole(
            String name, Meaning meaning, List<FoundBurst> found, ToIntFunction<FoundBurst> value) {
        return Column.whole(name, meaning, found.stream().mapToLong(value::applyAsInt).toArray());
    }
}
