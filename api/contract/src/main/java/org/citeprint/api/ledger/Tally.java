// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.ArrayList;
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

    private final String subject;
    private final String unit;
    private final Map<String, Reason> reasons = new TreeMap<>();
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
        Reason entry = reasons.computeIfAbsent(reason, key -> new Reason());
        entry.count++;
        entry.first.add(position);
        if (entry.first.size() > SAMPLES) {
            entry.first.sort(null);
            entry.first.removeLast();
        }
        return this;
    }

    /** The entry as it stands now. */
    public synchronized LedgerEntry entry() {
        List<Rejection> rejections = new ArrayList<>();
        reasons.forEach((reason, seen) -> rejections
                .add(new Rejection(reason, seen.count, seen.first.stream().sorted().toList())));
        return new LedgerEntry(subject, unit, read, kept, merged, rejections);
    }
}
