// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Chunks;

/** One file, read in pieces side by side; each begins with a line that begins a record. */
final class WosFile {

    /** How many pieces are in memory at once; nothing in the result depends on it. */
    private static final int PIECES = 4;

    private final Source source;
    private final WosImporter.AuthorNames authorNames;
    private final WosDialect dialect;
    private final WorkSink sink;
    private final WosParser counts;

    WosFile(Source source, WosImporter.AuthorNames authorNames, WosDialect dialect, WorkSink sink) {
        this.source = source;
        this.authorNames = authorNames;
        this.dialect = dialect;
        this.sink = sink;
        this.counts = new WosParser(source.name(), authorNames, dialect, sink);
    }

    /** The last line that begins a record; 0 when there is none but the first. */
    static int beforeRecord(byte[] bytes, int length) {
        for (int at = length - 3; at > 0; at--) {
            boolean begins = bytes[at] == 'P' && bytes[at + 1] == 'T' && bytes[at + 2] == ' ';
            if (begins && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r')) {
                return at;
            }
        }
        return 0;
    }

    /** Reads it to its end. */
    void read(Chunks file) throws IOException {
        for (List<Chunks.Chunk> chunks = file.next(PIECES); !chunks.isEmpty(); chunks = file.next(PIECES)) {
            List<Chunks.Chunk> pieces = chunks;
            WosParser[] parsers = new WosParser[pieces.size()];
            sink.parts(pieces.size(), (index, part) -> {
                parsers[index] = new WosParser(source.name(), authorNames, dialect, part);
                read(parsers[index], ByteLines.of(pieces.get(index), file.damage()), pieces.get(index).last());
            });
            for (WosParser parser : parsers) {
                counts.append(parser);
            }
            file.done(pieces);
        }
        counts.close(source);
    }

    private static void read(WosParser parser, ByteLines lines, boolean last) {
        try {
            parser.read(lines, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
