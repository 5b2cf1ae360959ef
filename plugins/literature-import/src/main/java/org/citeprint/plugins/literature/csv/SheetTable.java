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
        Workbook.read(source, (cells, number) -> {
            if (!rows.isEmpty() || !isAbout(cells)) {
                rows.add(stripped(cells));
            }
            return rows.size() <= most;
        });
        return rows;
    }

    private static boolean isAbout(List<String> cells) {
        return ABOUT.matcher(cells.getFirst()).find();
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    /** Hands over all rows. */
    static void read(Source source, WorkSink sink, Target target) throws IOException {
        Reading reading = new Reading(source, sink, target);
        Optional<String> damage = Workbook.read(source, reading::row);
        reading.close();
        RecordCheck.report(source, sink, reading.last, damage);
    }

    private static final class Reading {

        private final Source source;
        private final WorkSink sink;
        private final Target target;
        private CsvFile.@Nullable Rows rows;
        private int width;
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
                List<String> header = stripped(cells);
                width = header.size();
                rows = target.of(header, position);
            }
            return true;
        }

        private void add(CsvFile.Rows to, List<String> cells, Position position) {
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
            to.add(new TextCells(row), position);
        }

        void close() {
            CsvFile.Rows to = rows;
            if (to != null) {
                to.close();
            }
        }
    }
}
