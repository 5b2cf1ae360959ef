// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.FormerState;
import org.citeprint.plugins.literature.bytes.Slice;

/** The country of an address, its last comma part; each such part is looked up once. */
public final class AddressCountry {

    /** Remembered for all files, but not without end: damaged ones may name something else in every line. */
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST = 1 << 14;
    private static final int LONGEST = 100;

    private AddressCountry() {}

    /** The last comma part of an address, without the full stop at its end. */
    public static String lastPart(String address) {
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '.' || address.charAt(end - 1) == ' ')) {
            end--;
        }
        return address.substring(address.lastIndexOf(',', end - 1) + 1, end).strip();
    }

    /** Keeps of an address its last comma part, without the full stop at its end. */
    public static void keepLastPart(Slice address) {
        byte[] bytes = address.bytes();
        int end = address.end();
        while (end > address.begin() && (bytes[end - 1] == '.' || bytes[end - 1] == ' ')) {
            end--;
        }
        int begin = end;
        while (begin > address.begin() && bytes[begin - 1] != ',') {
            begin--;
        }
        address.set(bytes, begin, end);
        address.strip();
    }

    /** The ISO 3166-1 alpha-3 code of the country that a last part names. */
    public static Optional<String> of(String lastPart) {
        Optional<String> known = KNOWN.get(lastPart);
        if (known == null) {
            known = find(lastPart);
            if (lastPart.length() <= LONGEST && KNOWN.size() < MOST) {
                KNOWN.put(lastPart, known);
            }
        }
        return known;
    }

    private static Optional<String> find(String part) {
        String name = part.substring(part.lastIndexOf(' ') + 1);
        return name.equals("Kosovo")
                ? CountryCode.of(name)
                : Country.atEndOf(part).or(() -> FormerState.successor(part)).map(Country::alpha3);
    }
}
