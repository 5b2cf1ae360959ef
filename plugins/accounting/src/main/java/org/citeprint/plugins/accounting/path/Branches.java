// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Workers;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * What all paths through an industry contribute for a unit of its product, and how much any of them can at most. With f
 * the intensities, m = f + A'm is the sum of them, f'L, and v = |f| + |A|'v the sum of their sizes. The bounds are v and
 * how far off its solution can be, so that no rounding lets a path slip. Where neither emissions nor flows are negative,
 * v is m, and one solution gives both.
 *
 * @param intensities f
 * @param multipliers m
 * @param errors how far off each multiplier can be; NaN where nothing can be said
 * @param bounds no less than v
 * @param residual of the equations for m
 * @param none why nothing can be said; empty where it can
 */
record Branches(double[] intensities, double[] multipliers, double[] errors, double[] bounds, double residual,
        String none) {

    private static final int WIDTH = Product.WIDTHS;
    /** More than the roundings of products along a path of {@link PathAccount#DEEPEST} purchases come to. */
    private static final double ROUNDINGS = 1e-12;

    /**
     * By one solution, or two where flows are negative.
     *
     * @throws ProblemException CP-4230 where sizes of paths have no sum, CP-4203 when the equations are not solved
     */
    static Branches of(
            InputOutputSystem system, Product product, double[] intensities, Solver solver, Workers workers) {
        Solution plain = solution(product.upstream(), intensities, solver);
        Product sizes = product.leontief().nonNegative() ? product : Product.ofSizes(system, workers);
        Solution bounding = sizes == product ? plain : solution(sizes.upstream(), intensities, solver);
        if (!bounding.bound().none().isEmpty()) {
            throw new ProblemException(Problem.error("CP-4230",
                    "paths of `" + system.name() + "` have no bound: "
                            + (sizes == product ? "" : "flows are so large, negative ones counted by their size, that ")
                            + bounding.bound().none(),
                    "look at the warnings of the table's import (CP-3121, CP-3124), and aggregate industries that buy"
                            + " more than they sell with others"));
        }
        double[] bounds = values(bounding, 1);
        double[] off = errors(bounding, 1, sizes.upstream());
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (bounds[i] + off[i]) * (1 + ROUNDINGS);
        }
        return new Branches(intensities, values(plain, 0), errors(plain, 0, product.upstream()), bounds,
                plain.worst(), plain.bound().none());
    }

    /** For f and |f|, beside a column that guides. */
    private static Solution solution(PerUnit upstream, double[] intensities, Solver solver) {
        double[] right = new double[intensities.length * WIDTH];
        for (int i = 0; i < intensities.length; i++) {
            right[i * WIDTH] = intensities[i];
            right[i * WIDTH + 1] = Math.abs(intensities[i]);
        }
        return upstream.bounded(solver, right, WIDTH);
    }

    private static double[] values(Solution solution, int column) {
        double[] values = new double[solution.values().length / WIDTH];
        Arrays.setAll(values, i -> solution.values()[i * WIDTH + column]);
        return values;
    }

    private static double[] errors(Solution solution, int column, PerUnit upstream) {
        double[] errors = new double[upstream.size()];
        Arrays.setAll(errors, i -> solution.bound().none().isEmpty()
                ? solution.bound().factors()[column] * solution.bound().guide()[i] / upstream.size(i)
                : Double.NaN);
        return errors;
    }
}
