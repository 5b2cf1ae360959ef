// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Country;

/** The country of an address, its last comma part; each such part is looked up once. */
public final class AddressCountry {

    private final Map<String, Optional<String>> known = new HashMap<>();

    /** The last comma part of an address, without the full stop at its end. */
    public static String lastPart(String address) {
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '.' || address.charAt(end - 1) == ' ')) {
            end--;
        }
        return address.substring(address.lastIndexOf(',', end - 1) + 1, end).strip();
    }

    /** The code of three letters of the country that a last part names. */
    public Optional<String> of(String lastPart) {
        return known.computeIfAbsent(lastPart, AddressCountry::find);
    }

    private static Optional<String> find(String part) {
        String name = part.substring(part.lastIndexOf(' ') + 1);
        return name.equals("Kosovo") ? CountryCode.of(name) : Country.atEndOf(part).map(Country::alpha3);
    }
}
