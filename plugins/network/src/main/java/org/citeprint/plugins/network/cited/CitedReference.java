// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cited;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cited reference as Web of Science writes it: {@code SMALL H, 1973, J AM SOC INFORM SCI, V24, P265, DOI 10.…}. The
 * parts stand around the year, which is looked for: files of 2026 have a comma between surname and initials, others
 * have no author, so commas cannot be counted.
 *
 * @param author surname and initials, absent when not given or anonymous
 * @param year the year of publication
 * @param source the abbreviated title of the journal or book
 * @param volume the volume, without its V
 * @param page the first page or article number, without its P
 */
public record CitedReference(
        Optional<String> author, int year, Optional<String> source, Optional<String> volume, Optional<String> page) {

    private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");
    private static final Pattern VOLUME = Pattern.compile("V([0-9]\\S*)");
    private static final Pattern PAGE = Pattern.compile("(?:P|ARTN )([A-Za-z]*[0-9]\\S*)");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s,;\\[\\]]+");
    private static final String ANONYMOUS = "[Anonymous]";
    private static final int PARTS_BEFORE_YEAR = 3;

    /** The parts; none when there is no year where one is expected, as in an identifier. */
    public static Optional<CitedReference> parse(String text) {
        List<String> parts = Stream.of(text.split(",", -1)).map(String::strip).toList();
        for (int place = 0; place < Math.min(parts.size(), PARTS_BEFORE_YEAR); place++) {
            if (YEAR.matcher(parts.get(place)).matches()) {
                return Optional.of(around(place, parts));
            }
        }
        return Optional.empty();
    }

    private static CitedReference around(int place, List<String> parts) {
        String author = String.join(" ", parts.subList(0, place));
        List<String> after = parts.subList(place + 1, parts.size());
        return new CitedReference(
                Optional.of(author).filter(name -> !name.isBlank() && !name.equalsIgnoreCase(ANONYMOUS)),
                Integer.parseInt(parts.get(place)),
                after.stream().limit(1).filter(CitedReference::isSource).findFirst(),
                first(VOLUME, after),
                first(PAGE, after));
    }

    private static boolean isSource(String part) {
        return !part.isEmpty()
                && !part.startsWith("DOI ")
                && !VOLUME.matcher(part).matches()
                && !PAGE.matcher(part).matches();
    }

    private static Optional<String> first(Pattern pattern, List<String> parts) {
        return parts.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Every digital object identifier in the text, in lower case, in the order given. */
    public static List<String> dois(String text) {
        return DOI.matcher(text)
                .results()
                .map(match -> match.group().replaceFirst("[.)]+$", "").toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
