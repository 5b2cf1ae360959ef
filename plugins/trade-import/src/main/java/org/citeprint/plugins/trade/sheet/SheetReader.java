// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/** Reads a file as a {@link Sheet}. National tables are small: all of it is held as text. */
final class SheetReader {

    private SheetReader() {}

    /** The lines of a file: the headings first, all of one width. */
    private record Lines(List<String> headings, List<List<String>> cells, List<Integer> numbers, long others) {}

    /** Gathers the lines that are as {@code where} says, and counts the others. */
    private static final class Gathered {

        private final String file;
        private final List<String> headings;
        private final Map<Integer, String> wanted = new TreeMap<>();
        private final List<List<String>> cells = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private long others;

        Gathered(String file, List<String> headings, Map<String, String> where) {
            this.file = file;
            this.headings = headings;
            where.forEach((heading, value) -> wanted.put(place(file, headings, heading), value));
        }

        void add(List<String> line, int number) {
            if (wanted.entrySet().stream().allMatch(each -> line.get(each.getKey()).strip().equals(each.getValue()))) {
                cells.add(line);
                numbers.add(number);
            } else {
                others++;
            }
        }

        Lines lines(String what, String help) {
            if (cells.isEmpty()) {
                throw new ProblemException(Problem.error("CP-3108", Position.of(file),
                        others > 0 ? "no record is as `where` says" : what,
                        others > 0 ? "compare `where` with the file" : help));
            }
            return new Lines(headings, cells, numbers, others);
        }
    }

    static Sheet grid(Source source, TableImporter.Options options) throws IOException {
        Lines lines = lines(source, options, Map.of());
        int at = options.rowNames().isEmpty() ? 0 : place(source.name(), lines.headings(), options.rowNames().get());
        return new Sheet(source.name(), lines.cells().stream().map(cells -> cells.get(at).strip()).toList(),
                lines.numbers(), lines.headings(), lines.cells());
    }

    static Sheet records(
            Source source, TableImporter.Records headings, TableImporter.Options options, Context context)
            throws IOException {
        Lines lines = lines(source, options, headings.where());
        int row = place(source.name(), lines.headings(), headings.row());
        int column = place(source.name(), lines.headings(), headings.column());
        int value = place(source.name(), lines.headings(), headings.value());
        if (!headings.where().isEmpty()) {
            context.tally(source.name(), "records").read(lines.cells().size() + lines.others())
                    .kept(lines.cells().size()).rejected("not as `where` says", lines.others());
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        lines.cells().forEach(cells -> columns.putIfAbsent(cells.get(column).strip(), columns.size()));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < lines.cells().size(); i++) {
            List<String> cells = lines.cells().get(i);
            String name = cells.get(row).strip();
            if (!rows.containsKey(name)) {
                first.add(lines.numbers().get(i));
                rows.put(name, new ArrayList<>(Collections.nCopies(columns.size(), "")));
            }
            int place = columns.getOrDefault(cells.get(column).strip(), 0);
            String before = rows.getOrDefault(name, List.of()).set(place, cells.get(value));
            if (!before.isEmpty()) {
                throw new ProblemException(Problem.error("CP-3106",
                        Position.of(source.name(), lines.numbers().get(i)),
                        "row `" + name + "`, column `" + cells.get(column).strip() + "` was given a number before",
                        "every pair of names stands once; the file may hold several years or units"));
            }
        }
        return new Sheet(source.name(), List.copyOf(rows.keySet()), first, List.copyOf(columns.keySet()),
                List.copyOf(rows.values()));
    }

    private static int place(String file, List<String> headings, String heading) {
        int place = headings.indexOf(heading);
        if (place < 0) {
            throw new ProblemException(Problem.error("CP-3116", Position.of(file, 1), "no column `" + heading + "`",
                    headings.stream().allMatch(String::isBlank)
                            ? "the first line is blank"
                            : "the first line has " + Headline.shown(headings)));
        }
        return place;
    }

    private static Lines lines(Source source, TableImporter.Options options, Map<String, String> where)
            throws IOException {
        TableFile file = new TableFile(source.name(), source::unpacked);
        if (Workbook.isWorkbook(file)) {
            return cells(Workbook.open(file), options, where);
        }
        Separator separator = options.separator();
        try (InputStream in = file.opener().open()) {
            RecordLines lines = new RecordLines(in, separator.symbol());
            List<String> headings = lines.next().stream().map(String::strip).toList();
            Headline.requireTable(source.name(), headings);
            if (Separator.other(headings, separator.symbol()).isPresent()) {
                throw new ProblemException(Problem.error("CP-3103", Position.of(source.name(), 1),
                        "the line of headings has no " + separator.plural(),
                        Separator.hint(headings, separator.symbol())));
            }
            Optional<YearColumns> years = options.records().flatMap(records -> YearColumns.of(headings));
            Gathered gathered = new Gathered(source.name(), years.map(YearColumns::headings).orElse(headings), where);
            gather(lines, headings.size(), source.name(), years, gathered);
            return gathered.lines("the file has no rows", "an empty or cut-off file cannot be used; fetch it again");
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
    }

    private static void gather(
            RecordLines lines, int width, String file, Optional<YearColumns> years, Gathered gathered)
            throws IOException {
        for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
            if (cells.size() != width) {
                throw new ProblemException(Problem.error("CP-3103", Position.of(file, lines.line()),
                        "the line has " + cells.size() + " cells, the first line has " + width,
                        "look for a missing or an extra separator; the file may be cut off"));
            }
            List<List<String>> records = years.isPresent()
                    ? years.get().records(cells, file, lines.line())
                    : List.of(cells);
            records.forEach(record -> gathered.add(record, lines.line()));
        }
    }

    /** The lines of a workbook's sheet from the one with the headings on; blank lines are passed over. */
    private static Lines cells(Workbook workbook, TableImporter.Options options, Map<String, String> where)
            throws IOException {
        Grid grid = options.sheet().isPresent() ? workbook.sheet(options.sheet().get()) : workbook.first();
        Gathered gathered = new Gathered(grid.file(), grid.rowTexts(options.headings() - 1, 0), where);
        for (int row = options.headings(); row < grid.rows(); row++) {
            List<String> cells = grid.rowTexts(row, 0);
            if (!cells.stream().allMatch(String::isEmpty)) {
                gathered.add(cells, row + 1);
            }
        }
        return gathered.lines("the sheet has no rows below line " + options.headings(),
                "say with `headings:` on which line the headings stand, and with `sheet:` in which sheet");
    }
}
