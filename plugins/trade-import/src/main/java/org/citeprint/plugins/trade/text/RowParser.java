// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Reads the rows of one block. Lines are counted from the block's first, as blocks are read side by side. */
final class RowParser {

    private final String file;
    private final int indexColumns;
    private final List<List<String>> columns;
    private final Shape shape;
    private final byte separator;
    private final Block block;
    private final NumberCell cell;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private double[] values;
    private int line;

    /** With arrays for numbers that are done with, taken from {@code spare} where there is one. */
    RowParser(String file, Header header, Block block, Queue<double[]> spare) {
        this.file = file;
        this.indexColumns = header.indexColumns();
        this.columns = header.columns();
        this.shape = header.shape();
        this.separator = (byte) shape.separator();
        this.block = block;
        this.cell = new NumberCell(block.bytes(), shape.separator());
        double[] used = spare.poll();
        this.values = used == null ? new double[0] : used;
    }

    /**
     * The rows of a block.
     *
     * @param labels the label of each row
     * @param rowLines the line of each row within the block, from 1
     * @param values the numbers, row by row; longer than needed
     * @param lines how many lines the block has
     * @param problems what is wrong, with lines counted within the block
     */
    record Rows(
            List<List<String>> labels, List<Integer> rowLines, double[] values, int lines, List<Problem> problems) {}

    Rows parse(int from) {
        int begin = from;
        while (begin < block.length()) {
            line++;
            int lineFeed = begin;
            if (block.bytes()[begin] != '\n' && block.bytes()[begin] != '\r') {
                lineFeed = readRow(begin);
            }
            while (block.bytes()[lineFeed] != '\n') {
                lineFeed++;
            }
            begin = lineFeed + 1;
        }
        return new Rows(labels, lines, values, line, problems);
    }

    /** Reads the row at {@code begin} and returns a place on its line, at the latest its line feed. */
    private int readRow(int begin) {
        int row = labels.size();
        int at = begin;
        List<String> label = new ArrayList<>(indexColumns);
        for (int level = 0; level < indexColumns; level++) {
            int stop = endOfLabel(at);
            label.add(LineLabels.decode(block.bytes(), at, stop));
            if (block.bytes()[stop] != separator) {
                wrongCount(begin);
                return stop;
            }
            at = stop + 1;
        }
        reserve(row);
        labels.add(label);
        lines.add(line);
        return readCells(begin, at, row * columns.size());
    }

    private int readCells(int begin, int from, int into) {
        int width = columns.size();
        int at = from;
        int column = 0;
        while (column < width) {
            int read = cell.readUsual(at, values, into + column, width - column);
            column += read;
            if (column < width && (read == 0 || block.bytes()[cell.end()] == separator)) {
                readUnusual(begin, read == 0 ? at : cell.end() + 1, column, into);
                column++;
            }
            boolean last = block.bytes()[cell.end()] != separator;
            if (last != (column == width) && (last || column == width)) {
                wrongCount(begin);
                return cell.end();
            }
            at = cell.end() + 1;
        }
        return at - 1;
    }

    private void readUnusual(int begin, int at, int column, int into) {
        if (!cell.read(at) && !(shape.gaps() && cell.end() == at)) {
            wrongCell(begin, at, column);
        }
        values[into + column] = cell.value();
    }

    private void reserve(int row) {
        int needed = Math.multiplyExact(row + 1, columns.size());
        if (needed > values.length) {
            // Most blocks have rows as long as the first, so the first row foretells how many fit.
            int guess = row == 0 ? columns.size() * 8 : Math.addExact(values.length, values.length >> 1);
            values = Arrays.copyOf(values, Math.max(needed, guess));
        }
    }

    private int endOfLabel(int begin) {
        int at = LineLabels.afterQuotes(block.bytes(), begin);
        while (block.bytes()[at] != separator && block.bytes()[at] != '\n' && block.bytes()[at] != '\r') {
            at++;
        }
        return at;
    }

    private void wrongCount(int begin) {
        int lineFeed = begin;
        while (block.bytes()[lineFeed] != '\n') {
            lineFeed++;
        }
        int cells = LineLabels.cells(block.bytes(), begin, lineFeed, shape.separator()).size();
        boolean last = block.cutOff() && lineFeed == block.length() - 1;
        problems.add(
                Problem.error(
                        "CP-3103",
                        Position.of(file, line),
                        "the line has " + Counted.of(cells, "cells") + ", the first line has "
                                + (indexColumns + columns.size()),
                        last
                                ? "the file seems to be cut off here; fetch it again"
                                : "cells are separated by " + shape.separatorName()
                                        + "; look for a missing or an extra one"));
    }

    private void wrongCell(int begin, int at, int column) {
        String text = cell.text(at, cell.end());
        String row = labels.getLast().isEmpty() ? "" : "row `" + String.join(", ", labels.getLast()) + "`, ";
        problems.add(
                Problem.error(
                        "CP-3104",
                        new Position(file, line, cell.text(begin, at).length() + 1),
                        (text.isBlank() ? "the cell is empty" : "`" + text + "` is not a number") + ", in " + row
                                + "column `" + String.join(", ", columns.get(column)) + "`",
                        columns.size() > 1
                                ? NumberHint.of(text)
                                : Separator.other(List.of(text), shape.separator())
                                        .map(other -> "cells are separated by " + shape.separatorName()
                                                + ", and this one has " + other.plural()
                                                + (shape.chosen()
                                                        ? ": say " + other.option()
                                                        : ": save the file with the right ones"))
                                        .orElseGet(() -> NumberHint.of(text))));
    }
}
