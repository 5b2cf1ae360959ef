// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Reads tables of numbers with labels on both sides, as pandas writes them: {@code k} lines of column
 * labels, perhaps a line of the labels' names, then the rows. Blocks of lines are parsed side by side and joined in
 * their order, so the result does not depend on the number of threads. Time is linear in the bytes; memory is the
 * numbers, the labels and a few blocks.
 */
public final class TableReader {

    private final Context context;

    /** For one step. */
    public TableReader(Context context) {
        this.context = context;
    }

    /** Something that can be opened, such as a file or a part of an archive. */
    public interface Opener {

        /** Its bytes, unpacked. */
        InputStream open() throws IOException;
    }

    /**
     * Reads a table.
     *
     * @param name the file's name for messages
     * @param square whether as many rows as columns are expected, so that the memory is taken at once
     * @throws ProblemException with everything that is wrong in the file
     */
    public NumberTable read(String name, Opener file, Shape shape, boolean square) throws IOException {
        try (InputStream in = file.open()) {
            Blocks blocks = new Blocks(in);
            Optional<Block> first = blocks.next(shape.headerLines() + 1);
            Header header = Header.read(name, first, shape);
            TableBuilder table = new TableBuilder(name, header, square);
            readRows(name, table::append, blocks, first.orElseThrow(), header);
            NumberTable result = table.build();
            long cells = result.values().values().length;
            context.tally(name, "cells").read(cells).kept(cells);
            return result;
        } catch (EOFException | ZipException e) {
            throw damaged(name, e);
        }
    }

    /** Takes the rows of a table one by one, in their order. */
    public interface RowConsumer {

        /** Row {@code row}, from 0, has its numbers from {@code from} on. */
        void accept(int row, double[] values, int from);
    }

    /**
     * Reads a file of numbers without labels that is too large to be held, row by row.
     *
     * @return how many rows it has
     * @throws ProblemException with what is wrong in the first lines that have faults
     */
    public int stream(String name, Opener file, char separator, int columns, RowConsumer consumer) throws IOException {
        Shape shape = new Shape(OptionalInt.of(0), 0, separator, false);
        try (InputStream in = file.open()) {
            Blocks blocks = new Blocks(in);
            Optional<Block> first = blocks.next(1);
            Header header = Header.read(name, first, shape);
            if (header.columns().size() != columns) {
                throw new ProblemException(Problem.error("CP-3114", Position.of(name, 1),
                        "the table has " + header.columns().size() + " columns, there are labels for " + columns,
                        "tables and labels must be of one release"));
            }
            RowStream rows = new RowStream(name, columns, consumer);
            readRows(name, rows::append, blocks, first.orElseThrow(), header);
            context.tally(name, "rows").read(rows.count()).kept(rows.count());
            return rows.count();
        } catch (EOFException | ZipException e) {
            throw damaged(name, e);
        }
    }

    private void readRows(
            String name, Consumer<RowParser.Rows> sink, Blocks blocks, Block first, Header header) throws IOException {
        Queue<double[]> spare = new ConcurrentLinkedQueue<>();
        List<Block> batch = new ArrayList<>();
        batch.add(first);
        int from = header.end();
        while (!batch.isEmpty()) {
            context.checkCancelled();
            List<Block> now = List.copyOf(batch);
            int begin = from;
            for (RowParser.Rows rows : context.workers().map(now.size(),
                    index -> new RowParser(name, header, now.get(index), spare).parse(index == 0 ? begin : 0))) {
                sink.accept(rows);
                spare.add(rows.values());
            }
            now.forEach(blocks::release);
            from = 0;
            batch.clear();
            while (batch.size() < 2 * context.workers().parallelism()) {
                Optional<Block> next = blocks.next(1);
                if (next.isEmpty()) {
                    break;
                }
                batch.add(next.get());
            }
        }
    }

    /** What is said of a packed file that ends too early or is no such file. */
    public static ProblemException damaged(String name, IOException cause) {
        return new ProblemException(
                Problem.error(
                        "CP-3109",
                        Position.of(name),
                        "the file is damaged or cut off (" + cause.getMessage() + ")",
                        "fetch it again and compare its size or digest with the publisher's"));
    }

    /** Column labels and where the rows begin. */
    record Header(List<List<String>> columns, int indexColumns, Shape shape, int lines, int end) {

        static Header read(String name, Optional<Block> block, Shape shape) {
            List<List<String>> lines = new ArrayList<>();
            int begin = 0;
            if (block.isPresent()) {
                for (int line = 0; line < shape.headerLines() && begin < block.get().length(); line++) {
                    int stop = lineFeed(block.get(), begin);
                    lines.add(LineLabels.cells(block.get().bytes(), begin, stop, shape.separator()));
                    begin = stop + 1;
                }
            }
            if (block.isEmpty() || lines.size() < shape.headerLines() || begin >= block.get().length()) {
                throw new ProblemException(
                        Problem.error(
                                "CP-3108",
                                Position.of(name),
                                "the file has no rows",
                                "an empty or cut-off file cannot be used; fetch it again"));
            }
            if (lines.isEmpty()) {
                return withoutLabels(block.get(), shape);
            }
            int index = shape.indexColumns().orElseGet(() -> indexColumns(lines.getFirst()));
            requireSameWidth(name, lines, index, shape);
            Header header = new Header(transposed(lines, index), index, shape, lines.size(), begin);
            return header.withoutNames(block.get());
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
                                    "the line has " + cells + " cells, " + (cells == width
                                            ? "of which " + index + " are row labels"
                                            : "the first line has " + width),
                                    "cells are separated by " + shape.separatorName()
                                            + "; look for a missing or an extra one"));
                }
            }
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
        private static Header withoutLabels(Block block, Shape shape) {
            int index = shape.indexColumns().orElse(0);
            int cells = LineLabels.cells(block.bytes(), 0, lineFeed(block, 0), shape.separator()).size();
            List<List<String>> columns = new ArrayList<>();
            for (int column = index; column < cells; column++) {
                columns.add(List.of("column " + (column - index + 1)));
            }
            return new Header(columns, index, shape, 0, 0);
        }
    }

    /** A shape found from the file itself. */
    public static Shape guess(int headerLines) {
        return new Shape(OptionalInt.empty(), headerLines);
    }
}
