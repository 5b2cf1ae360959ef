// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Workers;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * X, the output of every industry that the demand of every region needs: one solution of (I - A) X = Y, which serves
 * all stressors. T = S diag(F_k / x) X for stressor k takes n · R operations more.
 */
public final class OutputByDemand {

    private final InputOutputSystem system;
    private final Demand demand;
    private final Solution solution;
    private final int width;
    private final int regions;

    /**
     * The solution for this demand.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-4203 when the equations are not solved
     */
    public OutputByDemand(InputOutputSystem system, Demand demand, Product product, Solver solver) {
        this.demand = demand;
        this.system = system;
        this.width = demand.width();
        this.regions = system.regions().size();
        this.solution = product.output(solver, demand.block(), width);
    }

    /** What an industry produces for the demand of a region. */
    public double at(int industry, int region) {
        return solution.values()[industry * width + region];
    }

    /** What it produces for the demand of all regions. */
    public double total(int industry) {
        double sum = 0;
        for (int region = 0; region < regions; region++) {
            sum += at(industry, region);
        }
        return sum;
    }

    /** What it produces for the demand of regions of other places than its own, such as blocs. */
    public double abroad(int industry, int[] placeOf) {
        int home = placeOf[system.regionOf()[industry]];
        double sum = 0;
        for (int region = 0; region < regions; region++) {
            sum += placeOf[region] == home ? 0 : at(industry, region);
        }
        return sum;
    }

    /** What it produces for final demand that was not chosen. */
    public double other(int industry) {
        return at(industry, regions + 1);
    }

    /** Its emissions that no product carries: all without output, else those for what industries without output buy. */
    public double unsold(int industry, double flow, double intensity) {
        return system.output()[industry] == 0 ? flow : intensity * at(industry, regions);
    }

    /** The regional accounts of stressors, in their order. */
    public List<Accounts> accounts(List<ChosenStressor> stressors, Workers workers) {
        return workers.map(stressors.size(), index -> accounts(stressors.get(index)));
    }

    private Accounts accounts(ChosenStressor stressor) {
        double[] flows = stressor.flows();
        return accounts(flows, Intensities.of(system, flows),
                stressor.demandFlows(system.demandRegionOf().length));
    }

    /** From F, F diag(1/x) and F_Y of a stressor. */
    Accounts accounts(double[] flows, double[] intensities, double[] demandFlows) {
        double[] transfers = new double[regions * regions];
        double[] unsold = new double[regions];
        double[] other = new double[regions];
        double[] industry = new double[regions];
        for (int i = 0; i < flows.length; i++) {
            int from = system.regionOf()[i];
            for (int to = 0; to < regions; to++) {
                transfers[from * regions + to] += intensities[i] * at(i, to);
            }
            unsold[from] += unsold(i, flows[i], intensities[i]);
            other[from] += intensities[i] * other(i);
            industry[from] += flows[i];
        }
        return new Accounts(industry, demand.direct(system, demandFlows), demand.otherDirect(system, demandFlows),
                transfers, unsold, other, new double[0]);
    }

    /** X, its residual and its bound. */
    public Solution solution() {
        return solution;
    }

    /** How far off accounts can be. */
    public AccountErrors errors() {
        return new AccountErrors(system, demand, solution);
    }

    /** What must hold: the columns of X add up to x, and where emissions go to what is emitted. */
    public void check(Identities identities, List<Accounts> accounts, List<ChosenStressor> stressors) {
        AccountErrors errors = errors();
        double error = IntStream.range(0, accounts.size())
                .mapToDouble(index -> errors.ofRegions(Intensities.of(system, stressors.get(index).flows()))
                        / accounts.get(index).size())
                .reduce(0, Math::max);
        double size = 0;
        double off = 0;
        for (int i = 0; i < system.industries(); i++) {
            size += Math.abs(system.output()[i]);
            off = Math.max(off, system.output()[i] == 0
                    ? 0
                    : Math.abs(total(i) + at(i, regions) + at(i, regions + 1) - system.output()[i]));
        }
        identities.tell("products with the table (" + solution.method() + ")", solution.products());
        identities.tell("residual of the solution", solution.worst());
        identities.bound("any consumption, import or export, any stressor", error, errors.none());
        Supplier<String> cause = () -> Unexplained.named(system, solution.values(), width);
        identities.require("output by demand and output of any industry", off / (size == 0 ? 1 : size), cause);
        identities.require("production and where its emissions go, any stressor and region",
                accounts.stream().mapToDouble(OutputByDemand::unbalanced).reduce(0, Math::max), cause);
    }

    /** The largest gap of any region, relative to the stressor's world. */
    private static double unbalanced(Accounts accounts) {
        double off = 0;
        for (int region = 0; region < accounts.regions(); region++) {
            double gone = accounts.exports(region) + accounts.transfer(region, region) + accounts.unsold()[region]
                    + accounts.other()[region];
            off = Math.max(off, Math.abs(gone - accounts.industry()[region]));
        }
        return off / accounts.size();
    }
}
