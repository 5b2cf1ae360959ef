// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digital object identifiers, which name the same thing in any case and behind several prefixes. */
public final class Doi {

    private static final String BEGIN = "10.";

    private static final Pattern INSIDE = Pattern.compile("10\\.[0-9]{4,9}/[^\\s\"<>]+");
    private static final Pattern TAIL = Pattern.compile("[.,;:)\\]}]+$");

    /** What sites put behind a DOI in their addresses: which view of the work, and who asks. */
    private static final Pattern VIEW = Pattern.compile(
            "(?i)(?:/(?:abstract|e?pdf|full|fulltext|summary|asset|meta|references)(?:[/?;#].*)?|[?#].*|;jsessionid=.*)$");

    /** Publishers of old broke their DOIs at brackets, and databases wrote blanks there. */
    private static final Pattern BROKEN = Pattern.compile("\\s*([\\[\\]<>])\\s*");

    private Doi() {}

    /** The DOI in a text, in lower case and without {@code https://doi.org/} or {@code doi:}; none without a 10. */
    public static Optional<String> of(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int start = lower.indexOf(BEGIN);
        if (start < 0) {
            return Optional.empty();
        }
        String doi = lower.substring(start);
        return Optional.of(doi.indexOf(' ') < 0 ? doi : BROKEN.matcher(doi).replaceAll("$1"));
    }

    /** The first DOI somewhere in a text, without the rest of an address and the punctuation of the sentence around it. */
    public static Optional<String> in(String text) {
        Matcher inside = INSIDE.matcher(text);
        if (!inside.find()) {
            return Optional.empty();
        }
        String found = inside.group();
        int suffix = found.indexOf('/') + 1;
        String bare = found.substring(0, suffix + 1) + VIEW.matcher(found.substring(suffix + 1)).replaceFirst("");
        return of(TAIL.matcher(bare).replaceFirst(""));
    }
}
