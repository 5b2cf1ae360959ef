// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * The accounts of one stressor by two solutions and no inverse. With f = F diag(1/x), S the sums over the industries of
 * a region and Y summed over the categories of each region's demand:
 *
 * <pre>
 *   (I - A) X = Y        R columns        T = S diag(f) X      region × region
 *   (I - A)ᵀ m = f       one column       m'Y                  the same totals by another way
 * </pre>
 *
 * <p>An industry without output has f = 0 and no column of A. What it emits, and what is emitted for the inputs it buys
 * (a column of its own beside Y), is kept in {@code unsold} instead of being lost: rows of T and {@code unsold} add up
 * to F exactly. pymrio drops both.
 */
final class Computation {

    private final InputOutputSystem system;
    private final double[] flows;
    private final double[] intensities;
    private final Product product;
    private final Solver solver;
    private final int regions;

    Computation(InputOutputSystem system, double[] flows, Solver solver, Context context) {
        this.system = system;
        this.flows = flows;
        this.solver = solver;
        this.product = Product.of(system, context.workers());
        this.regions = system.regions().size();
        this.intensities = Intensities.of(system, flows);
    }

    /**
     * The accounts and the solutions they rest on.
     *
     * @param accounts the accounts
     * @param output the solution for X; its last columns are padding
     * @param width columns of that solution
     * @param errors how far off accounts can be
     * @param error how far off consumption, imports and exports can be
     * @param productError how far off consumption by product can be, all together
     */
    record Result(Accounts accounts, Solution output, int width, AccountErrors errors, double error,
            double productError) {}

    Result run(double[] demandFlows) {
        Demand demand = Demand.of(system);
        OutputByDemand output = new OutputByDemand(system, demand, product, solver);
        Accounts accounts = output.accounts(flows, intensities, demandFlows);
        PerUnit upstream = product.upstream();
        Solution multipliers = upstream.solve(solver, intensities, 1);
        AccountErrors errors = output.errors();
        double productError = Arrays.stream(errors.ofMultipliers(upstream, intensities, multipliers, 1))
                .reduce(0, Double::sum);
        return new Result(accounts.with(multipliers.values()), output.solution(), demand.width(), errors,
                errors.ofRegions(intensities), productError);
    }

    /**
     * Income: V_i μ_i summed by region, with μ = f + B μ, what one unit of primary input enables downstream, and V the
     * output less its inputs (Marques, Rodrigues, Lenzen and Domingos 2012, Ecological Economics 84, 57-65). What
     * industries without output emit stays with their region. Adds up to the world because V'(I - B)⁻¹ = x'.
     */
    Share income(Result result) {
        double[] enabled = product.downstream().solve(solver, intensities, 1).values();
        double[] added = valueAdded();
        double[] income = new double[regions];
        for (int i = 0; i < flows.length; i++) {
            income[system.regionOf()[i]] += system.output()[i] == 0 ? flows[i] : added[i] * enabled[i];
        }
        return new Share(income, result.errors().ofIncome(product, intensities, enabled, added));
    }

    /**
     * Shared: industry i keeps the part 1 - α_i = V_i / (x_i - Z_ii) of what reaches it and hands α_i on with its
     * products (Lenzen, Murray, Sack and Wiedmann 2007, Ecological Economics 61, 27-42); parts outside 0 to 1 are cut
     * off. An industry without output answers for what it emits and buys. With m = f + Aᵀ(α ∘ m), producers answer for
     * m_i (1 - α_i) x_i and consumers for m_i α_i Y_ir.
     */
    Share shared(Result result) {
        double[] added = valueAdded();
        double[] handed = new double[flows.length];
        for (int i = 0; i < flows.length; i++) {
            double net = system.output()[i] - system.transactions().at(i, i);
            handed[i] = net == 0 ? 0 : Math.clamp(1 - added[i] / net, 0.0, 1.0);
        }
        PerUnit upstream = product.upstream(handed);
        Solution solution = upstream.solve(solver, intensities, 1);
        double[] multiplier = solution.values();
        double[] shared = new double[regions];
        for (int i = 0; i < flows.length; i++) {
            double output = system.output()[i];
            shared[system.regionOf()[i]] += output == 0 ? flows[i] : multiplier[i] * (1 - handed[i]) * output;
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                shared[system.demandRegionOf()[column]] += multiplier[i] * handed[i]
                        * system.finalDemand().at(i, column);
            }
            for (int buyer = 0; buyer < flows.length; buyer++) {
                if (system.output()[buyer] == 0) {
                    shared[system.regionOf()[buyer]] += multiplier[i] * handed[i] * system.transactions().at(i, buyer);
                }
            }
        }
        return new Share(shared, result.errors().ofShared(upstream, flows, solution));
    }

    /**
     * What regions answer for.
     *
     * @param values by region
     * @param error how far off any can be; NaN where nothing can be said
     */
    record Share(double[] values, double error) {}

    private double[] valueAdded() {
        double[] added = system.output().clone();
        Matrix z = system.transactions();
        for (int row = 0; row < flows.length; row++) {
            for (int column = 0; column < flows.length; column++) {
                added[column] -= z.at(row, column);
            }
        }
        return added;
    }
}
