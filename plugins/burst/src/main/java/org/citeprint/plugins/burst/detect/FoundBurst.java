// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.Comparator;
import java.util.Optional;
import org.citeprint.api.family.Burst;

/**
 * A burst of a term, with what the counts say about it.
 *
 * @param term the term
 * @param burst the burst
 * @param firstYear the year of bin 0
 * @param works how many works use the term during the burst
 * @param peakYear the year of the burst with most such works, the first of several
 * @param p the p of the permutation test, NaN without a test
 * @param q the rate of false discoveries up to it, NaN without a test
 * @param held in how many settings it holds, when asked for
 */
record FoundBurst(
        String term,
        Burst burst,
        int firstYear,
        long works,
        int peakYear,
        double p,
        double q,
        Optional<Sensitivity.Held> held) {

    /** Strongest first; equally strong ones by term, level and start. */
    static final Comparator<FoundBurst> BY_STRENGTH = Comparator
            .comparingDouble((FoundBurst found) -> -found.burst.strength())
            .thenComparing(FoundBurst::term)
            .thenComparingInt(found -> found.burst.level())
            .thenComparingInt(found -> found.burst.start());

    static FoundBurst of(String term, Burst burst, int firstYear, int[] counts) {
        long works = 0;
        int peak = burst.start();
        for (int bin = burst.start(); bin <= burst.end(); bin++) {
            works += counts[bin];
            if (counts[bin] > counts[peak]) {
                peak = bin;
            }
        }
        return new FoundBurst(
                term, burst, firstYear, works, firstYear + peak, Double.NaN, Double.NaN, Optional.empty());
    }

    FoundBurst tested(double newP, double newQ) {
        return new FoundBurst(term, burst, firstYear, works, peakYear, newP, newQ, held);
    }

    FoundBurst held(Optional<Sensitivity.Held> newHeld) {
        return new FoundBurst(term, burst, firstYear, works, peakYear, p, q, newHeld);
    }

    int start() {
        return firstYear + burst.start();
    }

    int end() {
        return firstYear + burst.end();
    }

    int years() {
        return burst.end() - burst.start() + 1;
    }
}
