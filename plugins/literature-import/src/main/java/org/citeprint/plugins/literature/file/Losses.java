// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.util.HashSet;
import java.util.Set;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * Counts values of one kind, such as years, that were kept or had to be left out while their works stay. It opens a
 * ledger entry with the first loss, so a file without losses adds none.
 */
public final class Losses {

    /** Names beyond so many are counted together: a damaged file may hold a different one in every line. */
    private static final int NAMES = 50;

    private final WorkSink sink;
    private final String unit;
    private final String reason;
    private final Set<String> names = new HashSet<>();
    private long kept;
    private long lost;
    private @Nullable Tally tally;

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
        lost++;
        String name = value.length() <= 40 ? value : value.substring(0, 40) + "…";
        boolean known = names.contains(name) || (names.size() < NAMES && names.add(name));
        entry().rejected(known ? reason + " `" + name + "`" : reason + ", others", position);
    }

    /** Balances the ledger entry when there is one. */
    public void close() {
        if (lost > 0) {
            entry().read(kept + lost).kept(kept);
        }
    }

    private Tally entry() {
        if (tally == null) {
            tally = sink.tally(unit);
        }
        return tally;
    }
}
