// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.FormerState;

/** Codes of three letters for what databases call a country: those of ISO 3166-1, and {@code XKX} for Kosovo. */
public final class CountryCode {

    private static final Set<String> KOSOVO = Set.of("XK", "XKX", "Kosovo");

    private CountryCode() {}

    /** The code of a country given by either code or by name. */
    public static Optional<String> of(String text) {
        return KOSOVO.contains(text.strip())
                ? Optional.of("XKX")
                : Country.find(text).or(() -> FormerState.successor(text)).map(Country::alpha3);
    }
}
