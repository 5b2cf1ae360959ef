// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.file.Chunks;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.file.Rejected;
import org.citeprint.plugins.literature.file.SalvagedStream;
import org.citeprint.plugins.literature.file.Utf8Stream;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.json.JsonEnd;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** One file of OpenAlex works, as JSON Lines or as one value. */
final class OpenAlexFile {

    private static final JsonFactory JSON = new JsonFactory();
    private final Source source;
    private final boolean references;
    private final WorkSink sink;
    private final Values values;
    private Optional<JacksonException> fault = Optional.empty();
    private long soundEnd;
    private int soundLine = 1;
    private Optional<Rejected> firstRejection = Optional.empty();

    OpenAlexFile(Source source, boolean references, WorkSink sink) {
        this.source = source;
        this.references = references;
        this.sink = sink;
        this.values = new Values(sink);
    }

    /** Reads JSON Lines: a line that is malformed is lost, and nothing else. */
    void readLines() throws IOException {
        LinesFile lines = new LinesFile(source, references, sink, values);
        try (Chunks chunks = Chunks.open(source, Optional.empty(), Chunks::behindLine)) {
            lines.read(chunks);
            firstRejection = lines.firstRejection();
            finish(chunks.lines(), chunks.damage());
        }
        if (lines.pages() == 0) {
            RecordCheck.compare(source, sink, lines.full(), "lines that are not blank");
        }
    }

    /** Reads one value, or several one after the other; a malformed place costs the work around it. */
    void readDocument() throws IOException {
        try (SalvagedStream in = SalvagedStream.open(source)) {
            int line = readDocument(Utf8Stream.of(in, Optional.empty()));
            if (fault.isEmpty()) {
                finish(line, in.damage());
                return;
            }
        }
        readRest(fault.get());
    }

    private int readDocument(InputStream in) throws IOException {
        try (KeptText text = new KeptText(new InputStreamReader(in, StandardCharsets.UTF_8));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            try {
                WorkReader reader = reader(json, text);
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    reader.value(token);
                }
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                fault = Optional.of(e);
            }
            return json.currentLocation().getLineNr();
        }
    }

    private void readRest(JacksonException cause) throws IOException {
        boolean over = JsonEnd.isMissing(cause);
        String reason = over ? RecordCheck.ENDS : RestWorks.MALFORMED;
        Position place = place(cause);
        long before = sink.records();
        try (SalvagedStream in = SalvagedStream.open(source)) {
            DocumentRest rest = DocumentRest.of(Utf8Stream.of(in, Optional.empty()), soundEnd, soundLine,
                    new RestWorks(references, over, new Rest()));
            rest.read();
            if (sink.records() == before && (before == 0 || rest.holdsObject())) {
                reject(place, reason, rest.text());
            }
            sink.warn(Problem.warning("CP-3006", place,
                    reason + ": what cannot be read at this place is left out, and reading goes on behind it",
                    "look at what the ledger says is left out, or get the file again"));
            finish(rest.lastLine(), in.damage());
        }
    }

    private Position place(JacksonException cause) {
        TokenStreamLocation at = cause.getLocation() == null ? TokenStreamLocation.NA : cause.getLocation();
        return new Position(source.name(), Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }

    private WorkReader reader(JsonParser json, KeptText text) {
        WorkReader[] reader = new WorkReader[1];
        reader[0] = new WorkReader(json, references, (work, line) -> {
            soundEnd = json.currentLocation().getCharOffset();
            soundLine = json.currentLocation().getLineNr();
            take(work, line, work.fault().isPresent() ? text.between(reader[0].begin(), soundEnd) : "");
            text.forget(soundEnd);
        });
        return reader[0];
    }

    private void take(WorkDraft work, int line, String text) {
        Position position = Position.of(source.name(), line);
        Optional<String> reason = work.fault();
        if (reason.isPresent()) {
            reject(position, reason.get(), text);
        } else {
            sink.accept(work.build(position, values), position);
        }
    }

    private void reject(Position position, String reason, String text) {
        firstRejection = firstRejection.isPresent() ? firstRejection : Optional.of(new Rejected(position, reason));
        sink.reject(position, reason, text);
    }

    /** Takes what is found behind a malformed place. */
    private final class Rest implements RestWorks.Target {

        @Override
        public void take(WorkDraft work, int line, String text) {
            OpenAlexFile.this.take(work, line, text);
        }

        @Override
        public void reject(int line, String reason, String text) {
            OpenAlexFile.this.reject(Position.of(source.name(), line), reason, text);
        }
    }

    private void finish(int lastLine, Optional<String> damage) {
        values.close();
        if (sink.works() == 0 && sink.records() > 0 && damage.isEmpty()) {
            throw FileFormat.unknown(source, OpenAlexImporter.WANTED, firstRejection);
        }
        RecordCheck.report(source, sink, lastLine, damage);
    }
}
