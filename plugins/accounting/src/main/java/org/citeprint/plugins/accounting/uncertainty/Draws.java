// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

/**
 * Log-normal factors with mean one, each a function of seed, draw, source and index alone: any draw can be made again by
 * itself, on any number of threads. With s² = ln(1 + cv²) a factor is exp(s z - s²/2), z standard normal by Box and
 * Muller from two words of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA) over the mixed counter.
 */
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;

    Draws(long seed) {
        this.seed = seed;
    }

    /** What varies. */
    enum Source {
        /** Emissions of an industry. */
        EMISSIONS(1),
        /** All input coefficients of an industry together. */
        INPUTS(2),
        /** Final demand of a region for a product. */
        DEMAND(3);

        private final long number;

        Source(long number) {
            this.number = number;
        }
    }

    double factor(long draw, Source source, long index, double variation) {
        if (variation == 0) {
            return 1;
        }
        double square = StrictMath.log1p(variation * variation);
        return StrictMath.exp(Math.sqrt(square) * normal(draw, source, index) - square / 2);
    }

    private double normal(long draw, Source source, long index) {
        long counter = mix(mix(mix(seed + STEP) + STEP * (draw + 1)) + STEP * source.number) + STEP * index;
        double radius = Math.sqrt(-2 * StrictMath.log(uniform(mix(counter))));
        return radius * StrictMath.cos(2 * Math.PI * uniform(mix(mix(counter) + STEP)));
    }

    /** Above zero and below one. */
    private static double uniform(long bits) {
        return ((bits >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
