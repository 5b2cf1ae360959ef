// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * Countries by their ISO 3166-1 code of three letters. A state that is no more becomes the one that took its seat: the
 * Soviet Union Russia, Czechoslovakia Czechia, Yugoslavia and Serbia and Montenegro Serbia, both Germanies Germany.
 * Kosovo has the code {@code XKX}, which is none of ISO 3166-1 but in general use; importers write it, too.
 */
final class Countries {

    private static final String KOSOVO = "XKX";

    /** States that ISO 3166-1 does not list any more, and territories it never did, by what they are counted as. */
    private static final Map<String, String> FORMER = Map.ofEntries(Map.entry("ussr", "RUS"), Map.entry("sun", "RUS"),
            Map.entry("union of soviet socialist republics", "RUS"), Map.entry("czechoslovakia", "CZE"),
            Map.entry("csk", "CZE"), Map.entry("yugoslavia", "SRB"), Map.entry("yug", "SRB"), Map.entry("scg", "SRB"),
            Map.entry("serbia and montenegro", "SRB"), Map.entry("serbia monteneg", "SRB"),
            Map.entry("serbia montenegro", "SRB"), Map.entry("ddr", "DEU"), Map.entry("frg", "DEU"),
            Map.entry("gdr", "DEU"), Map.entry("netherlands antilles", "CUW"), Map.entry("neth antilles", "CUW"),
            Map.entry("ant", "CUW"), Map.entry("north yemen", "YEM"),
            Map.entry("south yemen", "YEM"), Map.entry("rhodesia", "ZWE"), Map.entry("bophuthatswana", "ZAF"),
            Map.entry("transkei", "ZAF"), Map.entry("ciskei", "ZAF"), Map.entry("south vietnam", "VNM"),
            Map.entry("north vietnam", "VNM"), Map.entry("dahomey", "BEN"), Map.entry("tanganyika", "TZA"),
            Map.entry("british honduras", "BLZ"), Map.entry("neth new guinea", "IDN"),
            Map.entry("hong kong china", "HKG"), Map.entry("kosovo", KOSOVO), Map.entry("xk", KOSOVO),
            Map.entry("xkx", KOSOVO));

    private Countries() {}

    /** The code of what a text names. */
    static Optional<String> code(String text) {
        Optional<String> former = Optional.ofNullable(FORMER.get(Fold.words(text)));
        return former.or(() -> Country.find(text).map(Country::alpha3));
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
