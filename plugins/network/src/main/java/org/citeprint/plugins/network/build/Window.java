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
 * @param place where it stands among the slices, from 0 for the first to 1 for the last
 */
record Window(int from, int to, double place) {

    /** Slices of so many years, a step apart; the last one ends with the last year and may be shorter. */
    static List<Window> of(int first, int last, int length, int step) {
        List<Integer> starts = new ArrayList<>();
        long start = first;
        starts.add(first);
        while (start + length - 1 < last) {
            start += step;
            starts.add((int) start);
        }
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double place = starts.size() == 1 ? 0 : (double) i / (starts.size() - 1);
            windows.add(new Window(starts.get(i), (int) Math.min(last, (long) starts.get(i) + length - 1), place));
        }
        return windows;
    }

    boolean contains(long year) {
        return from <= year && year <= to;
    }

    /** What holds here, if three values hold for the first, the middle and the last slice: straight in between. */
    double between(double first, double middle, double last) {
        return place <= 0.5 ? first + (middle - first) * 2 * place : middle + (last - middle) * (2 * place - 1);
    }

    String label() {
        return from == to ? Integer.toString(from) : String.format(Locale.ROOT, "%d-%d", from, to);
    }
}
