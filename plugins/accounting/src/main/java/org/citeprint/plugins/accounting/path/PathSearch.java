// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Finds all paths whose contribution is at least a cut-off τ, by size. Product j bought by final demand has the weight
 * p = y_j; its supplier i then has p a_ij, and so on; a path contributes f p of its last industry. A branch is followed
 * where v p ≥ τ ({@link Branches}): no path beyond can contribute more than v p, so none is lost. MARIO stops where the
 * path itself contributes less, f p < τ, and loses what comes behind a clean industry, such as the power that services
 * buy. What is not listed is summed as it is left behind, so that all parts add up to the footprint. Depth first, in the
 * order of the table; memory is that of the listed paths and of {@link Suppliers}.
 */
final class PathSearch {

    private static final int BETWEEN_LOOKS = 1 << 16;

    private final Branches branches;
    private final Suppliers suppliers;
    private final Limits limits;
    private final Runnable look;
    private final PriorityQueue<Path> listed = new PriorityQueue<>(Path.ORDER.reversed());
    private final Found found;
    private final int[] industries;
    private final double[] weights;
    private final int[] next;
    private int root;

    /**
     * When to stop.
     *
     * @param cutOff τ, above zero
     * @param depth purchases between emitter and final product, at most
     * @param most paths to list
     * @param branches to follow, at most
     * @param unit of the cut-off, for messages
     */
    record Limits(double cutOff, int depth, int most, long branches, String unit) {}

    /**
     * The paths and what else the footprint is made of.
     *
     * @param paths the largest, in their order
     * @param unlisted paths that reach the cut-off, but are not among the most to list
     * @param passed paths that were followed and contribute less than the cut-off themselves
     * @param small branches in which no path reaches the cut-off; not counted
     * @param deep branches that go on where the depth ends, and may hold paths that reach the cut-off
     */
    record Found(List<Path> paths, Amount unlisted, Amount passed, Amount small, Amount deep) {

        /** How many branches were followed. */
        long followed() {
            return paths.size() + unlisted.count() + passed.count();
        }

        /** What all parts come to. */
        double sum() {
            Amount sum = new Amount();
            paths.forEach(path -> sum.add(path.contribution()));
            List.of(unlisted, passed, small, deep).forEach(part -> sum.add(part.value()));
            return sum.value();
        }
    }

    /** Over branches and suppliers; {@code look} is called now and then. */
    PathSearch(Branches branches, Suppliers suppliers, Limits limits, Runnable look) {
        this.branches = branches;
        this.suppliers = suppliers;
        this.limits = limits;
        this.look = look;
        this.found = new Found(List.of(), new Amount(), new Amount(), new Amount(), new Amount());
        this.industries = new int[limits.depth() + 1];
        this.weights = new double[limits.depth() + 1];
        this.next = new int[limits.depth() + 1];
    }

    /**
     * Of all that is bought for final demand; once.
     *
     * @throws ProblemException CP-4232 when there are more branches than may be followed
     */
    Found of(List<double[]> demand) {
        for (double[] group : demand) {
            for (int i = 0; i < group.length; i++) {
                if (branches.bounds()[i] * Math.abs(group[i]) >= limits.cutOff()) {
                    follow(i, group[i]);
                } else {
                    found.small().add(branches.multipliers()[i] * group[i]);
                }
            }
            root++;
        }
        return new Found(listed.stream().sorted(Path.ORDER).toList(), found.unlisted(), found.passed(), found.small(),
                found.deep());
    }

    private void follow(int industry, double demand) {
        int at = 0;
        meet(at, industry, demand);
        while (at >= 0) {
            if (ends(at)) {
                at--;
                continue;
            }
            Suppliers.Of bought = suppliers.of(industries[at]);
            int k = next[at]++;
            if (k < bought.bounds().length && bought.bounds()[k] * Math.abs(weights[at]) >= limits.cutOff()) {
                meet(at + 1, bought.industries()[k], bought.coefficients()[k] * weights[at]);
                at++;
            } else {
                found.small().add(bought.after()[k] * weights[at]);
                at--;
            }
        }
    }

    /** Whether nothing that an industry buys needs a look, and if so adds it up. */
    private boolean ends(int at) {
        if (next[at] > 0) {
            return false;
        }
        int industry = industries[at];
        double rest = (branches.bounds()[industry] - Math.abs(branches.intensities()[industry]))
                * Math.abs(weights[at]);
        boolean small = rest < limits.cutOff();
        if (!small && at < limits.depth()) {
            return false;
        }
        (small ? found.small() : found.deep()).add(
                (branches.multipliers()[industry] - branches.intensities()[industry]) * weights[at]);
        return true;
    }

    private void meet(int at, int industry, double weight) {
        industries[at] = industry;
        weights[at] = weight;
        next[at] = 0;
        double contribution = branches.intensities()[industry] * weight;
        if (Math.abs(contribution) >= limits.cutOff()) {
            list(at, contribution);
        } else {
            found.passed().add(contribution);
        }
        long followed = listed.size() + found.unlisted().count() + found.passed().count();
        if (followed > limits.branches()) {
            throw new ProblemException(Problem.error("CP-4232", "more than " + limits.branches()
                    + " branches can hold paths of " + limits.cutOff() + " " + limits.unit() + " or more",
                    "take a larger `cut-off` or `cut-off-share`, a smaller `depth`, or fewer `regions` or `products`"));
        }
        if (followed % BETWEEN_LOOKS == 0) {
            look.run();
        }
    }

    private void list(int at, double contribution) {
        boolean full = listed.size() == limits.most();
        if (full && Math.abs(contribution) < Math.abs(listed.element().contribution())) {
            found.unlisted().add(contribution);
            return;
        }
        listed.add(new Path(root, Arrays.copyOf(industries, at + 1), contribution,
                branches.multipliers()[industries[at]] * weights[at]));
        if (full) {
            found.unlisted().add(listed.remove().contribution());
        }
    }
}
