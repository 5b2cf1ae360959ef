// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/**
 * Cuts one file of tagged lines into records. A line without a tag goes on with the value before it. A record that has
 * no end although its format has one is kept when another begins behind it; one at the end of the file is set aside:
 * nobody knows what is missing. Two records that run together because the mark of the second is spoilt are known by a tag
 * that comes again, at once or behind a blank line, or by a mark with one letter wrong, and are parted again
 * where a blank line, the rest of the mark, or the mark within a line shows the place. Linear in the file; holds one
 * record at a time.
 */
public final class TaggedFile {

    private static final String NULL = "null";

    private final Source source;
    private final TaggedSyntax syntax;
    private final RecordTarget target;
    private final WorkSink sink;
    private final Losses strays;
    private TaggedLines record = new TaggedLines(false);
    private boolean afterBlank;
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
    public void read() throws IOException {
        try (ByteLines lines = ByteLines.open(source, Optional.empty())) {
            while (lines.next()) {
                if (lines.blank()) {
                    blank();
                } else {
                    line(clean(lines.text(0)), lines.number());
                    afterBlank = false;
                }
            }
            end(lines);
            target.close();
            strays.close();
            RecordCheck.report(source, sink, lines.number(), lines.damage());
        }
        RecordCheck.compare(source, sink, marks, "lines that begin with `" + syntax.begin() + "`");
    }

    /** Joined files have byte order marks in their middle, and {@code null} where a script joined them. */
    private String clean(String line) {
        String text = line.indexOf('\uFEFF') < 0 ? line : line.replace("\uFEFF", "");
        if (!text.startsWith(NULL)) {
            return text;
        }
        Matcher field = syntax.field().matcher(text.substring(NULL.length()));
        boolean begins = field.find() && TaggedSyntax.tag(field).equals(syntax.begin());
        return begins ? text.substring(NULL.length()) : text;
    }

    private void blank() {
        afterBlank = true;
        if (syntax.blankEnds()) {
            finish();
        }
    }

    private void line(String line, int number) {
        Matcher field = syntax.field().matcher(line);
        if (!field.find()) {
            other(line, number);
            return;
        }
        String tag = TaggedSyntax.tag(field);
        String value = TaggedSyntax.value(field);
        if (tag.equals(syntax.begin())) {
            finish();
            marks++;
            record = new TaggedLines(true);
            record.add(tag, value, line, number, false);
        } else if (tag.equals(syntax.end())) {
            finish();
            if (syntax.field().matcher(value).find()) {
                line(value, number);
            }
        } else {
            field(tag, value, line, number);
        }
    }

    private void field(String tag, String value, String line, int number) {
        if (record.isEmpty()) {
            marks += syntax.blankEnds() ? 1 : 0;
            record = new TaggedLines(syntax.blankEnds());
        }
        record.add(tag, value, line, number, afterBlank);
    }

    private void other(String line, int number) {
        if (record.isEmpty()) {
            strays.lost(line.strip(), Position.of(source.name(), number));
        } else {
            record.add("", line.strip(), line, number, afterBlank);
        }
    }

    private void finish() {
        TaggedLines done = record;
        record = new TaggedLines(false);
        if (!done.isEmpty()) {
            finish(done);
        }
    }

    /** One record, or several that run together. */
    private void finish(TaggedLines done) {
        TaggedLines rest = done;
        for (int second = rest.secondRecord(syntax); second >= 0; second = rest.secondRecord(syntax)) {
            int seam = rest.seamBefore(second, syntax);
            Optional<TaggedLines.Two> two = seam < 0
                    ? rest.atMarkBefore(second, syntax)
                    : Optional.of(rest.at(seam, syntax));
            if (two.isEmpty()) {
                target.quarantine(rest.number(), "two records run together", rest.text());
                return;
            }
            one(two.get().first());
            rest = two.get().rest();
        }
        one(rest);
    }

    private void one(TaggedLines done) {
        if (done.begun()) {
            target.accept(done.record(syntax), done::text);
        } else {
            target.reject(done.number(), "no " + syntax.begin() + ": the beginning of the record is missing",
                    done.text());
        }
    }

    private void end(ByteLines lines) {
        if (!record.isEmpty() && record.begun() && (syntax.hasEnd() || lines.damage().isPresent())) {
            target.quarantine(record.number(),
                    lines.damage().orElse("no " + syntax.end() + ": file ends in the middle"), record.text());
            record = new TaggedLines(false);
        }
        finish();
    }
}
