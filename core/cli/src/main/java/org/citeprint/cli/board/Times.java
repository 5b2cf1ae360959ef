// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
public final class Times {

    private Times() {}

    /** {@code 12 ms}, {@code 3.4 s}, {@code 2 min 05 s}. */
    public static String text(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        if (time.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart());
    }
}
