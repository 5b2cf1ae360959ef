// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.plugins.literature.mapping.RawRecord;

/** A list of names parted by {@code and}. */
final class Names {

    private static final String AND = " and ";

    private static final Pattern INITIALS = Pattern.compile("\\s*[\\p{Lu}.\\- ]{1,8}\\s*");

    private Names() {}

    /** The names, in plain text; {@code others} and empty ones are none. */
    static List<String> of(String value) {
        String text = " " + RawRecord.joined(value).replaceAll("\\s+", " ") + AND;
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth <= 0 && letter == ' ' && at >= from && text.regionMatches(true, at, AND, 0, AND.length())) {
                names.add(text.substring(from, at));
                from = at + AND.length() - 1;
            }
        }
        if (from < text.length() - 1) {
            names.add(text.substring(from, text.length() - AND.length()));
        }
        return names.stream()
                .map(FamilyName::first)
                .flatMap(name -> Names.several(name).stream())
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .toList();
    }

    /** Cochrane parts all but the last name by commas: {@code Ames, JK, Brown, R, and Cole, S}. */
    private static List<String> several(String name) {
        String bare = name.endsWith(",") ? name.substring(0, name.length() - 1).strip() : name;
        String[] parts = bare.split(",", -1);
        boolean pairs = parts.length >= 4 && parts.length % 2 == 0
                && IntStream.range(0, parts.length).allMatch(i -> i % 2 == 0 || INITIALS.matcher(parts[i]).matches());
        return !pairs
                ? List.of(bare)
                : IntStream.range(0, parts.length / 2)
                        .mapToObj(i -> parts[2 * i].strip() + ", " + parts[2 * i + 1].strip()).toList();
    }
}
