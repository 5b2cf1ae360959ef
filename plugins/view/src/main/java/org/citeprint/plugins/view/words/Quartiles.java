// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

/**
 * Quartiles of the years of a word's works, R's type 7: with n years y_0 ≤ … ≤ y_(n-1) and h = (n - 1) p, the quantile is
 * y_⌊h⌋ + (h - ⌊h⌋)(y_⌊h⌋₊₁ - y_⌊h⌋), rounded to a whole year, halves to the even one.
 *
 * @param first the first quartile
 * @param median the median
 * @param third the third quartile
 */
record Quartiles(int first, int median, int third) {

    /** Of the works of each year from a first one on; at least one work. */
    static Quartiles of(int[] works, int from) {
        int[] years = new int[total(works)];
        int size = 0;
        for (int year = 0; year < works.length; year++) {
            for (int i = 0; i < works[year]; i++) {
                years[size++] = from + year;
            }
        }
        return new Quartiles(quantile(years, 0.25), quantile(years, 0.5), quantile(years, 0.75));
    }

    private static int total(int[] works) {
        int total = 0;
        for (int count : works) {
            total += count;
        }
        return total;
    }

    private static int quantile(int[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return (int) Math.rint(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
