// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A country or territory of ISO 3166-1. The table is part of this API and not the JDK's, so that the same text names
 * the same country everywhere.
 *
 * @param alpha3 its code of three letters, such as {@code DEU}
 * @param alpha2 its code of two letters, such as {@code DE}
 * @param name its usual English name
 */
public record Country(String alpha3, String alpha2, String name) {

    /** All countries, sorted by their code of three letters. */
    public static Collection<Country> all() {
        return Collections.unmodifiableCollection(Countries.BY_CODE.values());
    }

    /** The country with a code of three letters, in capitals. */
    public static Optional<Country> ofCode(String alpha3) {
        return Optional.ofNullable(Countries.BY_CODE.get(alpha3));
    }

    /**
     * The country a text names: by either code, by its English name or by a name databases use for it, such as
     * {@code Peoples R China}, {@code UK} or {@code ROM}. Case, accents and punctuation do not matter.
     */
    public static Optional<Country> find(String text) {
        return Optional.ofNullable(Countries.BY_NAME.get(key(text)));
    }

    /**
     * The country of a postal address, named by what stands behind its last comma; postal codes before or behind the name
     * do not matter. Addresses in the United States end with state and zip code ({@code MA 02115 USA}), before 1998
     * without the country ({@code MA 02115}); the two letters of a state are therefore never the code of a country here.
     */
    public static Optional<Country> atEndOf(String address) {
        return AddressEnd.country(address);
    }

    /** A text without case, accents and punctuation. */
    static String key(String text) {
        return text.chars().allMatch(sign -> sign < 0x80) ? asciiKey(text) : wideKey(text);
    }

    /** {@link #wideKey} without its patterns, which cost more than all else when the table is read. */
    private static String asciiKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean capital = sign >= 'A' && sign <= 'Z';
            if (capital || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                key.append(gap && !key.isEmpty() ? " " : "").append(capital ? (char) (sign + 0x20) : sign);
                gap = false;
            } else if (sign == '&') {
                key.append(key.isEmpty() ? "and" : " and");
                gap = true;
            } else if (sign != '.' && sign != '\'') {
                gap = true;
            }
        }
        return key.toString();
    }

    private static String wideKey(String text) {
        String plain = Countries.ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String spelt = plain.toLowerCase(Locale.ROOT).replace("&", " and ").replace(".", "").replaceAll("['’]", "");
        return Countries.OTHER.matcher(spelt).replaceAll(" ").strip();
    }

    /** The table, read once when it is first needed. */
    private static final class Countries {

        static final Pattern ACCENT = Pattern.compile("\\p{M}+");
        static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
        static final SequencedMap<String, Country> BY_CODE = new TreeMap<>();
        static final Map<String, Country> BY_NAME = new HashMap<>();

        static {
            try (InputStream bytes = Country.class.getResourceAsStream("countries.tsv")) {
                if (bytes == null) {
                    throw new IllegalStateException("countries.tsv is missing");
                }
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> enter(line.split("\t", -1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void enter(String[] cells) {
            Country country = new Country(cells[0], cells[1], cells[2]);
            BY_CODE.put(country.alpha3, country);
            for (int i = 0; i < 3; i++) {
                BY_NAME.put(key(cells[i]), country);
            }
            if (cells.length > 3) {
                for (String other : cells[3].split("\\|", -1)) {
                    BY_NAME.put(key(other), country);
                }
            }
        }
    }
}
