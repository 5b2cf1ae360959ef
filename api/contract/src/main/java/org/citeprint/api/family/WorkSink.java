// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Work;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Takes the works of one file, one by one, and keeps the ledger. */
public final class WorkSink {

    private final CorpusBuilder corpus;
    private final Queue<CorpusBuilder> spares = new ConcurrentLinkedQueue<>();
    private final Context context;
    private final String file;
    private final Tally tally;
    private Optional<Lost> lost = Optional.empty();
    private List<Problem> problems = List.of();
    private long records;

    /** Where a record stands that is left out or set aside, and why. */
    record Lost(Position position, String reason) {}

    /** Reads one of several parts of a file. */
    @FunctionalInterface
    public interface PartReader {

        /** Hands every record of the part to the sink. */
        void read(int part, WorkSink sink);
    }

    /** Takes the works of a file on behalf of a step. */
    public WorkSink(Context context, String file) {
        this(context, file, context.tally(file, "works"), new CorpusBuilder());
    }

    private WorkSink(Context context, String file, Tally tally, CorpusBuilder corpus) {
        this.context = context;
        this.file = file;
        this.tally = tally;
        this.corpus = corpus;
    }

    /**
     * Reads parts of the file side by side, each into a sink of its own. Their works follow those here in the order of
     * the parts, so nothing depends on how many run at once; cut a file by its size.
     */
    public void parts(int count, PartReader reader) {
        List<WorkSink> sinks = context.workers().map(count, index -> {
            context.checkCancelled();
            WorkSink sink = new WorkSink(context, file, tally, builder());
            reader.read(index, sink);
            return sink;
        });
        sinks.forEach(this::append);
    }

    /** Keeps a work that was read at a place. */
    public void accept(Work work, Position position) {
        corpus.add(work, position);
        tally.read(1).kept(1);
        records++;
    }

    /** Keeps a work that was read at a place; the buffer may be used again afterwards. */
    public void accept(WorkBuffer work, Position position) {
        corpus.add(work, position);
        tally.read(1).kept(1);
        records++;
    }

    /** Leaves a record out and says why, as a short phrase such as {@code no title}. */
    public void reject(Position position, String reason) {
        tally.read(1).rejected(reason, position);
        lose(position, reason);
    }

    /** Leaves a record out, says why, and keeps its text. */
    public void reject(Position position, String reason, String text) {
        tally.read(1).rejected(reason, position, text);
        lose(position, reason);
    }

    /** Sets a record aside that could be read but is doubtful, says why, and keeps its text. */
    public void quarantine(Position position, String reason, String text) {
        tally.read(1).quarantined(reason, position, text);
        lose(position, reason);
    }

    private void lose(Position position, String reason) {
        lost = lost.or(() -> Optional.of(new Lost(position, reason)));
        records++;
    }

    /** A sink for one of the files in an archive, with ledger entries of its own; {@link #append} its works later. */
    public WorkSink part(String name) {
        return new WorkSink(context, name, context.tally(name, "works"), builder());
    }

    /** One that a part had before: a new one for each file of an archive would take a megabyte each time. */
    private CorpusBuilder builder() {
        return Objects.requireNonNullElseGet(spares.poll(), CorpusBuilder::new);
    }

    /** Adds the works of a part behind those that are here; the part must not be used any more. */
    public void append(WorkSink part) {
        corpus.append(part.corpus);
        spares.add(part.corpus);
        records += part.records;
        lost = lost.or(() -> part.lost);
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

    /** The name of the file. */
    String name() {
        return file;
    }

    /** The first record that is left out or set aside. */
    Optional<Lost> lost() {
        return lost;
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
