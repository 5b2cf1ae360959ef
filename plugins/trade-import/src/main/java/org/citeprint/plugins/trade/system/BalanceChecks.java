// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Output against the sums of rows, and of columns where value added is known and rows are in one unit. */
final class BalanceChecks {

    /** Why columns are not added up. */
    static final String SEVERAL_UNITS = "rows are in several units, and a column of them has no sum";

    private static final String COLUMNS_BALANCE = "balance of columns";
    private static final double ROWS = 1e-9;
    private static final double COLUMNS = 1e-3;
    private static final double HUNDREDTH = 0.01;
    private static final double SMALL = 1e-6;

    private final InputOutputSystem system;
    private final Findings findings;

    BalanceChecks(InputOutputSystem system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void run(Optional<String> valueAdded) {
        double[] rows = InputOutputSystem.rowSums(system.transactions(), system.finalDemand());
        add("balance of rows", rows, ROWS, "largest difference between output and the sum of the row, over the largest"
                + " output");
        Optional<Extension> added = valueAdded.isPresent()
                ? Optional.of(require(valueAdded.get()))
                : find("factor_inputs").or(() -> find("VA"));
        if (system.mixed()) {
            findings.skip(COLUMNS_BALANCE, "all industries", SEVERAL_UNITS);
        } else if (added.isEmpty()) {
            findings.skip(COLUMNS_BALANCE, "all industries",
                    "no extension `factor_inputs` or `VA`; name that of value added with `value-added`");
        } else {
            columns(added.get());
        }
    }

    private void columns(Extension added) {
        Optional<ValueAdded> value = ValueAdded.of(system, added);
        if (value.isEmpty()) {
            findings.skip(COLUMNS_BALANCE, "all industries",
                    "`" + added.name() + "` has no row in `" + system.currency() + "`");
            return;
        }
        double[] columns = value.get().columns().clone();
        addColumns(system.transactions(), columns);
        int others = added.stressors().size() - value.get().rows();
        add(COLUMNS_BALANCE, columns, COLUMNS, "largest difference between output and inputs with `" + added.name()
                + "`" + (others == 0 ? "" : ", but for its rows in other units") + ", over the largest output");
        count(columns);
    }

    /** An industry that is small beside the largest may be wrong altogether. */
    private void count(double[] columns) {
        double[] x = system.output();
        double least = SMALL * Arrays.stream(x).map(Math::abs).max().orElse(0);
        int[] off = IntStream.range(0, x.length)
                .filter(i -> Math.abs(columns[i] - x[i]) > HUNDREDTH * Math.max(Math.abs(x[i]), least)).toArray();
        findings.count("columns off by more than a hundredth",
                off.length == 0 ? "all industries" : "first: " + system.industry(off[0]), off.length, "industries",
                off.length == 0, "of their own output, or of a millionth of the largest where that is more");
    }

    private Extension require(String name) {
        return find(name).orElseThrow(() -> new ProblemException(Problem.error("CP-3118",
                "the table has no extension `" + name + "`",
                "it has " + String.join(", ", system.extensions().stream().map(Extension::name).toList()))));
    }

    private Optional<Extension> find(String name) {
        return system.extensions().stream().filter(extension -> extension.name().equals(name)).findFirst();
    }

    private static void addColumns(Matrix matrix, double[] sums) {
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += matrix.at(row, column);
            }
        }
    }

    private void add(String check, double[] sums, double limit, String note) {
        double largest = 0;
        double scale = 0;
        int worst = 0;
        for (int i = 0; i < sums.length; i++) {
            double difference = Math.abs(sums[i] - system.output()[i]);
            if (difference > largest) {
                largest = difference;
                worst = i;
            }
            scale = Math.max(scale, Math.abs(system.output()[i]));
        }
        double relative = scale == 0 ? 0 : largest / scale;
        findings.add(check, largest == 0 ? "all industries" : system.industry(worst), relative, "", relative <= limit,
                note);
    }
}
