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
    /** Territories and the mail of forces, before the country only: alone they are words of other languages. */
    private static final Set<String> TERRITORIES = Set.of("VI", "GU", "AS", "MP", "AA", "AE", "AP");
    /** Without Georgia, which is a country too. */
    private static final Set<String> NAMES_OF_STATES = Set.of(
            ("Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,District of Columbia,Florida,Hawaii"
                    + ",Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan"
                    + ",Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York"
                    + ",North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina"
                    + ",South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming")
                    .split(","));
    /** Which country these are, the brackets say. */
    private static final Set<String> SEVERAL = Set.of("Congo", "Korea");
    private static final Pattern NOTE = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern PLACE = Pattern.compile("^(?:.*[0-9]\\S* )?(?:\\p{Lu}{2,3} )?");
    private static final Set<String> SHORT_NAMES = Set.of("USA", "UK", "UAE");

    private AddressEnd() {}

    static Optional<Country> country(String address) {
        String part = lastPart(address);
        return named(part).or(() -> within(part));
    }

    /**
     * Behind a full stop for a comma, {@code Jeddah. Saudi Arabia}, before the author in brackets, {@code Serbia (Ames)},
     * or behind a code, {@code 40126 BO Italy} and {@code Kerala 695011 India}.
     */
    private static Optional<Country> within(String part) {
        String plain = NOTE.matcher(part).replaceFirst("");
        int stop = plain.lastIndexOf(". ");
        String last = PLACE.matcher(plain.substring(stop < 0 ? 0 : stop + 2)).replaceFirst("");
        return last.equals(part) || last.isEmpty() || SEVERAL.contains(last) ? Optional.empty() : named(last);
    }

    private static Optional<Country> named(String part) {
        List<String> words = List.of(part.split(" +", -1));
        int first = 0;
        while (first < words.size() && isStateOrCode(words.get(first))) {
            first++;
        }
        first += first + 1 < words.size() && TERRITORIES.contains(words.get(first)) ? 1 : 0;
        while (first > 0 && first + 1 < words.size() && HAS_DIGIT.matcher(words.get(first)).matches()) {
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
        if (NAMES_OF_STATES.contains(name)) {
            return Country.ofCode("USA");
        }
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
