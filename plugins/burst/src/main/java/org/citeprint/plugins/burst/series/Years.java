// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.series;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The years of the works of a corpus within a window, as bins without gaps: a year without works is an empty bin.
 *
 * @param first the year of bin 0
 * @param bins how many years
 * @param binOf for each work its bin, or {@link #OUTSIDE}
 */
public record Years(int first, int bins, int[] binOf) {

    /** The bin of a work that has no year or lies outside the window. */
    public static final int OUTSIDE = -1;

    /**
     * Sorts the works into years and counts them in the ledger.
     *
     * @throws ProblemException when no work is left or the years cannot be true
     */
    public static Years of(Corpus corpus, Optional<Integer> from, Optional<Integer> to, Context context) {
        int earliest = from.orElse(Integer.MIN_VALUE);
        int latest = to.orElse(Integer.MAX_VALUE);
        requireOrder(earliest, latest);
        Tally tally = context.tally("years", "works").read(corpus.works());
        int[] years = new int[corpus.works()];
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int work = 0; work < years.length; work++) {
            long year = corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT);
            years[work] = Integer.MIN_VALUE;
            if (year == Corpus.ABSENT) {
                tally.rejected("no year", corpus.origin(work));
            } else if (year < earliest) {
                tally.rejected("before " + earliest, 1);
            } else if (year > latest) {
                tally.rejected("after " + latest, 1);
            } else {
                tally.kept(1);
                years[work] = Math.toIntExact(year);
                first = Math.min(first, years[work]);
                last = Math.max(last, years[work]);
            }
        }
        requireSpan(corpus, first, last);
        return bins(years, first, last);
    }

    private static Years bins(int[] years, int first, int last) {
        int[] bin = new int[years.length];
        for (int work = 0; work < bin.length; work++) {
            bin[work] = years[work] == Integer.MIN_VALUE ? OUTSIDE : years[work] - first;
        }
        return new Years(first, last - first + 1, bin);
    }

    /** The year of a bin. */
    public int year(int bin) {
        return first + bin;
    }

    /** How many works each year has. */
    public int[] works() {
        int[] works = new int[bins];
        for (int bin : binOf) {
            if (bin != OUTSIDE) {
                works[bin]++;
            }
        }
        return works;
    }

    private static void requireOrder(int earliest, int latest) {
        if (earliest > latest) {
            throw new ProblemException(Problem.error(
                    "CP-4103",
                    "`from` is " + earliest + ", which is after `to`, " + latest,
                    "exchange the two years"));
        }
    }

    private static void requireSpan(Corpus corpus, int first, int last) {
        if (first > last) {
            throw new ProblemException(Problem.error(
                    "CP-4102",
                    Counted.none(corpus.works(), "works") + " has a year within the window",
                    "check `from` and `to`, or import a source that gives the `year` of its works"));
        }
        if ((long) last - first >= Corpus.MOST_YEARS) {
            throw new ProblemException(Problem.error(
                    "CP-4104",
                    "the works' years reach from " + first + " to " + last + ", which cannot be",
                    "limit them with `from` and `to`, or correct the years in the input"));
        }
    }
}
