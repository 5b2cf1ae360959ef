// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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

    /** By one of them a work can be known. */
    private static final Set<Field> NAMES = Collections
            .unmodifiableSet(EnumSet.of(Field.TITLE, Field.DOI, Field.ID, Field.AUTHORS));

    private final Set<Field> wanted;
    private final String without;
    private final Source source;
    private final WorkSink sink;
    private final FieldMap map;
    private final Values values;
    private final WorkBuffer work = new WorkBuffer();
    private final ByteIdentifiers identifiers = new ByteIdentifiers(work);

    /** Takes the records of a file of a database: one without a name of any kind is no work. */
    public RecordTarget(Source source, FieldMap map, WorkSink sink) {
        this(source, map, sink, NAMES, "neither title, DOI, number nor authors");
    }

    private RecordTarget(Source source, FieldMap map, WorkSink sink, Set<Field> wanted, String without) {
        this.source = source;
        this.sink = sink;
        this.map = map;
        this.values = new Values(sink);
        this.wanted = wanted;
        this.without = without;
    }

    /** Takes the records of a file of which the user says what they are: any value will do, such as years and keywords. */
    public static RecordTarget ofAny(Source source, FieldMap map, WorkSink sink, String without) {
        return new RecordTarget(source, map, sink, map.fields(), without);
    }

    /** Keeps a record, unless nothing wanted is in it; then its text is asked for. */
    public void accept(RawFields record, Supplier<String> text) {
        Position position = Position.of(source.name(), record.line());
        work.clear();
        map.fill(record, new FieldMap.Draft(work, values, identifiers, position));
        if (wanted.stream().anyMatch(work::has)) {
            sink.accept(work, position);
        } else {
            sink.reject(position, without, text.get());
        }
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
