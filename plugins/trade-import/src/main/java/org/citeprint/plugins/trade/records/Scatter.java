// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.NumberTable;

/** Records of one matrix, 20 bytes each, until the labels of all are known. */
final class Scatter {

    private final String file;
    private final Map<List<String>, Integer> rows;
    private final Map<List<String>, Integer> columns;
    private int[] rowOf = new int[256];
    private int[] columnOf = new int[256];
    private int[] lineOf = new int[256];
    private double[] values = new double[256];
    private int count;

    /** Labels are numbered in the order of their first record; maps may be shared between matrices. */
    Scatter(String file, Map<List<String>, Integer> rows, Map<List<String>, Integer> columns) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
    }

    static Map<List<String>, Integer> labels() {
        return new LinkedHashMap<>();
    }

    void add(List<String> row, List<String> column, double value, int line) {
        if (count == values.length) {
            int size = Math.addExact(count, count >> 1);
            rowOf = Arrays.copyOf(rowOf, size);
            columnOf = Arrays.copyOf(columnOf, size);
            lineOf = Arrays.copyOf(lineOf, size);
            values = Arrays.copyOf(values, size);
        }
        rowOf[count] = rows.computeIfAbsent(row, key -> rows.size());
        columnOf[count] = columns.computeIfAbsent(column, key -> columns.size());
        lineOf[count] = line;
        values[count++] = value;
    }

    String file() {
        return file;
    }

    /** Of a square matrix the places that are not both a row and a column. */
    List<Integer> oneSided() {
        boolean[] sells = new boolean[rows.size()];
        boolean[] buys = new boolean[columns.size()];
        for (int i = 0; i < count; i++) {
            sells[rowOf[i]] = true;
            buys[columnOf[i]] = true;
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < sells.length; place++) {
            if (!sells[place] || !buys[place]) {
                places.add(place);
            }
        }
        return places;
    }

    int count() {
        return count;
    }

    /** The matrix; how many records met another in its place is left in {@code merged}. */
    NumberTable table(boolean addUp, long[] merged, List<Problem> problems) {
        int width = columns.size();
        double[] dense = new double[Math.multiplyExact(rows.size(), width)];
        int[] first = new int[dense.length];
        int[] lines = new int[rows.size()];
        for (int i = 0; i < count; i++) {
            int at = rowOf[i] * width + columnOf[i];
            if (first[at] != 0) {
                merged[0]++;
                if (!addUp) {
                    problems.add(Problem.error("CP-3106", Position.of(file, lineOf[i]),
                            "the line gives a number for a row and column that line " + first[at] + " gave already",
                            "every pair of labels stands once, or say `add-up: true`; the file may hold several years"));
                }
            } else {
                first[at] = lineOf[i];
            }
            dense[at] += values[i];
            lines[rowOf[i]] = lines[rowOf[i]] == 0 ? lineOf[i] : lines[rowOf[i]];
        }
        return new NumberTable(file, new ArrayList<>(columns.keySet()), new ArrayList<>(rows.keySet()), lines,
                new Matrix(lines.length, width, dense));
    }
}
