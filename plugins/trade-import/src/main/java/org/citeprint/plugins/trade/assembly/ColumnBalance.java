// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.PlainNumber;

/**
 * Inputs and value added of each industry against its output, in tables that tell all of value added: the only trace of a
 * row of it that is lost, and in tables without output (FIGARO) of a wrong number. Linear in the cells.
 */
public final class ColumnBalance {

    /** What publishers' rounding and estimates leave is less, a lost row of compensation or taxes mostly more. */
    private static final double TOLERANCE = 0.01;

    /** Of the largest output: industries that make almost nothing may be off by rounding alone. */
    private static final double SMALL = 1e-6;

    /** No publisher's estimates differ so much in the whole. */
    private static final double MANY = 10;

    private ColumnBalance() {}

    /**
     * Warns (CP-3190) where |z + v - x| exceeds a hundredth of the output x, z and v being the column sums of the flows
     * and of value added; and where there is no value added at all.
     *
     * @param added the extension that holds all of value added, taxes and imports
     * @return the system as it was
     */
    public static InputOutputSystem checked(InputOutputSystem system, String added, String file, Context context) {
        Optional<Extension> factors = system.extensions().stream()
                .filter(extension -> extension.name().equals(added)).findFirst();
        if (factors.isEmpty()) {
            context.warn(Problem.warning("CP-3190", Position.of(file), "there is no row of value added",
                    "the publisher's table ends with such rows: this one may be cut off"));
        } else if (!system.mixed()) {
            compare(system, factors.get(), file, context);
        }
        return system;
    }

    /**
     * Warns (CP-3190) where inputs and value added of all industries together are not of the size of their output: tables
     * that were never balanced may be far off in one industry, and not by such a factor in the whole.
     *
     * @param added the extension that holds all of value added; nothing is said of a table without it
     */
    public static InputOutputSystem checkedRoughly(
            InputOutputSystem system, String added, String file, Context context) {
        for (Extension factors : system.extensions()) {
            if (factors.name().equals(added)) {
                double paid = sum(InputOutputRows.columnSums(system.transactions()))
                        + sum(InputOutputRows.columnSums(factors.flows()));
                double made = sum(system.output());
                if (paid > MANY * made || paid * MANY < made) {
                    context.warn(Problem.warning("CP-3190", Position.of(file),
                            "all industries together pay " + PlainNumber.shown(paid)
                                    + " for inputs and value added, and"
                                    + " make " + PlainNumber.shown(made),
                            "one of the files of flows, final demand and value added may be in another unit, or cut off"));
                }
            }
        }
        return system;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static void compare(InputOutputSystem system, Extension factors, String file, Context context) {
        double[] inputs = InputOutputRows.columnSums(system.transactions());
        double[] values = InputOutputRows.columnSums(factors.flows());
        double least = SMALL * InputOutputRows.largest(system.output());
        int worst = -1;
        int count = 0;
        double largest = TOLERANCE;
        for (int i = 0; i < inputs.length; i++) {
            double output = system.output()[i];
            double off = Math.abs((inputs[i] + values[i]) - output);
            double relative = off <= least ? 0 : off / Math.max(Math.abs(output), least);
            count += relative > TOLERANCE ? 1 : 0;
            if (relative > largest) {
                largest = relative;
                worst = i;
            }
        }
        if (worst >= 0) {
            context.warn(Problem.warning("CP-3190", Position.of(file),
                    count + (count == 1 ? " industry pays" : " industries pay") + " for inputs and value added what"
                            + (count == 1 ? " is not its output" : " is not their output") + ", most so `"
                            + system.industry(worst) + "`: " + (inputs[worst] + values[worst]) + " against "
                            + system.output()[worst],
                    "a row of value added or a column may be lost, or a number be wrong; compare the file with the publisher's"));
        }
    }
}
