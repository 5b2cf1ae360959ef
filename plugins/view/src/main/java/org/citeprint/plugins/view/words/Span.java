// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The years a view is of, both included.
 *
 * @param from the first year
 * @param to the last year
 */
public record Span(int from, int to) {

    /**
     * The years asked for, else those of the works; works outside are counted in the ledger.
     *
     * @throws ProblemException CP-4502 when no work is of these years
     */
    public static Span of(Corpus corpus, Optional<Integer> from, Optional<Integer> to, Context context) {
        LongSummaryStatistics years = IntStream.range(0, corpus.works())
                .mapToObj(work -> corpus.number(Field.YEAR, work))
                .filter(year -> year.isPresent())
                .mapToLong(year -> year.getAsLong())
                .summaryStatistics();
        if (years.getCount() == 0) {
            throw new ProblemException(Problem.error("CP-4502", Counted.none(corpus.works(), "works") + " has a year",
                    "import a source that gives `year`"));
        }
        Span span = new Span(from.orElse((int) years.getMin()), to.orElse((int) years.getMax()));
        long within = IntStream.range(0, corpus.works()).filter(work -> span.has(corpus, work)).count();
        if (within == 0 || (long) span.to() - span.from() >= Corpus.MOST_YEARS) {
            throw new ProblemException(Problem.error("CP-4502",
                    within == 0
                            ? "no work is of " + span
                            : "the years " + span + " are too many to be shown one by one",
                    "the works are of " + years.getMin() + " to " + years.getMax()
                            + "; set `from` and `to` within them"));
        }
        Tally tally = context.tally("works", "works").read(corpus.works()).kept(within);
        tally.rejected("no year", corpus.works() - years.getCount());
        tally.rejected("outside the years", years.getCount() - within);
        return span;
    }

    /** Whether a work is of these years. */
    public boolean has(Corpus corpus, int work) {
        long year = corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT);
        return from <= year && year <= to;
    }

    /** How many years. */
    public int years() {
        return to - from + 1;
    }

    /** How many years after the first a work of this span is; the work must be of it. */
    public int index(Corpus corpus, int work) {
        return (int) (corpus.number(Field.YEAR, work).orElseThrow() - from);
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + " to " + to;
    }
}
