// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A slice of time.
 *
 * @param from its first year
 * @param to its last year
 * @param number its number among the slices, from 0
 * @param last the number of the last of them
 */
record Window(int from, int to, int number, int last) {

    /** Slices of so many years, a step apart; the last one ends with the last year and may be shorter. */
    static List<Window> of(int first, int last, int length, int step) {
        int steps = steps(first, last, length, step);
        List<Window> windows = new ArrayList<>();
        for (int number = 0; number <= steps; number++) {
            long from = first + (long) number * step;
            windows.add(new Window((int) from, (int) Math.min(last, from + length - 1), number, steps));
        }
        return windows;
    }

    /** How many slices follow the first: as many as reach the last year, none of them beyond it. */
    static int steps(int first, int last, int length, int step) {
        long beyond = Math.max(0, (long) last - first - length + 1);
        long most = ((long) last - first) / step;
        return Math.toIntExact(Math.min(most, Math.ceilDiv(beyond, (long) step)));
    }

    boolean contains(long year) {
        return from <= year && year <= to;
    }

    /** What holds here, if three values hold for the first, the middle and the last slice: straight in between. */
    double between(double first, double middle, double end) {
        // Multiplied before it is divided, so that a whole number on the way is exactly that.
        double twice = 2.0 * number;
        return twice <= last
                ? first + (middle - first) * twice / Math.max(1, last)
                : middle + (end - middle) * (twice - last) / last;
    }

    String label() {
        return from == to ? Integer.toString(from) : String.format(Locale.ROOT, "%d-%d", from, to);
    }
}
