// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.xml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Head;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.Preamble;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/**
 * One file of XML records. The tags of the records are found as text, and each record is parsed by itself, so that a bad
 * byte costs one record, and document types and their entities, which stand before all records, are never read. Linear;
 * holds one record at a time.
 */
public final class XmlFile {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    private final Source source;
    private final Pattern tags;
    private final BiFunction<Element, Integer, RawRecord> reader;
    private final WorkSink sink;
    private final RecordTarget target;
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder stray = new StringBuilder();
    private String element = "";
    private int line;
    private long marks;

    /**
     * A file.
     *
     * @param elements the names of the elements that are records, between bars
     * @param reader takes the values of a record, which begins on a line
     */
    public XmlFile(Source source, String elements, FieldMap map, BiFunction<Element, Integer, RawRecord> reader,
            WorkSink sink) {
        this.source = source;
        this.tags = Pattern.compile("<(/?)(" + elements + ")(?:\\s[^<>]*)?>");
        this.reader = reader;
        this.sink = sink;
        this.target = new RecordTarget(source, map, sink);
    }

    /** Reads the file to its end. */
    public void read() throws IOException {
        try (ByteLines lines = ByteLines.open(source, declared())) {
            Losses strays = new Losses(sink, "lines", "before the records:");
            int before = Preamble.lines(Head.of(source).text());
            while (lines.next()) {
                if (before > 0 && !lines.blank()) {
                    before--;
                    strays.lost(lines.text(0).strip(), Position.of(source.name(), lines.number()));
                } else {
                    line(lines.text(0), lines.number());
                }
            }
            strays.close();
            if (!element.isEmpty()) {
                target.reject(line, lines.damage().orElse(RecordCheck.ENDS), open.toString());
            }
            target.close();
            RecordCheck.report(source, sink, lines.number(), lines.damage());
        }
        RecordCheck.compare(source, sink, marks, "tags that begin a record");
    }

    /** An encoding other than UTF-8 that the declaration names; marks and zeros count for more. */
    private Optional<Charset> declared() throws IOException {
        Head head = Head.of(source);
        Matcher declared = DECLARED.matcher(head.text());
        if (!declared.find() || head.encoding().charset().name().startsWith("UTF-16")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)))
                    .filter(charset -> !charset.name().startsWith("UTF"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private void line(String text, int number) {
        Matcher tag = tags.matcher(text);
        int at = 0;
        while (tag.find(at)) {
            boolean begins = tag.group(1).isEmpty();
            inside(text.substring(at, begins ? tag.start() : tag.end()), number);
            if (begins) {
                begin(tag.group(2), tag.group(), number);
            } else if (tag.group(2).equals(element)) {
                finish();
            }
            at = tag.end();
        }
        inside(text.substring(at), number);
        if (!element.isEmpty()) {
            open.append('\n');
        }
    }

    /** What stands in no record is passed over, unless it ends with the end of one. */
    private void inside(String text, int number) {
        if (!element.isEmpty()) {
            open.append(text);
            return;
        }
        if (stray.length() < Tally.LONGEST) {
            stray.append(text).append('\n');
        }
        if (tags.matcher(text).find()) {
            target.reject(number, "the beginning of the record is missing", stray.toString());
            stray.setLength(0);
        }
    }

    private void begin(String name, String tag, int number) {
        if (!element.isEmpty()) {
            target.reject(line, "the end of the record is missing", open.toString());
        }
        marks++;
        stray.setLength(0);
        element = name;
        line = number;
        open.setLength(0);
        open.append(tag);
    }

    private void finish() {
        String text = open.toString();
        Optional<Element> record = Fragment.read(text);
        if (record.isPresent()) {
            target.accept(reader.apply(record.get(), line), () -> text);
        } else {
            target.reject(line, "malformed XML", text);
        }
        element = "";
        open.setLength(0);
    }
}
