// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.PlainNumber;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * Reads records into a dense table. Records are scattered by the numbers of their labels; no product of labels is ever
 * formed. Rows stand in the order of their first record; columns that are rows too in the order of the rows, the others
 * after them. Time is linear in the bytes; memory is 16 bytes a record and the table.
 */
public final class RecordReader {

    private static final int CHECK = 1 << 16;

    private final TableFile file;
    private final RecordShape shape;
    private final Context context;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<List<String>, Integer> rows = new LinkedHashMap<>();
    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();
    private int[] rowOf = new int[1024];
    private int[] columnOf = new int[1024];
    private int[] lineOf = new int[1024];
    private double[] values = new double[1024];
    private int count;

    /** For one file. */
    public RecordReader(TableFile file, RecordShape shape, Context context) {
        this.file = file;
        this.shape = shape;
        this.context = context;
    }

    /**
     * Reads the file. Where there is no record, the table holds NaN.
     *
     * @throws ProblemException with everything that is wrong: missing headings, text for numbers, a place given twice
     */
    public NumberTable read() throws IOException {
        try (InputStream in = file.opener().open()) {
            RecordLines lines = new RecordLines(in, shape.separator());
            Headings headings = Headings.find(file.name(), lines.next(), shape);
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (count % CHECK == 0) {
                    context.checkCancelled();
                }
                add(headings, cells, lines.line());
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.name(), e);
        }
        context.tally(file.name(), "records").read(count).kept(count);
        return table();
    }

    private void add(Headings headings, List<String> cells, int line) {
        if (cells.size() != headings.width()) {
            problems.add(Problem.error("CP-3103", Position.of(file.name(), line),
                    "the line has " + Counted.of(cells.size(), "cells") + ", the first line has " + headings.width(),
                    "look for a missing or an extra separator; the file may be cut off"));
            return;
        }
        String text = cells.get(headings.value()).strip();
        double value = PlainNumber.of(text);
        if (Double.isNaN(value)) {
            problems.add(Problem.error("CP-3104", Position.of(file.name(), line),
                    (text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number") + ", for row `"
                            + String.join(", ", label(headings.row(), cells)) + "`, column `"
                            + String.join(", ", label(headings.column(), cells)) + "`",
                    text.isEmpty() ? "write 0 for none, or leave the line out" : NumberHint.of(text)));
            return;
        }
        reserve();
        rowOf[count] = place(rows, headings.row(), cells);
        columnOf[count] = place(columns, headings.column(), cells);
        lineOf[count] = line;
        values[count++] = value;
    }

    private static int place(Map<List<String>, Integer> places, int[] at, List<String> cells) {
        return places.computeIfAbsent(label(at, cells), key -> places.size());
    }

    private static List<String> label(int[] at, List<String> cells) {
        return Arrays.stream(at).mapToObj(cells::get).toList();
    }

    private void reserve() {
        if (count == values.length) {
            int size = Math.addExact(count, count >> 1);
            rowOf = Arrays.copyOf(rowOf, size);
            columnOf = Arrays.copyOf(columnOf, size);
            lineOf = Arrays.copyOf(lineOf, size);
            values = Arrays.copyOf(values, size);
        }
    }

    private NumberTable table() {
        if (count == 0 && problems.isEmpty()) {
            problems.add(Problem.error("CP-3108", Position.of(file.name()), "the file has no rows",
                    "an empty or cut-off file cannot be used; fetch it again"));
        }
        List<List<String>> order = new ArrayList<>(rows.keySet().stream().filter(columns::containsKey).toList());
        columns.keySet().stream().filter(label -> !rows.containsKey(label)).forEach(order::add);
        int[] target = new int[order.size()];
        for (int i = 0; i < target.length; i++) {
            target[columns.getOrDefault(order.get(i), 0)] = i;
        }
        double[] dense = new double[Math.multiplyExact(rows.size(), target.length)];
        int[] lines = new int[rows.size()];
        Arrays.fill(dense, Double.NaN);
        for (int i = 0; i < count; i++) {
            scatter(dense, lines, i, rowOf[i] * target.length + target[columnOf[i]]);
        }
        Faults faults = new Faults();
        faults.addAll(file.name(), problems);
        faults.throwIfAny();
        return new NumberTable(file.name(), order, List.copyOf(rows.keySet()), lines,
                new Matrix(lines.length, target.length, dense));
    }

    private void scatter(double[] dense, int[] lines, int record, int at) {
        if (!Double.isNaN(dense[at])) {
            problems.add(Problem.error("CP-3106", Position.of(file.name(), lineOf[record]),
                    "the line gives a number for a row and column that an earlier line gave already",
                    "every pair of labels stands once; the file may hold several years or units"));
        }
        dense[at] = values[record];
        lines[rowOf[record]] = lines[rowOf[record]] == 0 ? lineOf[record] : lines[rowOf[record]];
    }
}
