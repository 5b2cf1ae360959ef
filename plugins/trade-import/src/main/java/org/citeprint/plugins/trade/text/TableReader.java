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
import org.citeprint.api.problem.Counted;
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
            PointedThousands points = new PointedThousands(shape.separator());
            points.addRows(first.orElseThrow(), header.end(), header.indexColumns(), shape.separator());
            readRows(name, table::append, blocks, first.orElseThrow(), header);
            NumberTable result = table.build();
            points.warn(name, context);
            if (result.rows().isEmpty()) {
                throw Header.withoutRows(name);
            }
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
                String help = first.flatMap(block -> Separator.other(block.firstLine(separator), separator))
                        .map(other -> "cells are separated by " + shape.separatorName() + ", and this line has "
                                + other.plural() + ": save it with the right ones")
                        .orElse("tables and labels must be of one release");
                throw new ProblemException(Problem.error("CP-3114", Position.of(name, 1),
                        "the table has " + Counted.of(header.columns().size(), "columns") + ", there are labels for "
                                + columns,
                        help));
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
                        "the file is damaged or cut off"
                                + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")"),
                        "fetch it again and compare its size or digest with the publisher's"));
    }

    /** A shape found from the file itself. */
    public static Shape guess(int headerLines) {
        return new Shape(OptionalInt.empty(), headerLines);
    }
}
