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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One file of OpenAlex works, as JSON Lines or as one value. */
final class OpenAlexFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String CUT = "file ends in the middle";
    private static final String MALFORMED = "malformed JSON";

    private final Source source;
    private final boolean references;
    private final WorkSink sink;
    private final Values values;
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

    /** Reads one value, or several one after the other: what follows a malformed place is lost. */
    void readDocument() throws IOException {
        try (SalvagedStream in = SalvagedStream.open(source)) {
            int line = readDocument(Utf8Stream.of(in, Optional.empty()));
            finish(line, in.damage());
        }
    }

    private int readDocument(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(),
                new InputStreamReader(in, StandardCharsets.UTF_8))) {
            try {
                WorkReader reader = reader(json, 0);
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    reader.value(token);
                }
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                broken(e);
            }
            return json.currentLocation().getLineNr();
        }
    }

    private void broken(JacksonException e) {
        boolean cut = e instanceof UnexpectedEndOfInputException;
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        Position position = new Position(source.name(), Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
        reject(position, cut ? CUT : MALFORMED);
        sink.warn(Problem.warning(
                "CP-3006",
                position,
                (cut ? CUT : MALFORMED) + ": the works behind this place are lost",
                "get the file again, or save its works one a line, so that a bad line loses only itself"));
    }

    private WorkReader reader(JsonParser json, int line) {
        return new WorkReader(json, references, (work, at) -> {
            Position position = Position.of(source.name(), line == 0 ? at : line);
            Optional<String> fault = work.fault();
            if (fault.isPresent()) {
                reject(position, fault.get());
            } else {
                sink.accept(work.build(position, values), position);
            }
        });
    }

    private void reject(Position position, String reason) {
        firstRejection = firstRejection.isPresent() ? firstRejection : Optional.of(new Rejected(position, reason));
        sink.reject(position, reason);
    }

    private void finish(int lastLine, Optional<String> damage) {
        values.close();
        if (sink.works() == 0 && sink.records() > 0 && damage.isEmpty()) {
            throw FileFormat.unknown(source, OpenAlexImporter.WANTED, firstRejection);
        }
        RecordCheck.report(source, sink, lastLine, damage);
    }
}
