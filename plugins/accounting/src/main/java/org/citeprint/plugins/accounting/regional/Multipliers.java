// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * Multipliers of many stressors, {@value #TOGETHER} at a time beside a column that guides: for a map A, m = (I - A)⁻¹
 * s for every vector s of intensities. With Aᵀ these are what a unit of a product causes up its chains, M = S L; with
 * B what a unit of output enables down its chains, S Gᵀ.
 */
final class Multipliers {

    private static final int TOGETHER = 47;

    private final PerUnit map;
    private final Solver solver;
    private final List<Double> errors = new ArrayList<>();
    private double worst;
    private String unbounded = "";

    Multipliers(PerUnit map, Solver solver) {
        this.map = map;
        this.solver = solver;
    }

    /** The multipliers of each vector of intensities. */
    List<double[]> of(List<double[]> intensities) {
        List<double[]> multipliers = new ArrayList<>();
        for (int first = 0; first < intensities.size(); first += TOGETHER) {
            multipliers.addAll(block(intensities.subList(first, Math.min(intensities.size(), first + TOGETHER))));
        }
        return multipliers;
    }

    /** The largest residual of any. */
    double worst() {
        return worst;
    }

    /** For each stressor, how far off any of its multipliers times the output of the industry can be; NaN without. */
    List<Double> errors() {
        return errors;
    }

    /** Why there are no such numbers; empty where there are. */
    String unbounded() {
        return unbounded;
    }

    private List<double[]> block(List<double[]> intensities) {
        int n = map.size();
        int width = (intensities.size() + Product.WIDTHS) / Product.WIDTHS * Product.WIDTHS;
        double[] right = new double[n * width];
        for (int column = 0; column < intensities.size(); column++) {
            for (int i = 0; i < n; i++) {
                right[i * width + column] = intensities.get(column)[i];
            }
        }
        Solution solution = map.bounded(solver, right, width);
        Bound bound = solution.bound();
        double guide = Arrays.stream(bound.guide()).max().orElse(Double.NaN);
        unbounded = bound.none();
        worst = Math.max(worst, solution.worst());
        List<double[]> multipliers = new ArrayList<>();
        for (int column = 0; column < intensities.size(); column++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = solution.values()[i * width + column];
            }
            multipliers.add(values);
            errors.add(bound.none().isEmpty() ? bound.factors()[column] * guide : Double.NaN);
        }
        return multipliers;
    }
}
