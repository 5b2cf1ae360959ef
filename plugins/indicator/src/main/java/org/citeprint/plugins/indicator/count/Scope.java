// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The works an indicator looks at and the year it speaks of. No clock is read: unless told otherwise the reference year
 * is the latest year of these works, so the same corpus gives the same figures in any year.
 *
 * @param works the numbers of the works, ascending
 * @param years for every work of the corpus its year, or {@link #NO_YEAR}
 * @param first the earliest year of these works, or {@link #NO_YEAR} when years are not asked for
 * @param last the latest
 * @param reference the year ages and rates are counted to
 */
public record Scope(int[] works, int[] years, int first, int last, int reference) {

    /** Stands for the year of a work that has none. */
    public static final int NO_YEAR = Integer.MIN_VALUE;

    /** Whether works without a year take part. */
    public enum Undated {
        /** They do, when no window is given. */
        KEPT,
        /** They do, when no window is given: the indicator has no use for years but to choose works by. */
        NOT_ASKED_FOR,
        /** They do not. */
        LEFT_OUT
    }

    /** As below, for indicators that count to no year of reference. */
    public static Scope of(
            Corpus corpus, Optional<Integer> from, Optional<Integer> to, Undated undated, Context context) {
        return of(corpus, from, to, Optional.empty(), undated, context);
    }

    /**
     * The works of a window of years, counted in the ledger.
     *
     * @param from the first year, or none for the earliest
     * @param to the last year, or none for the latest
     * @param reference the reference year, or none for the latest year of the works
     * @throws ProblemException when no work is left, or the years cannot be true
     */
    public static Scope of(
            Corpus corpus,
            Optional<Integer> from,
            Optional<Integer> to,
            Optional<Integer> reference,
            Undated undated,
            Context context) {
        int earliest = from.orElse(NO_YEAR + 1);
        int latest = to.orElse(Integer.MAX_VALUE);
        requireOrder(earliest, latest);
        boolean keep = undated != Undated.LEFT_OUT && from.isEmpty() && to.isEmpty();
        int[] years = years(corpus);
        Tally tally = context.tally("years", "works").read(corpus.works());
        int[] works = IntStream.range(0, corpus.works())
                .filter(work -> within(corpus, years[work], work, earliest, latest, keep, tally))
                .toArray();
        tally.kept(works.length);
        int[] dated = Arrays.stream(works).map(work -> years[work]).filter(year -> year != NO_YEAR).sorted().toArray();
        if (works.length > 0 && undated == Undated.NOT_ASKED_FOR) {
            return new Scope(works, years, NO_YEAR, NO_YEAR, reference.orElse(NO_YEAR));
        }
        requireSpan(corpus, dated);
        int last = dated[dated.length - 1];
        requireReference(reference.orElse(last), last);
        return new Scope(works, years, dated[0], last, reference.orElse(last));
    }

    private static int[] years(Corpus corpus) {
        return IntStream.range(0, corpus.works())
                .map(work -> Math.clamp(corpus.number(Field.YEAR, work).orElse(NO_YEAR), NO_YEAR,
                        Integer.MAX_VALUE))
                .toArray();
    }

    private static boolean within(
            Corpus corpus, int year, int work, int earliest, int latest, boolean keep, Tally tally) {
        if (year == NO_YEAR) {
            if (!keep) {
                tally.rejected("no year", corpus.origin(work));
            }
            return keep;
        }
        if (year < earliest) {
            tally.rejected("before " + earliest, 1);
        } else if (year > latest) {
            tally.rejected("after " + latest, 1);
        }
        return earliest <= year && year <= latest;
    }

    /** What an indicator needs that looks at years only when a window of them is given. */
    public static Set<Field> fields(Field field, Optional<Integer> from, Optional<Integer> to) {
        return from.isPresent() || to.isPresent() ? Set.of(field, Field.YEAR) : Set.of(field);
    }

    /** How many years from the first to the last, both included. */
    public int span() {
        return last - first + 1;
    }

    /** Whether a work has a year. */
    public boolean dated(int work) {
        return years[work] != NO_YEAR;
    }

    /** How many works each year has, from the first to the last. */
    public int[] perYear() {
        int[] counts = new int[span()];
        for (int work : works) {
            if (dated(work)) {
                counts[years[work] - first]++;
            }
        }
        return counts;
    }

    private static void requireOrder(int earliest, int latest) {
        if (earliest > latest) {
            throw new ProblemException(Problem.error(
                    "CP-4552",
                    "`from` is " + earliest + ", which is after `to`, " + latest,
                    "exchange the two years"));
        }
    }

    private static void requireSpan(Corpus corpus, int[] dated) {
        if (dated.length == 0) {
            throw new ProblemException(Problem.error(
                    "CP-4553",
                    Counted.none(corpus.works(), "works") + " has a year within the window",
                    "check `from` and `to`, or import a source that gives the `year` of its works"));
        }
        if ((long) dated[dated.length - 1] - dated[0] >= Corpus.MOST_YEARS) {
            throw new ProblemException(Problem.error(
                    "CP-4554",
                    "the works' years reach from " + dated[0] + " to " + dated[dated.length - 1] + ", which cannot be",
                    "limit them with `from` and `to`, or correct the years in the input"));
        }
    }

    private static void requireReference(int reference, int last) {
        if (reference < last) {
            throw new ProblemException(Problem.error(
                    "CP-4555",
                    "the reference year is " + reference + ", but works are of " + last,
                    "set `reference-year` to " + last + " or later, or leave later works out with `to: " + reference
                            + "`"));
        }
    }
}
