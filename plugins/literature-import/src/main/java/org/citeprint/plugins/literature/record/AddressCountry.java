// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The country of an address: its last comma part. Addresses in the United States end with state and zip code
 * ({@code MA 02115 USA}), before 1998 without the country ({@code MA 02115}); a state's two letters are therefore never
 * the code of a country here.
 */
public final class AddressCountry {

    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");
    private static final int CODE = 3;
    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH"
                    + " OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR").split(" "));
    private static final Set<String> SHORT_NAMES = Set.of("USA", "UK", "UAE");

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
        List<String> words = List.of(part.split(" +", -1));
        int first = 0;
        while (first < words.size() && isStateOrZip(words.get(first))) {
            first++;
        }
        return first == words.size()
                ? Optional.of("USA").filter(usa -> STATES.contains(words.getFirst()))
                : named(String.join(" ", words.subList(first, words.size())));
    }

    private static Optional<String> named(String name) {
        return name.length() > CODE || SHORT_NAMES.contains(name)
                ? CountryCode.of(name)
                : Optional.empty();
    }

    private static boolean isStateOrZip(String word) {
        return STATES.contains(word) || HAS_DIGIT.matcher(word).matches();
    }
}
