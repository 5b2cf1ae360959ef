// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.citeprint.plugins.burst.series.Years;
import org.pf4j.Extension;

/** Works by year. */
@Extension
@Operation(
        name = "summary.timeline",
        summary = "Counts the works and their citations by year of publication.",
        method = "Each work counts in the year its source gives; years without works are shown as zero. Works without a year "
                + "are left out and counted in the ledger.",
        since = "0.1.0")
public final class Timeline implements Operator<Corpus, Timeline.Options, Timeline.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The first year to look at; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year to look at; the latest when absent.") Optional<Integer> to,
            @Doc("Whether to show the works up to each year instead of those of the year.")
            @Default("false") boolean cumulative) {}

    /** What comes out. */
    public record Result(
            @Doc("One row a year.") Table years,
            @Doc("Works by year.") Figure timeline) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(Field.YEAR);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Years years = Years.of(corpus, options.from(), options.to(), context);
        long[] works = Arrays.stream(years.works()).asLongStream().toArray();
        long[] upTo = works.clone();
        for (int bin = 1; bin < upTo.length; bin++) {
            upTo[bin] += upTo[bin - 1];
        }
        Table table = new Table(
                "works by year",
                "One row for each year from the first work to the last.",
                List.of(
                        Column.whole("year", Meaning.YEAR,
                                IntStream.range(0, years.bins()).mapToLong(years::year).toArray()),
                        Column.whole("works", Meaning.COUNT, works),
                        Column.whole("works so far", Meaning.INDEX, upTo),
                        Column.whole("citations", Meaning.COUNT, citations(corpus, years))));
        String shown = options.cumulative() ? "works so far" : "works";
        Figure figure = new Figure(
                options.cumulative() ? "Works published up to each year" : "Works published each year",
                "The last year may be incomplete: databases take months to fill.",
                Mark.LINE,
                table,
                Map.of(Channel.X, "year", Channel.Y, shown));
        return new Result(table, figure);
    }

    /** The citations of the works of each year; missing where no work of the year has a count. */
    private static long[] citations(Corpus corpus, Years years) {
        long[] citations = new long[years.bins()];
        Arrays.fill(citations, Corpus.ABSENT);
        for (int work = 0; work < corpus.works(); work++) {
            int bin = years.binOf()[work];
            long cited = corpus.number(Field.CITATIONS, work).orElse(Corpus.ABSENT);
            if (bin != Years.OUTSIDE && cited != Corpus.ABSENT) {
                citations[bin] = citations[bin] == Corpus.ABSENT ? cited : Math.addExact(citations[bin], cited);
            }
        }
        return citations;
    }
}
