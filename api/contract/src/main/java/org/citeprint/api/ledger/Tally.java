// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeprint.api.problem.Position;

/**
 * Counts towards one {@link LedgerEntry}. Safe for use by several threads; the samples kept are the first by
 * position, so the result does not depend on scheduling.
 */
public final class Tally {

    /** How many places are remembered for each reason. */
    public static final int SAMPLES = 5;

    /** How many items left out are kept verbatim. */
    public static final int TEXTS = 500;

    /** The longest text kept verbatim, in characters. */
    public static final int LONGEST = 4_000;

    private final String subject;
    private final String unit;
    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Map<String, Reason> doubts = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private long read;
    private long kept;
    private long merged;

    private static final class Reason {
        private long count;
        private final List<Position> first = new ArrayList<>();
    }

    /** Starts at zero. */
    public Tally(String subject, String unit) {
        this.subject = subject;
        this.unit = unit;
    }

    /** Counts items that were seen. */
    public synchronized Tally read(long count) {
        read += count;
        return this;
    }

    /** Counts items that go on. */
    public synchronized Tally kept(long count) {
        kept += count;
        return this;
    }

    /** Counts items that were folded into another. */
    public synchronized Tally merged(long count) {
        merged += count;
        return this;
    }

    /** Counts items left out for a reason that has no place. */
    public synchronized Tally rejected(String reason, long count) {
        if (count != 0) {
            reasons.computeIfAbsent(reason, key -> new Reason()).count += count;
        }
        return this;
    }

    /** Counts one item left out, and where it stood. */
    public synchronized Tally rejected(String reason, Position position) {
        count(reasons, reason, position);
        return this;
    }

    /** Counts one item left out, and keeps its text. */
    public synchronized Tally rejected(String reason, Position position, String text) {
        count(reasons, reason, position);
        remember(new LeftOut(position, false, reason, cut(text)));
        return this;
    }

    /** Counts one item that could be read but is set aside for a person to decide, and keeps its text. */
    public synchronized Tally quarantined(String reason, Position position, String text) {
        count(doubts, reason, position);
        remember(new LeftOut(position, true, reason, cut(text)));
        return this;
    }

    private static void count(Map<String, Reason> reasons, String reason, Position position) {
        Reason entry = reasons.computeIfAbsent(reason, key -> new Reason());
        entry.count++;
        entry.first.add(position);
        if (entry.first.size() > SAMPLES) {
            entry.first.sort(null);
            entry.first.removeLast();
        }
    }

    private void remember(LeftOut item) {
        leftOut.add(item);
        if (leftOut.size() > 2 * TEXTS) {
            List<LeftOut> first = first();
            leftOut.clear();
            leftOut.addAll(first);
        }
    }

    /** In the order of their places, whatever the order of counting. */
    private List<LeftOut> first() {
        return leftOut.stream()
                .sorted(Comparator.comparing(LeftOut::position).thenComparing(LeftOut::reason)
                        .thenComparing(LeftOut::text))
                .limit(TEXTS)
                .toList();
    }

    private static String cut(String text) {
        int end = text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1))
                ? LONGEST - 1
                : LONGEST;
        return text.length() <= LONGEST
                ? text
                : text.substring(0, end) + "… (" + (text.length() - end) + " more characters)";
    }

    /** The entry as it stands now. */
    public synchronized LedgerEntry entry() {
        return new LedgerEntry(subject, unit, read, kept, merged, by(reasons), by(doubts), first());
    }

    private static List<Rejection> by(Map<String, Reason> reasons) {
        List<Rejection> rejections = new ArrayList<>();
        reasons.forEach((reason, seen) -> rejections
                .add(new Rejection(reason, seen.count, seen.first.stream().sorted().toList())));
        return rejections;
    }
}
