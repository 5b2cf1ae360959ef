// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.jspecify.annotations.Nullable;

/** Cuts one file into records, line by line. */
final class WosParser {

    /** Where two files were joined without a line end between them, it is spoilt, or a program wrote its own null first. */
    private static final Pattern SEAM = Pattern
            .compile("^((?:null|NULL|\uFEFF|ER|EF)+)((?:PT [A-Z]|FN ).*|)$|^(ER).(PT [A-Z].*)$");

    private static final int VALUE = 3;

    private final String file;
    private final WosDialect dialect;
    private final WorkSink sink;
    private final WosWorks works;
    private final Losses strays;
    private final RecordMarks marks = new RecordMarks();
    private final WosRecord spare = new WosRecord();
    private final Slice value = new Slice();
    private @Nullable WosRecord record;
    private int from;

    WosParser(String file, WosImporter.AuthorNames authorNames, WosDialect dialect, WorkSink sink) {
        this.file = file;
        this.dialect = dialect;
        this.sink = sink;
        this.works = new WosWorks(authorNames, dialect, sink);
        this.strays = new Losses(sink, "lines", "outside a record:");
    }

    /** Reads a part that ends with the file or before a line that begins with {@code PT}. */
    void read(ByteLines lines, boolean last) throws IOException {
        while (lines.next()) {
            marks.see(lines);
            if (!lines.blank()) {
                line(lines);
            }
        }
        if (last) {
            end(lines);
        } else {
            finish(lines, false);
        }
    }

    /** Adds what was counted in a later part. */
    void append(WosParser other) {
        marks.append(other.marks);
        works.append(other.works);
        strays.append(other.strays);
    }

    /** Balances the ledger entries, and compares the counts. */
    void close(Source source) {
        works.close();
        strays.close();
        marks.compare(source, dialect, sink);
    }

    private void line(ByteLines line) {
        byte first = line.at(0);
        if (first == ' ' || first == '\t') {
            continuation(line);
        } else if (WosTag.isTag(first, line.at(1)) && (line.at(2) == ' ' || line.at(2) == '\t')) {
            field(line);
        } else {
            other(line);
        }
    }

    private void continuation(ByteLines line) {
        if (record == null) {
            stray(line);
        } else if (record.reading()) {
            record.continued(text(line, 0));
        }
    }

    private void field(ByteLines line) {
        byte first = line.at(0);
        byte second = line.at(1);
        if (first == 'P' && second == 'T') {
            begin(line);
        } else if (first == 'E' && second == 'R') {
            finish(line, true);
        } else if (isHeading(first, second)) {
            finish(line, false);
        } else {
            value(line, WosTag.of(line));
        }
    }

    private static boolean isHeading(byte first, byte second) {
        return switch (first) {
            case 'F' -> second == 'N';
            case 'V' -> second == 'R';
            case 'E' -> second == 'F';
            default -> false;
        };
    }

    private void value(ByteLines line, Optional<WosTag> tag) {
        if (tag.isPresent()) {
            WosRecord current = record == null ? begin(line, false) : record;
            current.field(tag.get(), text(line, VALUE));
        } else if (record != null) {
            record.skipField();
        } else {
            stray(line);
        }
    }

    /** A line that is neither a field nor the rest of one. */
    private void other(ByteLines line) {
        String text = line.text(0);
        Matcher seam = SEAM.matcher(text);
        Optional<WosTag> tag = WosTag.of(line);
        if (seam.matches()) {
            boolean spoilt = seam.group(3) != null;
            seam(seam.group(spoilt ? 3 : 1), seam.group(spoilt ? 4 : 2), line);
        } else if (record == null) {
            stray(line);
        } else if (tag.isPresent() && !record.has(tag.get())) {
            record.field(tag.get(), text(line, 2));
        } else {
            record.broken(text(line, 0));
        }
    }

    private Slice text(ByteLines line, int from) {
        line.slice(from, value);
        value.strip();
        return value;
    }

    private void seam(String before, String after, ByteLines line) {
        if (before.contains("ER")) {
            finish(line, true);
        }
        if (after.startsWith("PT")) {
            begin(line);
        } else {
            finish(line, false);
        }
    }

    private void stray(ByteLines line) {
        strays.lost(line.text(0).strip(), Position.of(file, line.number()));
    }

    private void begin(ByteLines line) {
        finish(line, false);
        begin(line, true);
    }

    private WosRecord begin(ByteLines line, boolean withBeginning) {
        from = line.place();
        WosRecord begun = spare.begin(line.number(), withBeginning);
        record = begun;
        return begun;
    }

    /** A record without ER is kept when it has come as far as its accession number, which is among the last fields. */
    private void finish(ByteLines line, boolean ended) {
        WosRecord done = record;
        record = null;
        if (done == null) {
            return;
        }
        Position position = Position.of(file, done.line());
        Optional<String> fault = fault(done, ended);
        if (fault.isPresent()) {
            sink.reject(position, fault.get(), line.since(from, ended));
        } else {
            sink.accept(works.work(done, position), position);
        }
    }

    private Optional<String> fault(WosRecord done, boolean ended) {
        if (!done.begun()) {
            return Optional.of("no PT: the beginning of the record is missing");
        }
        if (done.repeated().isPresent()) {
            return Optional.of("two records run together: " + done.repeated().get() + " comes twice");
        }
        if (!ended && dialect != WosDialect.OPENALEX && !done.has(WosTag.UT)) {
            return Optional.of("no ER: the end of the record is missing");
        }
        boolean named = done.has(WosTag.TI) || done.has(WosTag.UT);
        return named ? Optional.empty() : Optional.of("neither title nor accession number");
    }

    private void end(ByteLines lines) {
        if (record != null) {
            sink.reject(Position.of(file, record.line()), lines.damage().orElse(RecordCheck.ENDS),
                    lines.since(from, false));
            record = null;
        }
    }
}
