// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.file.Chunks.Chunk;
import org.citeprint.plugins.literature.file.Rejected;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.json.JsonLine;
import org.citeprint.plugins.literature.json.MalformedJson;

/** One piece of a file of JSON Lines. */
final class LinesPart {

    private static final String CUT = "file ends in the middle";
    private static final String MALFORMED = "malformed JSON";

    private final String file;
    private final WorkSink sink;
    private final boolean damaged;
    private final Values values;
    private final JsonLine json = new JsonLine();
    private final LineWorks works;
    private Optional<Rejected> firstRejection = Optional.empty();
    private byte[] bytes = new byte[0];
    private int from;
    private int line;
    private long full;
    private long pages;

    LinesPart(String file, boolean references, WorkSink sink, boolean damaged) {
        this.file = file;
        this.sink = sink;
        this.damaged = damaged;
        this.values = new Values(sink);
        this.works = new LineWorks(json, references, this::take);
    }

    /** Reads it. */
    void read(Chunk chunk) {
        bytes = chunk.bytes();
        line = chunk.firstLine();
        int at = 0;
        while (at < chunk.length()) {
            json.begin(bytes, at);
            if (bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF) {
                json.begin(bytes, at + 3);
            }
            if (!isLineEnd(json.peek())) {
                full++;
                from = json.at();
                line(chunk);
            }
            at = behindLine(bytes, json.at());
            line++;
        }
    }

    private void line(Chunk chunk) {
        long before = sink.records();
        try {
            works.line();
            pages += works.sawPage() ? 1 : 0;
            if (!isLineEnd(json.peek()) && sink.records() > before) {
                behind();
            }
        } catch (MalformedJson e) {
            if (sink.records() == before) {
                boolean atEnd = behindLine(chunk.bytes(), json.at()) > chunk.length();
                reject(atEnd && damaged ? CUT : MALFORMED, from, from);
            }
        }
    }

    /** Warns of more JSON behind the work on this line; what is no JSON there, such as a comma, does no harm. */
    private void behind() throws MalformedJson {
        json.skip();
        sink.warn(Problem.warning("CP-3006", position(), "there is more JSON behind the work on this line",
                "put it on a line"));
    }

    /** Behind the end of the line; one more than all bytes when the last line has no end of its own. */
    private static int behindLine(byte[] bytes, int from) {
        int at = from;
        while (!isLineEnd(bytes[at])) {
            at++;
        }
        return bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }

    private void take(LineDraft work) {
        Position position = position();
        Optional<String> fault = work.fault();
        if (fault.isPresent()) {
            reject(fault.get(), works.begin(), json.at());
        } else {
            sink.accept(work.build(position, values), position);
        }
    }

    /** Leaves out what stands between two places, or from one to the end of its line. */
    private void reject(String reason, int begin, int stop) {
        Position position = position();
        int end = stop;
        while (stop <= begin && !isLineEnd(bytes[end])) {
            end++;
        }
        firstRejection = firstRejection.isPresent() ? firstRejection : Optional.of(new Rejected(position, reason));
        sink.reject(position, reason, new String(bytes, begin, end - begin, StandardCharsets.UTF_8));
    }

    private Position position() {
        return Position.of(file, line);
    }

    Values values() {
        return values;
    }

    Optional<Rejected> firstRejection() {
        return firstRejection;
    }

    long full() {
        return full;
    }

    long pages() {
        return pages;
    }
}
