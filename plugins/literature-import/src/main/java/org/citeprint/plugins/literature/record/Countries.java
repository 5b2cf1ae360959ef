// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ISO 3166-1 alpha-3 codes by alpha-2 code and by name. Web of Science names the parts of the United Kingdom, ends
 * addresses in the United States with state and zip code ({@code MA 02115 USA}, before 1998 also without {@code USA}),
 * and shortens names ({@code Peoples R China}, {@code U Arab Emirates}). Withdrawn countries keep their ISO 3166-3
 * code, except that both German states are {@code DEU}; Kosovo is {@code XKX}.
 */
public final class Countries {

    private static final String LIST = "countries.tsv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");
    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH"
                            + " OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR")
                    .split(" "));

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private Countries() {
        try (InputStream list = Objects.requireNonNull(Countries.class.getResourceAsStream(LIST), LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final Countries LOADED = new Countries();
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        byCode.put(cells[0], cells[0]);
        if (!cells[1].isEmpty()) {
            byCode.put(cells[1], cells[0]);
        }
        for (String name : cells[2].split("\\|", -1)) {
            byName.put(name, cells[0]);
        }
    }

    /** The code of a country given as alpha-2 or alpha-3 code. */
    public static Optional<String> ofCode(String code) {
        return Optional.ofNullable(Holder.LOADED.byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** The code of a country given by name. */
    public static Optional<String> ofName(String name) {
        Map<String, String> names = Holder.LOADED.byName;
        String plain = name.strip();
        Optional<String> found = Optional.ofNullable(names.get(plain.toLowerCase(Locale.ROOT)));
        return found.isPresent() ? found : Optional.ofNullable(names.get(key(plain)));
    }

    /** The code of a country given by code or name. */
    public static Optional<String> of(String text) {
        Optional<String> code = text.strip().length() <= 3 ? ofCode(text) : Optional.empty();
        return code.isPresent() ? code : ofName(text);
    }

    /** The country of an address of Web of Science: its last comma part, without state and zip code. */
    public static Optional<String> ofAddress(String address) {
        String part = lastPart(address);
        Optional<String> whole = ofName(part);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = List.of(part.split(" +", -1));
        int first = 0;
        while (first < words.size() && isStateOrZip(words.get(first))) {
            first++;
        }
        if (first == words.size()) {
            return STATES.contains(words.getFirst()) ? Optional.of("USA") : Optional.empty();
        }
        return first == 0 ? Optional.empty() : ofName(String.join(" ", words.subList(first, words.size())));
    }

    /** The last comma part of an address, without the full stop at its end. */
    public static String lastPart(String address) {
        String text = address.strip();
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(text.lastIndexOf(',', end) + 1, end).strip();
    }

    private static boolean isStateOrZip(String word) {
        return STATES.contains(word) || HAS_DIGIT.matcher(word).matches();
    }

    private static String key(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll(" ")
                .strip();
    }
}
