// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.List;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Takes the works of one file, one by one, and keeps the ledger. */
public final class WorkSink {

    private final CorpusBuilder corpus = new CorpusBuilder();
    private final Context context;
    private final String file;
    private final Tally tally;
    private List<Problem> problems = List.of();
    private long records;

    /** Takes the works of a file on behalf of a step. */
    public WorkSink(Context context, String file) {
        this.context = context;
        this.file = file;
        this.tally = context.tally(file, "works");
    }

    /** Keeps a work that was read at a place. */
    public void accept(Work work, Position position) {
        corpus.add(work, position);
        tally.read(1).kept(1);
        records++;
    }

    /** Leaves a record out and says why, as a short phrase such as {@code no title}. */
    public void reject(Position position, String reason) {
        tally.read(1).rejected(reason, position);
        records++;
    }

    /** Leaves a record out, says why, and keeps its text. */
    public void reject(Position position, String reason, String text) {
        tally.read(1).rejected(reason, position, text);
        records++;
    }

    /** Sets a record aside that could be read but is doubtful, says why, and keeps its text. */
    public void quarantine(Position position, String reason, String text) {
        tally.read(1).quarantined(reason, position, text);
        records++;
    }

    /** A sink for one of the files in an archive, with ledger entries of its own; {@link #append} its works later. */
    public WorkSink part(String name) {
        return new WorkSink(context, name);
    }

    /** Adds the works of a part behind those that are here. */
    public void append(WorkSink part) {
        corpus.append(part.corpus);
    }

    /** How many records so far, kept or left out. */
    public long records() {
        return records;
    }

    /** How many works were kept so far. */
    public int works() {
        return corpus.works();
    }

    /** Opens another ledger entry of this file, for parts of its records such as {@code years} or {@code countries}. */
    public Tally tally(String unit) {
        return context.tally(file, unit);
    }

    /** Reports something odd about the file although its works are kept. */
    public void warn(Problem problem) {
        context.warn(problem);
    }

    /** The file cannot be used. */
    void fail(List<Problem> reasons) {
        problems = reasons;
    }

    /** Why the file cannot be used, empty when it can. */
    List<Problem> problems() {
        return problems;
    }

    /** The works kept so far. */
    CorpusBuilder corpus() {
        return corpus;
    }
}
