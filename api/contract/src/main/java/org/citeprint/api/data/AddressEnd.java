// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The country at the end of a postal address; see {@link Country#atEndOf}. */
final class AddressEnd {

    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");
    private static final int CODE = 3;
    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH"
                    + " OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR").split(" "));
    private static final Set<String> SHORT_NAMES = Set.of("USA", "UK", "UAE");

    private AddressEnd() {}

    static Optional<Country> country(String address) {
        List<String> words = List.of(lastPart(address).split(" +", -1));
        int first = 0;
        while (first < words.size() && isStateOrCode(words.get(first))) {
            first++;
        }
        if (first == words.size()) {
            return STATES.contains(words.getFirst()) ? Country.ofCode("USA") : Optional.empty();
        }
        int end = words.size();
        while (end > first + 1 && HAS_DIGIT.matcher(words.get(end - 1)).matches()) {
            end--;
        }
        String name = String.join(" ", words.subList(first, end));
        return name.length() > CODE || isShortName(name) ? Country.find(name) : Optional.empty();
    }

    /** The full stop at the end of an address is gone, so that {@code U.K.} has become {@code U.K}. */
    private static boolean isShortName(String name) {
        return SHORT_NAMES.contains(name.replace(".", "")) || name.equals("U.S");
    }

    private static String lastPart(String address) {
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '.' || address.charAt(end - 1) == ' ')) {
            end--;
        }
        return address.substring(address.lastIndexOf(',', end - 1) + 1, end).strip();
    }

    private static boolean isStateOrCode(String word) {
        return STATES.contains(word) || HAS_DIGIT.matcher(word).matches();
    }
}
