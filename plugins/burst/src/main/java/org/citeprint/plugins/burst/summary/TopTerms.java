// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.burst.series.Series;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.plugins.burst.series.Years;
import org.pf4j.Extension;

/** The most frequent terms of a field, and how their use went over the years. */
@Extension
@Operation(
        name = "summary.top-terms",
        summary = "Lists the most frequent keywords, authors, countries or other terms, and their use by year.",
        method = "A work counts once for each of its terms. Of equally frequent terms the first in order of code points "
                + "is listed first.",
        since = "0.1.0")
public final class TopTerms implements Operator<Corpus, TopTerms.Options, TopTerms.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The field whose terms are counted.") @Default("keywords") TermField of,
            @Doc("How many terms.") @Default("20") @Range(min = 1, max = 100_000) int top,
            @Doc("The first year to look at; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year to look at; the latest when absent.") Optional<Integer> to,
            @Doc("Whether terms that differ only in capitals and blanks are one.") @Default("true") boolean fold) {}

    /** What comes out. */
    public record Result(
            @Doc("One row a term, most frequent first.") Table terms,
            @Doc("The terms as bars.") Figure bars,
            @Doc("One row for each term and year.") Table trend,
            @Doc("The use of the first eight terms by year.") Figure lines) {}

    /** More lines than this cannot be told apart. */
    private static final int LINES = 8;

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(options.of().field(), Field.YEAR);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Years years = Years.of(corpus, options.from(), options.to(), context);
        Series series = Series.of(corpus, options.of(), years, options.fold(), 1, context);
        List<Integer> top = series.mostFrequent(options.top());
        Table terms = terms(series, top, options.of());
        String name = options.of().label();
        return new Result(
                terms,
                new Figure("Most frequent " + name, "Works that have each of them.", Mark.BAR, terms,
                        Map.of(Channel.LABEL, "term", Channel.X, "works")),
                trend(series, top),
                new Figure("Use of the most frequent " + name, "Works of each year that have them.", Mark.LINE,
                        trend(series, top.subList(0, Math.min(LINES, top.size()))),
                        Map.of(Channel.X, "year", Channel.Y, "works", Channel.GROUP, "term")));
    }

    private static Table terms(Series series, List<Integer> top, TermField of) {
        int bins = series.years().bins();
        return new Table(
                "top " + of.label(),
                "One row for each of the most frequent " + of.label() + ".",
                List.of(
                        Column.text("term", top.stream().map(series.terms()::get).toList()),
                        Column.whole("works", Meaning.COUNT, top.stream().mapToLong(series::total).toArray()),
                        Column.whole("first year", Meaning.YEAR, top.stream().mapToLong(term -> {
                            int bin = 0;
                            while (series.counts()[term][bin] == 0) {
                                bin++;
                            }
                            return series.years().year(bin);
                        }).toArray()),
                        Column.whole("last year", Meaning.YEAR, top.stream().mapToLong(term -> {
                            int bin = bins - 1;
                            while (series.counts()[term][bin] == 0) {
                                bin--;
                            }
                            return series.years().year(bin);
                        }).toArray())));
    }

    private static Table trend(Series series, List<Integer> top) {
        int bins = series.years().bins();
        String[] terms = new String[top.size() * bins];
        long[] years = new long[terms.length];
        long[] works = new long[terms.length];
        int row = 0;
        for (int term : top) {
            for (int bin = 0; bin < bins; bin++, row++) {
                terms[row] = series.terms().get(term);
                years[row] = series.years().year(bin);
                works[row] = series.counts()[term][bin];
            }
        }
        return new Table(
                "trend",
                "One row for each term and year.",
                List.of(
                        Column.text("term", List.of(terms)),
                        Column.whole("year", Meaning.YEAR, years),
                        Column.whole("works", Meaning.COUNT, works)));
    }
}
