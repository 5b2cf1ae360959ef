// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.record.AddressCountry;

/**
 * The countries that ends of addresses name, remembered by their bytes: most addresses end in one of some hundred ways.
 * Each has one place, which the next one that falls there takes over.
 */
final class CountryMemory {

    private static final int PLACES = 1 << 10;
    private static final byte[] NONE = {};

    private final byte[][] ends = new byte[PLACES][];
    private final byte[][] codes = new byte[PLACES][];

    /** The code of three letters; empty when the text names no country. */
    byte[] of(Slice end) {
        int place = place(end);
        if (ends[place] == null || !end.is(ends[place])) {
            ends[place] = Arrays.copyOfRange(end.bytes(), end.begin(), end.end());
            codes[place] = AddressCountry.of(end.text())
                    .map(code -> code.getBytes(StandardCharsets.US_ASCII))
                    .orElse(NONE);
        }
        return codes[place];
    }

    private static int place(Slice end) {
        int hash = 0;
        for (int at = end.begin(); at < end.end(); at++) {
            hash = 31 * hash + end.bytes()[at];
        }
        return (hash ^ hash >>> 15) & (PLACES - 1);
    }
}
