// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.FormerState;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * Countries by their ISO 3166-1 code of three letters. A state that is no more becomes the one that took its seat: the
 * Soviet Union Russia, Czechoslovakia Czechia, Yugoslavia and Serbia and Montenegro Serbia, both Germanies Germany.
 * Kosovo has the code {@code XKX}, which is none of ISO 3166-1 but in general use; importers write it, too.
 */
public final class Countries {

    private static final Optional<String> KOSOVO = Optional.of("XKX");
    private static final Set<String> KOSOVO_NAMES = Set.of("kosovo", "xk", "xkx");

    private Countries() {}

    /** The code of what a text names. */
    public static Optional<String> code(String text) {
        if (KOSOVO_NAMES.contains(Fold.words(text))) {
            return KOSOVO;
        }
        return FormerState.successor(text).or(() -> Country.find(text)).map(Country::alpha3);
    }

    /** What each country becomes; one that nobody knows is removed, as the field holds codes only. */
    static List<Renamed> of(Terms countries) {
        List<Renamed> renamed = new ArrayList<>();
        for (int id = 0; id < countries.size(); id++) {
            renamed.add(code(countries.label(id)).map(code -> new Renamed(code, "ISO 3166-1"))
                    .orElseGet(() -> new Renamed("", "no country of ISO 3166-1")));
        }
        return renamed;
    }
}
