// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Column labels and where the rows begin. */
record Header(List<List<String>> columns, int indexColumns, Shape shape, int lines, int end) {

    /** Bytes that are looked at for what no text has. */
    private static final int PEEKED = 1_024;

    static Header read(String name, Optional<Block> block, Shape shape) {
        List<List<String>> lines = new ArrayList<>();
        int begin = block.isPresent() ? start(name, block.get()) : 0;
        if (block.isPresent()) {
            for (int line = 0; line < shape.headerLines() && begin < block.get().length(); line++) {
                int stop = lineFeed(block.get(), begin);
                lines.add(LineLabels.cells(block.get().bytes(), begin, stop, shape.separator()));
                begin = stop + 1;
            }
        }
        if (block.isEmpty() || lines.size() < shape.headerLines() || begin >= block.get().length()) {
            throw block.filter(Header::endsInReturns).isPresent() ? withReturns(name) : withoutRows(name);
        }
        if (lines.isEmpty()) {
            return withoutLabels(name, block.get(), shape, begin);
        }
        int index = shape.indexColumns().orElseGet(() -> indexColumns(lines.getFirst()));
        requireSameWidth(name, lines, index, shape);
        Header header = new Header(transposed(lines, index), index, shape, lines.size(), begin);
        if (header.columns().getLast().stream().allMatch(String::isEmpty)) {
            throw oneTooMany(name, header.columns().size(), shape);
        }
        return header.withoutNames(block.get());
    }

    /** What is said of a file without rows: labels may be all that is left of one that was cut off. */
    static ProblemException withoutRows(String name) {
        return new ProblemException(Problem.error("CP-3108", Position.of(name), "the file has no rows",
                "an empty or cut-off file cannot be used; fetch it again"));
    }

    /** Whether lines end as those of the first Macs did, so that all the file is one line. */
    private static boolean endsInReturns(Block block) {
        int returns = 0;
        for (int at = 0; at + 1 < block.length(); at++) {
            returns += block.bytes()[at] == '\r' && block.bytes()[at + 1] != '\n' ? 1 : 0;
        }
        return returns > 0;
    }

    private static ProblemException withReturns(String name) {
        return new ProblemException(Problem.error("CP-3108", Position.of(name),
                "the file has one line only: its lines end in carriage returns, as Excel's `CSV (Macintosh)` has them",
                "save it as `CSV (Comma delimited)` or `CSV UTF-8`, whose lines end in line feeds"));
    }

    /** Where the text begins: behind the mark of UTF-8, if there is one; text of two bytes a sign is refused. */
    private static int start(String name, Block block) {
        int first = block.bytes()[0] & 0xFF;
        int second = block.length() > 1 ? block.bytes()[1] & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw new ProblemException(Problem.error("CP-3161", Position.of(name, 1),
                    "the file is written in UTF-16, two bytes a sign",
                    "save it as UTF-8; Excel's `Unicode text` is UTF-16"));
        }
        if (first == 'P' && second == 'K' && block.bytes()[2] == 3) {
            throw new ProblemException(Problem.error("CP-3189", Position.of(name),
                    "the file is an Excel workbook or another archive, not text",
                    "save the sheet as CSV, or unpack the archive"));
        }
        if (hasZero(block)) {
            throw new ProblemException(Problem.error("CP-3189", Position.of(name),
                    "the file has bytes of zero, which no text has",
                    "it may be of another kind, whatever its name says, or text in UTF-16: save it as text in UTF-8"));
        }
        return first == 0xEF && second == 0xBB && (block.bytes()[2] & 0xFF) == 0xBF ? 3 : 0;
    }

    private static boolean hasZero(Block block) {
        for (int at = 0; at < Math.min(block.length(), PEEKED); at++) {
            if (block.bytes()[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException oneTooMany(String name, int column, Shape shape) {
        return new ProblemException(Problem.error("CP-3160", Position.of(name, 1),
                "the last column, number " + column + ", has no label and its first cell is empty",
                "the lines end with a separator too many: cells are separated by " + shape.separatorName()
                        + ", and none follows the last cell"));
    }

    private static int lineFeed(Block block, int begin) {
        int at = begin;
        while (block.bytes()[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int indexColumns(List<String> first) {
        int columns = 1;
        while (columns < first.size() && first.get(columns).isEmpty()) {
            columns++;
        }
        return columns;
    }

    private static void requireSameWidth(
            String name, List<List<String>> lines, int index, Shape shape) {
        int width = lines.getFirst().size();
        for (int line = 0; line < lines.size(); line++) {
            int cells = lines.get(line).size();
            if (cells != width || cells <= index) {
                throw new ProblemException(
                        Problem.error(
                                "CP-3103",
                                Position.of(name, line + 1),
                                "the line has " + cells + (cells == 1 ? " cell, " : " cells, ") + (cells == width
                                        ? "of which " + index + (index == 1 ? " is a row label" : " are row labels")
                                        : "the first line has " + width),
                                "cells are separated by " + shape.separatorName()
                                        + otherSeparator(lines.get(line), shape)));
            }
        }
    }

    /** A line of one cell is often one whose cells are separated by another sign. */
    private static String otherSeparator(List<String> cells, Shape shape) {
        return Separator.other(cells, shape.separator())
                .map(other -> ", and this line has " + other.plural() + ": "
                        + (shape.chosen() ? "say " + other.option() : "save it with the right ones"))
                .orElse("; look for a missing or an extra one");
    }

    private static List<List<String>> transposed(List<List<String>> lines, int index) {
        List<List<String>> columns = new ArrayList<>();
        for (int column = index; column < lines.getFirst().size(); column++) {
            int at = column;
            columns.add(lines.stream().map(cells -> cells.get(at)).toList());
        }
        return columns;
    }

    /** Passes over the line with the names of the row labels, which has nothing in its other cells. */
    private Header withoutNames(Block block) {
        int stop = lineFeed(block, end);
        List<String> cells = LineLabels.cells(block.bytes(), end, stop, shape.separator());
        boolean names = cells.size() > indexColumns
                && cells.subList(indexColumns, cells.size()).stream().allMatch(String::isEmpty);
        return names ? new Header(columns, indexColumns, shape, lines + 1, stop + 1) : this;
    }

    /** Numbers from the first line on: columns are known by their place. */
    private static Header withoutLabels(String name, Block block, Shape shape, int begin) {
        int index = shape.indexColumns().orElse(0);
        List<String> cells = LineLabels.cells(block.bytes(), begin, lineFeed(block, begin), shape.separator());
        if (cells.size() > index + 1 && cells.getLast().isEmpty() && !shape.gaps()) {
            throw oneTooMany(name, cells.size() - index, shape);
        }
        List<List<String>> columns = new ArrayList<>();
        for (int column = index; column < cells.size(); column++) {
            columns.add(List.of("column " + (column - index + 1)));
        }
        return new Header(columns, index, shape, 0, begin);
    }
}
