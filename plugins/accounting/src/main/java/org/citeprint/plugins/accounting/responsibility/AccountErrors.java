// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Guide;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;

/**
 * How far off accounts can be, in the unit of the stressor, every rounding counted at its worst: the solution for X
 * ({@link OutputByDemand}) bounds itself, and with it those for multipliers, as their residuals weigh what X says they are
 * bought for. NaN where X has no bound.
 */
public final class AccountErrors {

    private final InputOutputSystem system;
    private final Demand demand;
    private final Solution output;
    private final Bound bound;
    private final int regions;

    AccountErrors(InputOutputSystem system, Demand demand, Solution output) {
        this.system = system;
        this.demand = demand;
        this.output = output;
        this.bound = output.bound();
        this.regions = system.regions().size();
    }

    /** Why nothing is said of errors; empty where it is. */
    public String none() {
        return bound.none();
    }

    /**
     * How far off any consumption, import or export can be by the solution for X: with |error of X_ir| ≤ ε_r v_i it is
     * ε_r Σ |f| v for the demand of region r, and the sum over r of that of a region's industries for its exports.
     */
    public double ofRegions(double[] intensities) {
        double ofDemand = bound.largest(regions + 2) * bound.weighted(intensities);
        double[] exported = new double[regions];
        double factors = 0;
        for (int region = 0; bound.none().isEmpty() && region < regions; region++) {
            factors += bound.factors()[region];
        }
        for (int i = 0; bound.none().isEmpty() && i < intensities.length; i++) {
            exported[system.regionOf()[i]] += Math.abs(intensities[i]) * bound.guide()[i];
        }
        return Math.max(ofDemand, factors * Arrays.stream(exported).max().orElse(0));
    }

    /**
     * How far off m'Y of each region, all of it or any part, can be by the multipliers: with residuals R of amounts it is
     * |R|'X / x, since L Y is X, and where Y is negative |Y| is bounded by v.
     *
     * @param upstream what the multipliers solve
     * @param intensities n × width, of which the multipliers are
     */
    public double[] ofMultipliers(PerUnit upstream, double[] intensities, Solution multipliers, int width) {
        double[] errors = new double[regions];
        if (!bound.none().isEmpty()) {
            Arrays.fill(errors, Double.NaN);
            return errors;
        }
        double[] taken = new double[regions];
        for (int at = 0; at < demand.block().length; at++) {
            if (at % demand.width() < regions) {
                int region = at % demand.width();
                taken[region] = Math.max(taken[region], -demand.block()[at] / upstream.size(at / demand.width()));
            }
        }
        double roundings = Guide.roundings(system.industries());
        for (int i = 0; i < system.industries(); i++) {
            double size = upstream.size(i);
            double rest = 0;
            for (int at = i * width; at < (i + 1) * width; at++) {
                double left = Math.abs(multipliers.residual()[at]);
                // M'|a| and what sums made of the multipliers round: at most so many times the amounts.
                rest += left + roundings * (5 * (size * Math.abs(multipliers.values()[at]) + left)
                        + size * Math.abs(intensities[at]));
            }
            for (int region = 0; region < regions; region++) {
                errors[region] += rest * (Math.abs(output.values()[i * demand.width() + region])
                        + (bound.factors()[region] + 2 * taken[region]) * bound.guide()[i]) / size;
            }
        }
        return errors;
    }

    /** By the guide of X over x, which guides Ghosh's equations too; value added rounds as its sum does. */
    double ofIncome(Product product, double[] intensities, double[] enabled, double[] added) {
        double[] sizes = Product.sizes(system.output());
        double[] v = IntStream.range(0, bound.guide().length).mapToDouble(i -> bound.guide()[i] / sizes[i]).toArray();
        if (!bound.none().isEmpty()) {
            return Double.NaN;
        }
        double factor = Guide.by(product.ghosh(), v).factor(intensities, enabled);
        double sum = 0;
        for (int i = 0; i < system.industries(); i++) {
            double off = Guide.roundings(system.industries()) * (2 * sizes[i] + Math.abs(added[i]));
            sum += factor * v[i] * (Math.abs(added[i]) + off) + off * Math.abs(enabled[i]);
        }
        return sum;
    }

    /**
     * With residuals R of amounts it is Σ|R|, as (I - diag(α) A) x is what multipliers are weighted by; where demand is
     * negative that is less than its size. Each α rounds as value added does, and stands in the equations and in the sums.
     */
    double ofShared(PerUnit upstream, double[] flows, Solution multipliers) {
        if (!bound.none().isEmpty()) {
            return Double.NaN;
        }
        double taken = 0;
        for (int i = 0; i < system.industries(); i++) {
            double negative = 0;
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                negative += Math.max(0, -system.finalDemand().at(i, column));
            }
            taken = Math.max(taken, negative / upstream.size(i));
        }
        double roundings = Guide.roundings(system.industries());
        double sum = 0;
        for (int i = 0; i < system.industries(); i++) {
            double amount = Math.abs(multipliers.values()[i]) * upstream.size(i);
            double left = Math.abs(multipliers.residual()[i]);
            double net = Math.abs(system.output()[i] - system.transactions().at(i, i));
            double shares = net == 0 ? 0 : 9 * (1 + 2 * taken) * upstream.size(i) / net;
            double rest = left + roundings * ((5 + shares) * (amount + left) + Math.abs(flows[i]));
            sum += rest * (1 + 2 * taken * bound.guide()[i] / upstream.size(i));
        }
        return sum;
    }
}
