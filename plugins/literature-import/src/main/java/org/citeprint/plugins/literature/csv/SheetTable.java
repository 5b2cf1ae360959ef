// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** A table in the first sheet of a workbook: its header is the first row that is not about the data. */
final class SheetTable {

    private static final Pattern ABOUT = Pattern.compile("^About the data\\b");

    private SheetTable() {}

    /** Makes what takes the rows of a table from its header. */
    interface Target {
        CsvFile.Rows of(List<String> header, Position position);
    }

    /** The header and the first rows below it. */
    static List<List<String>> head(Source source, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Optional<String> damage = Workbook.read(source, (cells, number) -> {
            if (!rows.isEmpty() || !isAbout(cells)) {
                rows.add(stripped(cells));
            }
            return rows.size() <= most;
        });
        if (rows.isEmpty()) {
            throw headless(source, damage);
        }
        return rows;
    }

    private static ProblemException headless(Source source, Optional<String> damage) {
        return damage.map(reason -> RecordCheck.nothing(source, reason)).orElseGet(() -> FileFormat.empty(source));
    }

    private static boolean isAbout(List<String> cells) {
        return ABOUT.matcher(cells.getFirst()).find();
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    /** Hands over all rows. CP-3002 when there are none, not even a header; CP-3024 when none can be read. */
    static void read(Source source, WorkSink sink, Target target) throws IOException {
        Reading reading = new Reading(source, sink, target);
        Optional<String> damage = Workbook.read(source, reading::row);
        if (reading.rows == null) {
            throw headless(source, damage);
        }
        reading.close();
        RecordCheck.report(source, sink, reading.last, damage);
    }

    private static final class Reading {

        private final Source source;
        private final WorkSink sink;
        private final Target target;
        private CsvFile.@Nullable Rows rows;
        private List<String> header = List.of();
        private int last;

        Reading(Source source, WorkSink sink, Target target) {
            this.source = source;
            this.sink = sink;
            this.target = target;
        }

        boolean row(List<String> cells, int number) {
            Position position = Position.of(source.name(), number);
            last = number;
            CsvFile.Rows to = rows;
            if (to != null) {
                add(to, cells, position);
            } else if (!isAbout(cells)) {
                header = stripped(cells);
                rows = target.of(header, position);
            }
            return true;
        }

        private void add(CsvFile.Rows to, List<String> cells, Position position) {
            int width = header.size();
            List<String> row = new ArrayList<>(cells);
            while (row.size() > width && row.getLast().isBlank()) {
                row.removeLast();
            }
            if (row.size() > width) {
                sink.reject(position, row.size() + " cells under " + width + " headers", String.join("\t", cells));
                return;
            }
            while (row.size() < width) {
                row.add("");
            }
            if (width > 1 && stripped(row).equals(header)) {
                sink.reject(position, Header.AGAIN, String.join("\t", cells));
            } else {
                to.add(new TextCells(row), position);
            }
        }

        void close() {
            CsvFile.Rows to = rows;
            if (to != null) {
                to.close();
            }
        }
    }
}
