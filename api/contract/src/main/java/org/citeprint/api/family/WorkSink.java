// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.problem.Position;

/** Takes the works of one file, one by one, and keeps the ledger. */
public final class WorkSink {

    private final CorpusBuilder corpus = new CorpusBuilder();
    private final Tally tally;

    /** Counts towards a ledger entry of the file. */
    public WorkSink(Tally tally) {
        this.tally = tally;
    }

    /** Keeps a work that was read at a place. */
    public void accept(Work work, Position position) {
        corpus.add(work, position);
        tally.read(1).kept(1);
    }

    /** Leaves a record out and says why, as a short phrase such as {@code no title}. */
    public void reject(Position position, String reason) {
        tally.read(1).rejected(reason, position);
    }

    /** The works kept so far. */
    CorpusBuilder corpus() {
        return corpus;
    }
}
