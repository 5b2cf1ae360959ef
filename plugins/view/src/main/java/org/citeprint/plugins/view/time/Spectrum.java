// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Context;

/**
 * How many references each year has.
 *
 * @param from the first year
 * @param counts the references of each year from there on
 * @param medians for each year the median of its five years
 */
record Spectrum(int from, long[] counts, double[] medians) {

    private static final int LONGEST = 3000;

    /** Of references with these citations and years. */
    static Spectrum of(Corpus corpus, int[] citations, OptionalInt[] years, ReferenceYears.Options options,
            Context context) {
        int[] known = Arrays.stream(years).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
        long all = IntStream.of(citations).asLongStream().sum();
        if (known.length == 0) {
            throw ReferenceYears.noYears(all, "of " + corpus.works() + " works has a year that could be told");
        }
        int from = options.from().orElse(IntStream.of(known).min().orElse(0));
        int to = options.to().orElse(IntStream.of(known).max().orElse(0));
        if (from > to || to - from > LONGEST) {
            throw ReferenceYears.noYears(all, "is of the years " + from + " to " + to);
        }
        long[] counts = new long[to - from + 1];
        long unknown = 0;
        for (int id = 0; id < years.length; id++) {
            if (years[id].isEmpty()) {
                unknown += citations[id];
            } else if (years[id].getAsInt() >= from && years[id].getAsInt() <= to) {
                counts[years[id].getAsInt() - from] += citations[id];
            }
        }
        long within = Arrays.stream(counts).sum();
        context.tally("cited references", "references").read(all).kept(within)
                .rejected("no year that could be told", unknown)
                .rejected("outside the years", all - unknown - within);
        if (within == 0) {
            throw ReferenceYears.noYears(all, "is of the years " + from + " to " + to);
        }
        return new Spectrum(from, counts, medians(counts, options.median() == ReferenceYears.Window.CENTRED ? 2 : 4,
                options.median() == ReferenceYears.Window.CENTRED ? 2 : 0));
    }

    private static double[] medians(long[] counts, int before, int after) {
        double[] medians = new double[counts.length];
        for (int year = 0; year < counts.length; year++) {
            long[] window = Arrays.copyOfRange(counts, Math.max(0, year - before),
                    Math.min(counts.length, year + after + 1));
            Arrays.sort(window);
            int half = window.length / 2;
            medians[year] = window.length % 2 == 1 ? (double) window[half] : (window[half - 1] + window[half]) / 2.0;
        }
        return medians;
    }

    double deviation(int year) {
        return counts[year] - medians[year];
    }

    /** The highest peaks, the highest first, equal ones in the order of time. */
    List<Integer> peaks(int most) {
        return IntStream.range(0, counts.length).filter(this::isPeak).boxed()
                .sorted(Comparator.<Integer>comparingDouble(year -> -deviation(year)).thenComparing(year -> year))
                .limit(most).toList();
    }

    private boolean isPeak(int year) {
        double here = deviation(year);
        return here > 0
                && (year == 0 || here > deviation(year - 1))
                && (year == counts.length - 1 || here >= deviation(year + 1));
    }
}
