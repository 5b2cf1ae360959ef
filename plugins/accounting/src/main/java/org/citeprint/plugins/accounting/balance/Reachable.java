// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * What no scaling can meet, told before any sweep: sums of rows and of columns that add up to something else each, as both
 * are sums of the same numbers, and a sum above or below zero where a line has no number of that sign.
 */
final class Reachable {

    private final double slack;

    private Reachable(double slack) {
        this.slack = slack;
    }

    /**
     * Lets pass what may be met to a tolerance.
     *
     * @throws ProblemException CP-4224 for what cannot
     */
    static void require(Labelled matrix, Balancing.Sums rows, Balancing.Sums columns, double tolerance) {
        Reachable reachable = new Reachable(tolerance * Math.max(rows.scale(), columns.scale()));
        double[][] values = matrix.values();
        reachable.requireSigns("row", matrix.rows(), rows.wanted(), row -> values[row]);
        reachable.requireSigns("column", matrix.columns(), columns.wanted(),
                column -> Arrays.stream(values).mapToDouble(row -> row[column]).toArray());
        reachable.requireSameTotal(rows.wanted(), columns.wanted());
    }

    /** Each line may be off by the tolerance. */
    private void requireSameTotal(double[] rows, double[] columns) {
        double ofRows = Arrays.stream(rows).reduce(0, Double::sum);
        double ofColumns = Arrays.stream(columns).reduce(0, Double::sum);
        if (Math.abs(ofRows - ofColumns) > slack * (rows.length + columns.length)) {
            throw new ProblemException(Problem.error("CP-4224", "the sums of rows add up to " + ofRows
                    + ", those of columns to " + ofColumns,
                    "both are the sum of all numbers of the table: correct them, or take `method: kras` with standard"
                            + " deviations for the sums that may move"));
        }
    }

    private void requireSigns(String kind, List<String> labels, double[] wanted, IntFunction<double[]> line) {
        for (int index = 0; index < wanted.length; index++) {
            double sum = wanted[index];
            if (Math.abs(sum) > slack
                    && Arrays.stream(line.apply(index)).noneMatch(value -> Math.signum(value) == Math.signum(sum))) {
                throw new ProblemException(Problem.error("CP-4224", kind + " `" + labels.get(index)
                        + "` should add up to " + sum + ", and no number of it is "
                        + (sum > 0 ? "above zero" : "below zero"),
                        "scaling makes nothing of zeros and changes no sign: give the line a number, however small, where"
                                + " there may be one, or another sum"));
            }
        }
    }
}
