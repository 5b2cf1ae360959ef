// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.problem.Position;

/**
 * Counts values of one kind, such as years, that were kept or had to be left out while their works stay. It opens a
 * ledger entry at the end, and only when there was a loss.
 */
public final class Losses {

    /** Names beyond so many are counted together: a damaged file may hold a different one in every line. */
    private static final int NAMES = 50;

    private final WorkSink sink;
    private final String unit;
    private final String reason;
    private final Map<String, Loss> named = new LinkedHashMap<>();
    private final Loss others = new Loss();
    private long kept;

    /** How often a name was lost, and the first places. */
    private static final class Loss {

        private long count;
        private final List<Position> first = new ArrayList<>();

        void add(Loss other) {
            other.first.stream().limit(Tally.SAMPLES - (long) first.size()).forEach(first::add);
            count += other.count;
        }

        void add(Position position) {
            if (first.size() < Tally.SAMPLES) {
                first.add(position);
            }
            count++;
        }

        void copyTo(Tally tally, String why) {
            first.forEach(position -> tally.rejected(why, position));
            tally.rejected(why, count - first.size());
        }
    }

    /**
     * Starts at zero.
     *
     * @param sink the file
     * @param unit what is counted, in the plural
     * @param reason why a value is left out; the value follows it in backticks
     */
    public Losses(WorkSink sink, String unit, String reason) {
        this.sink = sink;
        this.unit = unit;
        this.reason = reason;
    }

    /** Counts a value that is kept. */
    public void kept() {
        kept++;
    }

    /** Counts a value that is left out. */
    public void lost(String value, Position position) {
        loss(value.length() <= 40 ? value : value.substring(0, 40) + "…").add(position);
    }

    private Loss loss(String name) {
        return named.size() < NAMES
                ? named.computeIfAbsent(name, key -> new Loss())
                : named.getOrDefault(name, others);
    }

    /** Adds what another counted in a later part of the same file. */
    public void append(Losses other) {
        other.named.forEach((name, loss) -> loss(name).add(loss));
        others.add(other.others);
        kept += other.kept;
    }

    /** Balances the ledger entry when there is one. */
    public void close() {
        if (named.isEmpty()) {
            return;
        }
        Tally tally = sink.tally(unit);
        long lost = others.count;
        for (Map.Entry<String, Loss> entry : named.entrySet()) {
            entry.getValue().copyTo(tally, reason + " `" + entry.getKey() + "`");
            lost += entry.getValue().count;
        }
        others.copyTo(tally, reason + ", others");
        tally.read(kept + lost).kept(kept);
    }
}
