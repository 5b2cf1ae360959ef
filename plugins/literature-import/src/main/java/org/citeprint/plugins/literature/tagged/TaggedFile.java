// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one file of tagged lines into records. A line without a tag goes on with the value before it. A record that has
 * no end although its format has one is kept when another begins behind it; one at the end of the file is set aside:
 * nobody knows what is missing. Linear in the file; holds one record at a time.
 */
public final class TaggedFile {

    private final Source source;
    private final TaggedSyntax syntax;
    private final RecordTarget target;
    private final WorkSink sink;
    private final Losses strays;
    private final StringBuilder text = new StringBuilder();
    private @Nullable RawRecord record;
    private boolean begun;
    private long marks;

    /** A file, and what takes its records. */
    public TaggedFile(Source source, TaggedSyntax syntax, RecordTarget target, WorkSink sink) {
        this.source = source;
        this.syntax = syntax;
        this.target = target;
        this.sink = sink;
        this.strays = new Losses(sink, "lines", "outside a record:");
    }

    /** Reads the file to its end. */
    public void read(Optional<Charset> encoding) throws IOException {
        try (ByteLines lines = ByteLines.open(source, encoding)) {
            while (lines.next()) {
                if (!lines.blank()) {
                    line(clean(lines.text(0)), lines.number());
                } else if (syntax.blankEnds()) {
                    finish();
                }
            }
            end(lines);
            target.close();
            strays.close();
            RecordCheck.report(source, sink, lines.number(), lines.damage());
        }
        RecordCheck.compare(source, sink, marks, "lines that begin with `" + syntax.begin() + "`");
    }

    /** Joined files have byte order marks in their middle. */
    private static String clean(String line) {
        return line.indexOf('\uFEFF') < 0 ? line : line.replace("\uFEFF", "");
    }

    private void line(String line, int number) {
        Matcher field = syntax.field().matcher(line);
        if (!field.find()) {
            other(line, number);
            return;
        }
        String tag = field.group("tag").replace(" ", "");
        String value = Optional.ofNullable(field.group("value")).orElse("").strip();
        if (tag.equals(syntax.begin())) {
            finish();
            marks++;
            begin(number, true);
            field(tag, value, line, number);
        } else if (tag.equals(syntax.end())) {
            finish();
            if (syntax.field().matcher(value).find()) {
                line(value, number);
            }
        } else {
            field(tag, value, line, number);
        }
    }

    private void begin(int number, boolean sound) {
        record = new RawRecord(number);
        begun = sound;
        text.setLength(0);
    }

    private void field(String tag, String value, String line, int number) {
        if (record == null) {
            marks += syntax.blankEnds() ? 1 : 0;
            begin(number, syntax.blankEnds());
        }
        keep(line);
        Objects.requireNonNull(record).add(tag, value);
    }

    private void keep(String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    private void other(String line, int number) {
        if (record == null) {
            strays.lost(line.strip(), Position.of(source.name(), number));
        } else {
            keep(line);
            record.append(line.strip());
        }
    }

    private void finish() {
        RawRecord done = record;
        record = null;
        if (done == null) {
            return;
        }
        if (begun) {
            target.accept(done, text.toString());
        } else {
            target.reject(done.line(), "no " + syntax.begin() + ": the beginning of the record is missing", text.toString());
        }
    }

    private void end(ByteLines lines) {
        if (record != null && begun && (syntax.hasEnd() || lines.damage().isPresent())) {
            target.quarantine(record.line(),
                    lines.damage().orElse("no " + syntax.end() + ": file ends in the middle"), text.toString());
            record = null;
        }
        finish();
    }
}
