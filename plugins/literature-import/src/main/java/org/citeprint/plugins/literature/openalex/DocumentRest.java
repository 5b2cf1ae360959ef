// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.json.JsonRecords;
import org.citeprint.plugins.literature.json.JsonShape;
import tools.jackson.databind.JsonNode;

/**
 * What stands behind the last sound work of a value that is malformed further on. It is read object by object: what
 * cannot be read is left out, and reading goes on with the next work. Held in memory, unlike what is sound.
 */
final class DocumentRest implements JsonRecords.Target {

    /** Names of works that authors, sources and institutions do not have. */
    private static final Set<String> OF_WORKS = Set.of("publication_year", "authorships", "referenced_works",
            "abstract_inverted_index", "primary_location", "host_venue", "biblio", "open_access");
    private static final JsonShape SHAPE = JsonShape.of(OpenAlexImporter.WANTED,
            names -> names.contains("title")
                    || (names.contains("id") && OF_WORKS.stream().anyMatch(names::contains)),
            Pattern.compile("\"(?:id|title)\"\\s*:"), JsonShape.UNCOUNTED);

    private final byte[] bytes;
    private final Works works;
    private int counted;
    private int line;

    /** Takes what is found. */
    interface Works {

        /** The text of an object that should be a work, and the line it begins on. */
        void read(String text, int line);

        /** Text that cannot be read although there is a work in it, and the line it begins on. */
        void reject(String text, int line, boolean toTheEnd);
    }

    private DocumentRest(byte[] bytes, int line, Works works) {
        this.bytes = bytes;
        this.line = line;
        this.works = works;
    }

    /**
     * The rest of a document.
     *
     * @param in the document in UTF-8
     * @param from how many UTF-16 units of it are not of interest
     * @param line the line on which the rest begins
     */
    static DocumentRest of(InputStream in, long from, int line, Works works) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                Writer writer = new OutputStreamWriter(rest, StandardCharsets.UTF_8)) {
            reader.skip(from);
            reader.transferTo(writer);
        }
        return new DocumentRest(rest.toByteArray(), line, works);
    }

    /** Reads it. */
    void read() throws IOException {
        JsonRecords.readRest(bytes, SHAPE, this);
    }

    /** Whether an object may begin in it. */
    boolean holdsObject() {
        return text(0, bytes.length).indexOf('{') >= 0;
    }

    /** Its text. */
    String text() {
        return text(0, bytes.length);
    }

    /** The last line. */
    int lastLine() {
        return line(bytes.length);
    }

    @Override
    public void record(JsonNode record, int from, int to) {
        works.read(text(from, to), line(from));
    }

    @Override
    public void reject(int from, int to, String reason) {
        if (reason.equals(JsonRecords.NO_RECORD)) {
            works.read(text(from, to), line(from));
        } else {
            works.reject(text(from, to), line(from), to == bytes.length);
        }
    }

    @Override
    public void oddity(int from) {
        // the warning about the whole file tells of the first place, and no work stands here
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The line of a place; places come in their order. */
    private int line(int place) {
        for (; counted < place; counted++) {
            boolean ends = bytes[counted] == '\n'
                    || (bytes[counted] == '\r' && (counted + 1 == bytes.length || bytes[counted + 1] != '\n'));
            line += ends ? 1 : 0;
        }
        return line;
    }
}
