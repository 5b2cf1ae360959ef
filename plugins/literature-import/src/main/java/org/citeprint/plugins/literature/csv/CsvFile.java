// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.file.RecordCheck;

/** One table: its header, then its rows. */
final class CsvFile {

    /** After so many broken quotes the file is given up: each costs another reading of it. */
    private static final int RESTARTS = 100;

    private final Source source;
    private final CsvImporter.Options options;
    private final WorkSink sink;
    private final BiFunction<Header, WorkSink, Rows> target;
    private final Losses fragments;
    private int restarts;
    private int brokenUntil;
    private long rows;

    /** Takes the rows of one table. */
    interface Rows {
        /** Hands the work of a row to the sink, or says that there is none. */
        void add(Cells row, Position position);

        /** Adds what another counted in a later part of the same table. */
        void append(Rows other);

        /** Balances the ledger entries. */
        void close();
    }

    CsvFile(Source source, CsvImporter.Options options, WorkSink sink, BiFunction<Header, WorkSink, Rows> target) {
        this.source = source;
        this.options = options;
        this.sink = sink;
        this.target = target;
        this.fragments = new Losses(sink, "lines", "part of a row whose quotes are broken:");
    }

    void read() throws IOException {
        Header header = Header.read(source, options);
        before(header);
        Rows works = target.apply(header, sink);
        SideBySide sound = new SideBySide(source, header, part -> target.apply(header, part), sink, works);
        int from = sound.read(options);
        long before = sound.rows();
        from = from == SideBySide.SOUND ? from : Math.max(from, header.lastLine());
        while (from >= 0) {
            from = readFrom(from, header, works);
        }
        works.close();
        fragments.close();
        rows += before;
        if (restarts == 0) {
            RecordCheck.compare(source, sink, rows, "rows by a count of lines outside quotes");
        }
    }

    /** Counts lines that somebody wrote before the header. */
    private void before(Header header) throws IOException {
        Losses titles = new Losses(sink, "lines", "before the header:");
        try (ByteLines lines = ByteLines.open(source, options.encoding())) {
            while (lines.next() && lines.number() < header.position().line()) {
                String text = lines.text(0).strip();
                if (!text.isEmpty() && !Header.isAbout(lines)) {
                    titles.lost(text, Position.of(source.name(), lines.number()));
                }
            }
        }
        titles.close();
    }

    /** Reads the rows behind a line; gives the line to go on behind when a quote went wrong, else -1. */
    private int readFrom(int skipped, Header header, Rows works) throws IOException {
        try (ByteLines lines = ByteLines.open(source, options.encoding())) {
            for (int i = 0; i < skipped; i++) {
                lines.next();
            }
            RowReader reader = new RowReader(lines, Header.quote(options).map(sign -> (int) sign).orElse(-1));
            try (CSVParser parser = CSVParser.parse(reader, header.format())) {
                int broken = rows(parser, skipped, lines, reader, header, works);
                rows = reader.rows();
                if (broken < 0) {
                    RecordCheck.report(source, sink, lines.number(), lines.damage(), options.encoding());
                }
                return broken;
            }
        }
    }

    private int rows(CSVParser parser, int skipped, ByteLines lines, RowReader reader, Header header, Rows works)
            throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            int line = skipped + (int) parser.getCurrentLineNumber() + 1;
            reader.forget(line - skipped);
            try {
                if (!records.hasNext()) {
                    return -1;
                }
            } catch (UncheckedIOException e) {
                return e.getCause() instanceof CSVException && parted(reader.lines(line - skipped), line, header, works)
                        ? line
                        : broken(line, e, reader.verbatim(line - skipped));
            }
            CSVRecord record = records.next();
            int lastLine = skipped + (int) parser.getCurrentLineNumber();
            if (lines.cut()) {
                sink.reject(Position.of(source.name(), line), lines.damage().orElse(""),
                        reader.verbatim(lastLine - skipped));
                return -1;
            }
            boolean fits = row(record, line, header, works, () -> reader.lines(lastLine - skipped));
            if (!fits && lastLine > line && restarts < RESTARTS) {
                restarts++;
                brokenUntil = Math.max(brokenUntil, lastLine);
                return line;
            }
        }
    }

    /** Whether the row has the cells of the header. */
    private boolean row(CSVRecord record, int line, Header header, Rows works, Supplier<String> text) {
        Position position = Position.of(source.name(), line);
        if (record.size() == 1 && record.get(0).isBlank()) {
            return true;
        }
        int cells = cells(record, header.width());
        if (cells == header.width()) {
            Cells row = new TextCells(record.toList());
            if (header.again(row)) {
                sink.reject(position, Header.AGAIN, text.get().stripTrailing());
            } else {
                works.add(row, position);
            }
            return true;
        }
        if (parted(text.get(), line, header, works)) {
            return true;
        }
        if (line <= brokenUntil && cells < header.width()) {
            fragments.lost(record.get(0), position);
        } else {
            sink.reject(position, record.size() + " cells under " + header.width() + " headers",
                    text.get().stripTrailing());
        }
        return false;
    }

    /** Parts two rows that run together; false when they are not, or nobody can tell where. */
    private boolean parted(String text, int line, Header header, Rows works) {
        Optional<RowSeam.Parted> rows = new RowSeam(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text,
                header)
                .parted();
        rows.ifPresent(found -> {
            Position second = Position.of(source.name(), line + found.line());
            works.add(new TextCells(found.first()), Position.of(source.name(), line));
            works.add(new TextCells(found.second()), second);
            sink.warn(Problem.warning("CP-3028", second,
                    "two rows stand in one line, as the line end between them is spoilt; they are read as two",
                    "look at that line, and export the file again if more is wrong"));
        });
        return rows.isPresent();
    }

    /** The number of cells, without empty ones behind the last header: Web of Science ends each row with a tab. */
    private static int cells(CSVRecord record, int width) {
        int size = record.size();
        while (size > width && record.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    private int broken(int line, UncheckedIOException cause, String text) {
        if (!(cause.getCause() instanceof CSVException)) {
            throw cause;
        }
        boolean last = restarts++ >= RESTARTS;
        brokenUntil = Integer.MAX_VALUE;
        sink.reject(
                Position.of(source.name(), line),
                last
                        ? "too many broken quotes: the rest of the file is lost"
                        : "a quote is not closed, or stands inside a cell",
                text);
        return last ? -1 : line;
    }
}
