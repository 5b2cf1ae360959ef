// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Head;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.Preamble;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.file.Rejected;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import tools.jackson.databind.JsonNode;

/**
 * One file of JSON records: JSON Lines, read line by line, or pages and arrays of any shape, which are held in memory
 * as long as they are read.
 */
public final class JsonFile {

    private static final int LINES = 10;

    private final Source source;
    private final JsonShape shape;
    private final BiFunction<JsonNode, Integer, RawRecord> reader;
    private final WorkSink sink;
    private final RecordTarget works;
    private final Losses strays;
    private int before;
    private Optional<Rejected> first = Optional.empty();
    private Optional<Position> odd = Optional.empty();
    private long marks;
    private int hidden;

    /**
     * A file.
     *
     * @param reader takes the values of a record, which begins on a line
     */
    public JsonFile(Source source, JsonShape shape, FieldMap map, BiFunction<JsonNode, Integer, RawRecord> reader,
            WorkSink sink) {
        this(source, shape, new RecordTarget(source, map, sink), reader, sink);
    }

    /**
     * A file.
     *
     * @param works what takes the records
     * @param reader takes the values of a record, which begins on a line
     */
    public JsonFile(Source source, JsonShape shape, RecordTarget works, BiFunction<JsonNode, Integer, RawRecord> reader,
            WorkSink sink) {
        this.source = source;
        this.shape = shape;
        this.reader = reader;
        this.sink = sink;
        this.works = works;
        this.strays = new Losses(sink, "lines", "before the records:");
    }

    /** Reads the file. CP-3001 when it has no record of the kind. */
    public void read() throws IOException {
        FileFormat.require(source, Set.of(FileFormat.JSON), shape.wanted());
        before = Preamble.lines(Head.of(source).text());
        int last;
        Optional<String> damage;
        boolean byLine = isLines();
        try (ByteLines lines = ByteLines.open(source)) {
            if (byLine) {
                lines(lines);
            } else {
                document(lines);
            }
            last = lines.number();
            damage = lines.damage();
        }
        works.close();
        strays.close();
        odd.ifPresent(position -> sink.warn(Problem.warning("CP-3021", position,
                "malformed JSON between the records: what stood there is passed over",
                "look at the place with an editor; no record was seen there")));
        if (sink.works() == 0 && damage.isEmpty()) {
            throw FileFormat.unknown(source, shape.wanted(), first);
        }
        RecordCheck.report(source, sink, last, damage);
        if (hidden > 1 && shape.count() == JsonShape.UNCOUNTED) {
            sink.warn(Problem.warning("CP-3043", Position.of(source.name()),
                    "`" + source.name() + "` is read as one record, though " + Counted.of(hidden, "objects")
                            + " within it have names of the mapping, too",
                    "where these are the records, map a name that only they have"));
        }
        if (marks > 0) {
            RecordCheck.compare(source, sink, marks, "places with `" + shape.count().pattern() + "`");
        }
    }

    /** Whether at least half of the first lines begin and end with a brace. */
    private boolean isLines() throws IOException {
        int full = 0;
        int objects = 0;
        try (ByteLines lines = ByteLines.open(source)) {
            int passed = 0;
            while (full < LINES && lines.next()) {
                if (!lines.blank() && passed++ >= before) {
                    full++;
                    objects += lines.at(0) == '{' && lines.text(0).stripTrailing().endsWith("}") ? 1 : 0;
                }
            }
        }
        return full > 1 && 2 * objects >= full;
    }

    private void lines(ByteLines lines) throws IOException {
        while (lines.next()) {
            if (!lines.blank() && !isBefore(lines)) {
                byte[] bytes = lines.bytes();
                long known = sink.records();
                marks += JsonRecords.marks(bytes, bytes.length, shape);
                new JsonRecords(bytes, bytes.length, shape, new Place(bytes, lines.number(), lines.cut(), lines.last()))
                        .read();
                if (sink.records() == known) {
                    boolean ends = lines.last() && JsonEnd.isMissing(bytes);
                    reject(lines.number(), lines.cut()
                            ? lines.damage().orElse("")
                            : ends ? RecordCheck.ENDS : "no record in this line",
                            lines.text(0));
                }
            }
        }
    }

    private void document(ByteLines lines) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (lines.next()) {
            if (!isBefore(lines)) {
                all.writeBytes(lines.bytes());
            }
            all.write('\n');
        }
        byte[] bytes = all.toByteArray();
        marks = JsonRecords.marks(bytes, bytes.length, shape);
        JsonRecords records = new JsonRecords(bytes, bytes.length, shape,
                new Place(bytes, 0, lines.damage().isPresent(), true));
        records.read();
        if (sink.records() == 1) {
            hidden = records.hidden();
        }
    }

    /** Whether a line is one of those before the JSON; it is counted. */
    private boolean isBefore(ByteLines lines) {
        if (before == 0 || lines.blank()) {
            return false;
        }
        before--;
        strays.lost(lines.text(0).strip(), Position.of(source.name(), lines.number()));
        return true;
    }

    private void reject(int line, String reason, String text) {
        if (first.isEmpty()) {
            first = Optional.of(new Rejected(Position.of(source.name(), line), reason));
        }
        works.reject(line, reason, text);
    }

    /** Turns places in the bytes into lines of the file. */
    private final class Place implements JsonRecords.Target {

        private final byte[] bytes;
        private final int fixed;
        private final boolean cut;
        private final boolean last;
        private int counted;
        private int line = 1;

        Place(byte[] bytes, int fixed, boolean cut, boolean last) {
            this.bytes = bytes;
            this.fixed = fixed;
            this.cut = cut;
            this.last = last;
        }

        private int line(int from) {
            for (; counted < from; counted++) {
                line += bytes[counted] == '\n' ? 1 : 0;
            }
            return fixed > 0 ? fixed : line;
        }

        @Override
        public void record(JsonNode record, int from, int to) {
            if (shape.nests()) {
                long all = shape.count().matcher(JsonRecords.text(bytes, from, to)).results().count();
                marks -= Math.max(0, all - 1);
            }
            works.accept(reader.apply(record, line(from)), () -> JsonRecords.text(bytes, from, to));
        }

        @Override
        public void reject(int from, int to, String reason) {
            boolean lineOnly = reason.equals(RecordCheck.ENDS) && !last;
            String why = cut && to == bytes.length ? RecordCheck.ENDS : lineOnly ? JsonRecords.MALFORMED : reason;
            JsonFile.this.reject(line(from), why, JsonRecords.text(bytes, from, to));
        }

        @Override
        public void oddity(int from) {
            int place = line(from);
            odd = odd.isPresent() ? odd : Optional.of(Position.of(source.name(), place));
        }
    }
}
