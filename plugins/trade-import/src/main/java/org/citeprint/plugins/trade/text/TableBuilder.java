// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Problem;

/** Joins the rows of blocks in their order. */
final class TableBuilder {

    private final String file;
    private final Header header;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private double[] values;
    private int line;

    TableBuilder(String file, Header header, boolean square) {
        this.file = file;
        this.header = header;
        this.line = header.lines();
        int columns = header.columns().size();
        this.values = new double[square ? Math.multiplyExact(columns, columns) : columns];
    }

    void append(RowParser.Rows block) {
        int columns = header.columns().size();
        int from = Math.multiplyExact(rows.size(), columns);
        int length = Math.multiplyExact(block.labels().size(), columns);
        int end = Math.addExact(from, length);
        if (end > values.length) {
            values = Arrays.copyOf(values, Math.max(end, values.length + (values.length >> 1)));
        }
        System.arraycopy(block.values(), 0, values, from, length);
        rows.addAll(block.labels());
        block.rowLines().forEach(within -> lines.add(line + within));
        block.problems().forEach(problem -> problems.add(Faults.moved(problem, file, line)));
        line += block.lines();
    }

    NumberTable build() {
        Faults faults = new Faults();
        faults.addAll(file, problems);
        faults.throwIfAny();
        int columns = header.columns().size();
        int length = Math.multiplyExact(rows.size(), columns);
        double[] exact = values.length == length ? values : Arrays.copyOf(values, length);
        int[] places = lines.stream().mapToInt(Integer::intValue).toArray();
        return new NumberTable(file, header.columns(), rows, places, new Matrix(rows.size(), columns, exact));
    }
}
