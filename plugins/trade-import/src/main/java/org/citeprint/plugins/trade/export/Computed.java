// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;

/**
 * What is computed of a table to be written, with 1/0 taken as 0 as pymrio does: A = Z · diag(1/x), L = (I − A)⁻¹,
 * B = diag(1/x) · Z, G = (I − B)⁻¹, and of an extension S = F · diag(1/x), S_Y = F_Y · diag(1/y) with y the sums of the
 * columns of Y, and M = S · L. What takes n³ steps is computed once.
 */
final class Computed {

    private final InputOutputSystem system;
    private final Context context;
    private Optional<Matrix> inverse = Optional.empty();

    Computed(InputOutputSystem system, Context context) {
        this.system = system;
        this.context = context;
    }

    Matrix a() {
        return Ratios.ofColumns(system.transactions(), system.output());
    }

    Matrix b() {
        return Ratios.ofRows(system.transactions(), system.output());
    }

    Matrix l() {
        Matrix l = inverse.orElseGet(() -> Inverse.of(a(), "A", system, context));
        inverse = Optional.of(l);
        return l;
    }

    Matrix g() {
        return Inverse.of(b(), "B", system, context);
    }

    /** S of the flows of an extension. */
    Matrix s(Matrix flows) {
        return Ratios.ofColumns(flows, system.output());
    }

    /** S_Y of the flows that final demand causes itself. */
    Matrix ofDemand(Matrix flows) {
        Matrix demand = system.finalDemand();
        double[] sums = new double[demand.columns()];
        for (int at = 0; at < demand.values().length; at++) {
            sums[at % sums.length] += demand.values()[at];
        }
        return Ratios.ofColumns(flows, sums);
    }

    /** M of the flows of an extension; each stressor by itself, so that threads share them without a change of a bit. */
    Matrix m(Matrix flows) {
        Matrix intensities = s(flows);
        Matrix l = l();
        int n = l.columns();
        List<double[]> rows = context.workers().map(flows.rows(), row -> multipliers(intensities, row, l));
        double[] values = new double[Math.multiplyExact(flows.rows(), n)];
        IntStream.range(0, rows.size()).forEach(row -> System.arraycopy(rows.get(row), 0, values, row * n, n));
        return new Matrix(flows.rows(), n, values);
    }

    private static double[] multipliers(Matrix intensities, int stressor, Matrix l) {
        double[] sums = new double[l.columns()];
        for (int i = 0; i < l.rows(); i++) {
            double intensity = intensities.at(stressor, i);
            for (int column = 0; intensity != 0 && column < sums.length; column++) {
                sums[column] += intensity * l.at(i, column);
            }
        }
        return sums;
    }
}
