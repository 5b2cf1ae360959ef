// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.function.Supplier;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.ByteIdentifiers;

/** Turns the records of one file into works and hands them on. */
public final class RecordTarget {

    private final Source source;
    private final WorkSink sink;
    private final FieldMap map;
    private final Values values;
    private final WorkBuffer work = new WorkBuffer();
    private final ByteIdentifiers identifiers = new ByteIdentifiers(work);

    /** Takes the records of a file. */
    public RecordTarget(Source source, FieldMap map, WorkSink sink) {
        this.source = source;
        this.sink = sink;
        this.map = map;
        this.values = new Values(sink);
    }

    /** Keeps a record, unless there is nothing in it by which a work could be known; then its text is asked for. */
    public void accept(RawFields record, Supplier<String> text) {
        Position position = Position.of(source.name(), record.line());
        work.clear();
        map.fill(record, new FieldMap.Draft(work, values, identifiers, position));
        if (named()) {
            sink.accept(work, position);
        } else {
            sink.reject(position, "neither title, DOI, number nor authors", text.get());
        }
    }

    private boolean named() {
        return work.has(Field.TITLE) || work.has(Field.DOI) || work.has(Field.ID) || work.has(Field.AUTHORS);
    }

    /** Leaves a record out. */
    public void reject(int line, String reason, String text) {
        sink.reject(Position.of(source.name(), line), reason, text);
    }

    /** Sets a record aside that could be read but is doubtful. */
    public void quarantine(int line, String reason, String text) {
        sink.quarantine(Position.of(source.name(), line), reason, text);
    }

    /** Adds what another counted in a later part of the same file. */
    public void append(RecordTarget other) {
        values.append(other.values);
    }

    /** Balances the ledger entries. */
    public void close() {
        values.close();
    }
}
