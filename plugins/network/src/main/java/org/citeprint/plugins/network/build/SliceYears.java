// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Which years the slices of a corpus have. */
final class SliceYears {

    private SliceYears() {}

    /**
     * The slices, from the first year asked for to the last, or those of the works that use something; the works in them
     * are counted in the ledger.
     *
     * @throws ProblemException CP-4006 when no such work is of these years, CP-4104 when they cannot be true
     */
    static List<Window> windows(Corpus corpus, Uses uses, Slices.Options options, Context context) {
        LongSummaryStatistics years = IntStream.range(0, uses.works())
                .filter(work -> uses.length(work) > 0)
                .mapToLong(work -> corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT))
                .filter(year -> year != Corpus.ABSENT)
                .summaryStatistics();
        if (years.getCount() == 0) {
            throw new ProblemException(Problem.error("CP-4006", "no work with " + options.of().label() + " has a year",
                    "import a source that gives `year`"));
        }
        long from = options.from().map(Integer::longValue).orElse(years.getMin());
        long to = options.to().map(Integer::longValue).orElse(years.getMax());
        require(from, to, years, options.of());
        List<Window> windows = Window.of((int) from, (int) to, options.length(),
                options.step().orElse(options.length()));
        count(corpus, uses, windows, context);
        return windows;
    }

    private static void require(long from, long to, LongSummaryStatistics years, TermField of) {
        if (from > to || from > years.getMax() || to < years.getMin()) {
            throw new ProblemException(Problem.error(
                    "CP-4006",
                    from > to
                            ? "there is no year from " + from + " to " + to
                            : "no work with " + of.label() + " is of " + from + " to " + to,
                    "the works are of " + years.getMin() + " to " + years.getMax()
                            + "; set `from` and `to` within them"));
        }
        if (to - from >= Corpus.MOST_YEARS) {
            throw new ProblemException(Problem.error(
                    "CP-4104",
                    "the slices' years reach from " + from + " to " + to + ", which cannot be",
                    "limit them with `from` and `to`, or correct the years in the input"));
        }
    }

    private static void count(Corpus corpus, Uses uses, List<Window> windows, Context context) {
        var tally = context.tally("works in slices", "works");
        for (int work = 0; work < uses.works(); work++) {
            if (uses.length(work) > 0) {
                long year = corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT);
                tally.read(1);
                if (windows.stream().anyMatch(window -> window.contains(year))) {
                    tally.kept(1);
                } else {
                    tally.rejected(year == Corpus.ABSENT ? "no year" : "in no slice", corpus.origin(work));
                }
            }
        }
    }
}
