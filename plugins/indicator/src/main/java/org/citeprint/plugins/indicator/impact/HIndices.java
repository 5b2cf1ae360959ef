// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.impact;

import java.util.Arrays;

/**
 * Indices of a set of works with these citations. h is the largest number of works with at least h citations each
 * (Hirsch 2005); g the largest number of works, no more than there are, whose g most cited have g² citations together
 * (Egghe 2006); e the square root of what the h works have above h² (Zhang 2009).
 *
 * @param h Hirsch's index
 * @param g Egghe's index
 * @param e Zhang's index
 * @param citations the sum of the citations
 */
record HIndices(int h, int g, double e, long citations) {

    static HIndices of(long[] citations) {
        long[] ascending = citations.clone();
        Arrays.sort(ascending);
        int h = 0;
        int g = 0;
        long sum = 0;
        long core = 0;
        for (int rank = 1; rank <= ascending.length; rank++) {
            long each = ascending[ascending.length - rank];
            sum += each;
            if (each >= rank) {
                h = rank;
                core = sum;
            }
            g = sum >= (long) rank * rank ? rank : g;
        }
        return new HIndices(h, g, Math.sqrt(core - (double) h * h), sum);
    }
}
