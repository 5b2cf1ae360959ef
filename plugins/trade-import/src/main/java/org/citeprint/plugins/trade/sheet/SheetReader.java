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
import java.util.zip.ZipException;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/** Reads a file as a {@link Sheet}. National tables are small: all of it is held as text. */
final class SheetReader {

    private SheetReader() {}

    /** The lines of a file: the headings first, all of one width. */
    private record Lines(List<String> headings, List<List<String>> cells, List<Integer> numbers) {}

    static Sheet grid(Source source, TableImporter.Options options) throws IOException {
        Lines lines = lines(source, options);
        int at = options.rowNames().isEmpty() ? 0 : place(source, lines, options.rowNames().get());
        return new Sheet(source.name(), lines.cells().stream().map(cells -> cells.get(at).strip()).toList(),
                lines.numbers(), lines.headings(), lines.cells());
    }

    static Sheet records(Source source, TableImporter.Records headings, TableImporter.Options options)
            throws IOException {
        Lines lines = lines(source, options);
        int row = place(source, lines, headings.row());
        int column = place(source, lines, headings.column());
        int value = place(source, lines, headings.value());
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

    private static int place(Source source, Lines lines, String heading) {
        int place = lines.headings().indexOf(heading);
        if (place < 0) {
            throw new ProblemException(Problem.error("CP-3116", Position.of(source.name(), 1),
                    "no column `" + heading + "`", "the first line has " + String.join(", ", lines.headings())));
        }
        return place;
    }

    private static Lines lines(Source source, TableImporter.Options options) throws IOException {
        TableFile file = new TableFile(source.name(), source::unpacked);
        if (Workbook.isWorkbook(file)) {
            return cells(Workbook.open(file), options);
        }
        Separator separator = options.separator();
        List<List<String>> all = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        try (InputStream in = file.opener().open()) {
            RecordLines lines = new RecordLines(in, separator.symbol());
            List<String> headings = lines.next().stream().map(String::strip).toList();
            if (Separator.other(headings, separator.symbol()).isPresent()) {
                throw new ProblemException(Problem.error("CP-3103", Position.of(source.name(), 1),
                        "the line of headings has no " + separator.plural(),
                        Separator.hint(headings, separator.symbol())));
            }
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (cells.size() != headings.size()) {
                    throw new ProblemException(Problem.error("CP-3103", Position.of(source.name(), lines.line()),
                            "the line has " + cells.size() + " cells, the first line has " + headings.size(),
                            "look for a missing or an extra separator; the file may be cut off"));
                }
                all.add(cells);
                numbers.add(lines.line());
            }
            if (all.isEmpty()) {
                throw new ProblemException(Problem.error("CP-3108", Position.of(source.name()),
                        "the file has no rows", "an empty or cut-off file cannot be used; fetch it again"));
            }
            return new Lines(headings, all, numbers);
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
    }

    /** The lines of a workbook's sheet from the one with the headings on; blank lines are passed over. */
    private static Lines cells(Workbook workbook, TableImporter.Options options) throws IOException {
        Grid grid = options.sheet().isPresent() ? workbook.sheet(options.sheet().get()) : workbook.first();
        List<List<String>> all = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int row = options.headings(); row < grid.rows(); row++) {
            List<String> cells = grid.rowTexts(row, 0);
            if (!cells.stream().allMatch(String::isEmpty)) {
                all.add(cells);
                numbers.add(row + 1);
            }
        }
        if (all.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3108", Position.of(grid.file()),
                    "the sheet has no rows below line " + options.headings(),
                    "say with `headings:` on which line the headings stand, and with `sheet:` in which sheet"));
        }
        return new Lines(grid.rowTexts(options.headings() - 1, 0), all, numbers);
    }
}
