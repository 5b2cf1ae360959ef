// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a run: the second it began, in UTC, and a number. Ids never fall, also when the clock does.
 *
 * @param second such as {@code 2026-11-24T03-14-07}
 * @param number from 1
 */
record RunId(String second, int number) implements Comparable<RunId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4,6}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d)-(\\d{1,9})");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Comparator<RunId> ORDER = Comparator.comparingInt((RunId id) -> id.second.length())
            .thenComparing(RunId::second).thenComparingInt(RunId::number);

    static Optional<RunId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new RunId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The id of a run that begins now, after the last one. */
    static RunId next(Instant now, Optional<RunId> last) {
        RunId fresh = new RunId(SECOND.format(now), 1);
        return last.filter(id -> id.compareTo(fresh) >= 0).map(id -> new RunId(id.second, id.number + 1))
                .orElse(fresh);
    }

    @Override
    public int compareTo(RunId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return second + "-" + number;
    }
}
