// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.Chunks;
import org.citeprint.plugins.literature.file.Rejected;
import org.citeprint.plugins.literature.file.Values;

/**
 * One file of JSON Lines, read in pieces side by side. A line that is malformed is lost, and nothing else. Memory holds
 * some pieces at a time besides the corpus.
 */
final class LinesFile {

    /** How many pieces are in memory at once; nothing in the result depends on it. */
    private static final int PIECES = 4;

    private final Source source;
    private final boolean references;
    private final WorkSink sink;
    private final Values values;
    private Optional<Rejected> firstRejection = Optional.empty();
    private long full;
    private long pages;

    LinesFile(Source source, boolean references, WorkSink sink, Values values) {
        this.source = source;
        this.references = references;
        this.sink = sink;
        this.values = values;
    }

    /** Reads it to its end; gives the chunks, which know its last line and damage. */
    void read(Chunks file) throws IOException {
        for (List<Chunks.Chunk> chunks = file.next(PIECES); !chunks.isEmpty(); chunks = file.next(PIECES)) {
            boolean damaged = file.damage().isPresent();
            List<Chunks.Chunk> pieces = chunks;
            LinesPart[] parts = new LinesPart[pieces.size()];
            sink.parts(pieces.size(), (index, part) -> {
                parts[index] = new LinesPart(source.name(), references, part, damaged);
                try {
                    parts[index].read(pieces.get(index));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            IntStream.range(0, parts.length).forEach(index -> append(parts[index]));
            file.done(pieces);
        }
    }

    private void append(LinesPart part) {
        values.append(part.values());
        firstRejection = firstRejection.isPresent() ? firstRejection : part.firstRejection();
        full += part.full();
        pages += part.pages();
    }

    Optional<Rejected> firstRejection() {
        return firstRejection;
    }

    /** How many lines are not blank. */
    long full() {
        return full;
    }

    /** How many lines are pages of several works. */
    long pages() {
        return pages;
    }
}
