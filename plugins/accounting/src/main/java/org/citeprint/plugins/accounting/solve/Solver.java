// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Solves (I - M) X = Y for a map M by a method of choice, and refuses what is not solved. */
public final class Solver {

    /** More than this no account lets be asked for. */
    private static final double LARGEST_TOLERANCE = 1e-6;
    private static final double FARTHEST = 1e-9;
    private static final int MOST_ELIMINATED = 600;
    private static final int SMALLEST_PACKED = 200;
    private static final int KRYLOV_PRODUCTS = 400;
    private static final int SERIES_PRODUCTS = 20_000;

    private final Method method;
    private final double tolerance;
    private final double limit;
    private final Context context;

    /** Residuals of the solutions are at most {@code tolerance} of the right-hand side, column by column. */
    public Solver(Method method, double tolerance, Context context) {
        this(method, tolerance, tolerance, context);
    }

    private Solver(Method method, double tolerance, double limit, Context context) {
        this.method = method;
        this.tolerance = tolerance;
        this.limit = limit;
        this.context = context;
    }

    /**
     * For what lets nobody choose a tolerance, and tells bounds: as close to {@code tolerance} as the digits of the table
     * allow, and refused beyond 1e-9.
     */
    public static Solver closest(double tolerance, Context context) {
        return new Solver(Method.AUTO, tolerance, FARTHEST, context);
    }

    /**
     * The solution for an n × width block.
     *
     * @throws ProblemException CP-4203 when the tolerance is not reached
     */
    public Solution solve(LinearMap map, double[] right, int width) {
        return solve(map, right, width, -1);
    }

    /**
     * The same with one column that guides ({@link Guide}): it is solved for with the others, and nothing is refused where
     * it is not.
     */
    Solution solve(LinearMap map, double[] right, int width, int guide) {
        Solution solution = switch (method) {
            case AUTO -> automatic(map, right, width, guide);
            case KRYLOV -> krylov(map, right, width, guide);
            case SERIES -> new Series(map, width, guide, tolerance, context.workers(), context::checkCancelled)
                    .solve(right, SERIES_PRODUCTS);
            case LU -> lu(map, right, width, guide);
        };
        if (!(solution.worst() <= limit)) {
            throw new ProblemException(Problem.error("CP-4203",
                    "the equations of the table are not solved: "
                            + (solution.products() == 0
                                    ? "by elimination"
                                    : "after " + solution.products() + " products by " + solution.method())
                            + " the residual is " + solution.worst() + " of the right-hand side,"
                            + " more than " + limit,
                    hint(solution.worst())));
        }
        return solution;
    }

    /** The same with a bound; the last column of the block guides ({@link Guide}), and is above zero. */
    public Solution bounded(LinearMap map, double[] right, int width) {
        Solution solution = solve(map, right, width, width - 1);
        double[] ones = new double[map.size()];
        Arrays.fill(ones, 1);
        return new Solution(solution.values(), solution.residual(), solution.worst(), solution.products(),
                solution.method(), Bound.of(map, right, solution, width - 1, ones));
    }

    private String hint(double residual) {
        if (method != Method.AUTO) {
            return "take `solver: auto`, or a larger `tolerance`";
        }
        return residual <= LARGEST_TOLERANCE && limit == tolerance
                ? "some industries buy thousands of times what they sell, or industries sell nearly all to each other, which"
                        + " costs digits: take a larger `tolerance`, or look at the warnings of the table's import"
                        + " (CP-3124)"
                : "the table may have no Leontief inverse; look at the warnings of its import";
    }

    private Solution automatic(LinearMap map, double[] right, int width, int guide) {
        if (map.size() <= MOST_ELIMINATED) {
            return new Lu(map, width, guide, tolerance, context.workers(), context::checkCancelled).exact(right);
        }
        Solution solution = krylov(map, right, width, guide);
        return solution.worst() <= tolerance ? solution : lu(map, right, width, guide);
    }

    /** In single precision where that pays, refined; in double precision where that is not enough. */
    private Solution krylov(LinearMap map, double[] right, int width, int guide) {
        if (map.size() >= SMALLEST_PACKED && map.packed().isPresent()) {
            Solution solution = new Mixed(map, map.packed().get(), width, guide, tolerance, context.workers(),
                    context::checkCancelled).solve(right);
            if (solution.worst() <= tolerance) {
                return solution;
            }
        }
        return new Gmres(map, width, guide, tolerance, context.workers(), context::checkCancelled)
                .solve(right, KRYLOV_PRODUCTS);
    }

    private Solution lu(LinearMap map, double[] right, int width, int guide) {
        return new Lu(map, width, guide, tolerance, context.workers(), context::checkCancelled).solve(right);
    }
}
