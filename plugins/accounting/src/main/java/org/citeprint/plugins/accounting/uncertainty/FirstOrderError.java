// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Guide;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * How far off the standard deviations of {@link FirstOrder} can be, all roundings counted. A deviation is the norm of what
 * each factor contributes, so it is off by no more than the norm of what these are off: with |error of m| ≤ μ and |error
 * of X| ≤ ξ it is ξ |f| for emissions, |m - f| ξ + μ (X + ξ) for inputs and μ |Y| for demand. That a deviation is to first
 * order only is no error here.
 */
final class FirstOrderError {

    private final double[] intensities;
    private final double[] multipliers;
    private final double[] off;
    private final double[] output;
    private final Bound bound;
    private final Demand demand;
    private final Variations variations;

    /**
     * Over what the deviations are made of.
     *
     * @param off for each multiplier how far off it can be
     * @param output X, row by row
     * @param bound of X
     */
    FirstOrderError(double[] intensities, double[] multipliers, double[] off, double[] output, Bound bound,
            Demand demand, Variations variations) {
        this.intensities = intensities;
        this.multipliers = multipliers;
        this.off = off;
        this.output = output;
        this.bound = bound;
        this.demand = demand;
        this.variations = variations;
    }

    /** The largest of any region, relative to the deviation itself. */
    double largest(LinearMap leontief, FirstOrder found, int regions) {
        int n = intensities.length;
        double[] squares = new double[n];
        double[] squaresOff = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double coefficient = leontief.at(i, j);
                squares[j] += square(multipliers[i] * coefficient);
                squaresOff[j] += square(off[i] * coefficient);
            }
        }
        double largest = 0;
        for (int region = 0; region < regions; region++) {
            double together = Math.sqrt(found.total(region));
            double singly = Math.sqrt(found.totalSingly(region));
            double others = others(region);
            largest = Math.max(largest, relative(norm(others, inputs(region)), together));
            largest = Math.max(largest, relative(norm(others, singly(region, squares, squaresOff)), singly));
        }
        return largest;
    }

    private static double relative(double error, double deviation) {
        return deviation == 0 ? 0 : error / deviation;
    }

    /** Of emissions and demand. */
    private double others(int region) {
        double sum = 0;
        for (int i = 0; i < intensities.length; i++) {
            double bought = Math.abs(demand.block()[i * demand.width() + region]);
            double emitted = Math.abs(intensities[i]) * (outputOff(i, region) + rounded(made(i, region)));
            double wanted = bought * (off[i] + rounded(multipliers[i]));
            sum += square(emitted * variations.emissions()) + square(wanted * variations.demand());
        }
        return Math.sqrt(sum);
    }

    private double inputs(int region) {
        double sum = 0;
        for (int j = 0; j < intensities.length; j++) {
            double size = Math.abs(multipliers[j]) + Math.abs(intensities[j]);
            double part = size * (outputOff(j, region) + rounded(made(j, region)))
                    + off[j] * (Math.abs(made(j, region)) + outputOff(j, region));
            sum += square(part * variations.inputs());
        }
        return Math.sqrt(sum);
    }

    private double singly(int region, double[] squares, double[] squaresOff) {
        double ofOutput = 0;
        double ofMultipliers = 0;
        for (int j = 0; j < squares.length; j++) {
            double made = Math.abs(made(j, region));
            ofOutput += squares[j] * square(outputOff(j, region) + rounded(made));
            ofMultipliers += squaresOff[j] * square(made + outputOff(j, region));
        }
        return (Math.sqrt(ofOutput) + Math.sqrt(ofMultipliers)) * variations.inputs();
    }

    private double made(int industry, int region) {
        return output[industry * demand.width() + region];
    }

    private double outputOff(int industry, int region) {
        return bound.factors()[region] * bound.guide()[industry];
    }

    /** Each product, square, sum and root at its worst. */
    private double rounded(double value) {
        return Guide.roundings(2 * intensities.length) * Math.abs(value);
    }

    private static double norm(double left, double right) {
        return StrictMath.hypot(left, right);
    }

    private static double square(double value) {
        return value * value;
    }
}
