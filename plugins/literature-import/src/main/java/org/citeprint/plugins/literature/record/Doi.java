// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.Locale;

/** Digital object identifiers, which name the same thing in any case and behind several prefixes. */
public final class Doi {

    private Doi() {}

    /** Lower case, without {@code https://doi.org/} or {@code doi:}; empty when no {@code 10.} is in it. */
    public static String normalise(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("10.") ? 0 : lower.indexOf("10.");
        return start < 0 ? "" : lower.substring(start);
    }
}
