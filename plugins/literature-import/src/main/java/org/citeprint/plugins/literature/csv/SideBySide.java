// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Chunks;
import org.citeprint.plugins.literature.file.RecordCheck;

/**
 * Reads the rows of a table in pieces side by side, as far as they are sound. It stops at the first row it is not sure
 * of, for {@link CsvFile} to go on there.
 */
final class SideBySide {

    /** How many pieces are in memory at once; nothing in the result depends on it. */
    private static final int PIECES = 4;

    /** That no row was odd. */
    static final int SOUND = -1;

    private final Source source;
    private final Header header;
    private final Function<WorkSink, CsvFile.Rows> target;
    private final WorkSink sink;
    private final CsvFile.Rows all;
    private final char separator;
    private final int quote;
    private long rows;

    SideBySide(Source source, Header header, Function<WorkSink, CsvFile.Rows> target, WorkSink sink, CsvFile.Rows all) {
        this.source = source;
        this.header = header;
        this.target = target;
        this.sink = sink;
        this.all = all;
        this.separator = header.format().getDelimiterString().charAt(0);
        this.quote = header.format().isQuoteCharacterSet() ? header.format().getQuoteCharacter() : -1;
    }

    /** How many rows below the header a count of lines outside quotes finds among those that were read. */
    long rows() {
        return rows;
    }

    /** Reads rows; gives the line before the first odd one, or {@link #SOUND}. */
    int read(CsvImporter.Options options) throws IOException {
        RowCut cut = new RowCut(quote);
        try (Chunks file = Chunks.open(source, options.encoding(), cut)) {
            for (List<Chunks.Chunk> chunks = file.next(PIECES); !chunks.isEmpty(); chunks = file.next(PIECES)) {
                List<ScannedRows> scanned = scan(chunks, file.damage().isPresent());
                int odd = scanned.stream().mapToInt(ScannedRows::odd).min().orElse(ScannedRows.SOUND);
                read(scanned, odd);
                rows += count(cut, chunks, odd);
                if (odd < ScannedRows.SOUND) {
                    return odd - 1;
                }
                file.done(chunks);
            }
            RecordCheck.report(source, sink, file.lines(), file.damage(), options.encoding());
            return SOUND;
        }
    }

    private long count(RowCut cut, List<Chunks.Chunk> chunks, int odd) {
        long[] counts = new long[chunks.size()];
        sink.parts(chunks.size(), (index, part) -> {
            Chunks.Chunk chunk = chunks.get(index);
            counts[index] = cut.rows(chunk.bytes(), behind(chunk, header.lastLine()), behind(chunk, odd - 1));
        });
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int behind(Chunks.Chunk chunk, int line) {
        int lines = line - chunk.firstLine() + 1;
        return lines > chunk.length() ? chunk.length() : RowCut.behind(chunk.bytes(), chunk.length(), lines);
    }

    /** Looks where the cells of some pieces lie, and keeps no work of them. */
    private List<ScannedRows> scan(List<Chunks.Chunk> chunks, boolean damaged) {
        ScannedRows[] scanned = new ScannedRows[chunks.size()];
        sink.parts(chunks.size(), (index, part) -> {
            Chunks.Chunk chunk = chunks.get(index);
            scanned[index] = new ScannedRows(
                    new RowScan(chunk.bytes(), chunk.length(), chunk.firstLine(), separator, quote),
                    row -> isOdd(row, damaged));
        });
        return List.of(scanned);
    }

    /** Whether a row cannot be read here. */
    private boolean isOdd(RowScan row, boolean damaged) {
        boolean wrong = row.manyLines() ? row.cells(header.width()) != header.width() : isTwo(row.cells());
        return row.odd() || (wrong && row.line() > header.lastLine()) || (damaged && row.open());
    }

    /** Whether a row has so many cells that it may be two. */
    private boolean isTwo(int cells) {
        return header.width() > 1 && cells >= 2 * header.width() - 1;
    }

    private void read(List<ScannedRows> pieces, int odd) {
        CsvFile.Rows[] parts = new CsvFile.Rows[pieces.size()];
        sink.parts(pieces.size(), (index, part) -> {
            parts[index] = target.apply(part);
            read(pieces.get(index), odd, parts[index], part);
        });
        for (CsvFile.Rows part : parts) {
            all.append(part);
        }
    }

    private void read(ScannedRows rows, int odd, CsvFile.Rows into, WorkSink part) {
        RowScan row = rows.row();
        while (rows.next() && row.line() < odd) {
            if (row.line() > header.lastLine() && !row.blank()) {
                Position position = Position.of(source.name(), row.line());
                if (row.cells(header.width()) != header.width()) {
                    part.reject(position, row.cells() + " cells under " + header.width() + " headers",
                            row.verbatim());
                } else if (header.again(row.first(header.width()))) {
                    part.reject(position, Header.AGAIN, row.verbatim());
                } else {
                    into.add(row.first(header.width()), position);
                }
            }
        }
    }
}
