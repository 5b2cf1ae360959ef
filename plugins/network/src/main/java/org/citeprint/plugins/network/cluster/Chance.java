// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

/**
 * Random numbers that are the same on every machine and in every version of Java: SplitMix64 (Steele, Lea and Flood
 * 2014, OOPSLA, 453-472).
 */
final class Chance {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /** How many numbers are a run. */
    private static final int RUN = 8;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    /** The numbers of one of many streams of a seed. */
    static Chance stream(long seed, long number) {
        return new Chance(new Chance(seed).next() + new Chance(number).next());
    }

    long next() {
        state += GAMMA;
        long bits = state;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** From 0 to the bound, exclusive. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0 to 1, exclusive. */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    /** The numbers from 0 in random order. */
    int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** Puts a range of numbers in random order. */
    void shuffle(int[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            int other = from + below(i - from + 1);
            int swap = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = swap;
        }
    }

    /**
     * The numbers from 0 in an order that is random between runs of neighbouring numbers and within each: nearly as
     * random, and what neighbouring numbers stand for lies together in memory.
     */
    int[] nearOrder(int size) {
        int[] order = new int[size];
        int place = 0;
        for (int run : order((size + RUN - 1) / RUN)) {
            int from = place;
            for (int number = run * RUN; number < Math.min(size, (run + 1) * RUN); number++) {
                order[place++] = number;
            }
            shuffle(order, from, place);
        }
        return order;
    }
}
