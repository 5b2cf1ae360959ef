// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import java.util.List;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * The four models. With V industries × products, U products × industries, g = V1 the output of industries, q = V'1 that of
 * products, 1/0 taken as 0, D = V diag(1/q) the market shares and C = V' diag(1/g) the product mixes:
 *
 * <pre>
 *   A product technology        Z = U diag(1/g) C⁻¹ diag(q)    Y = Y       F = F diag(1/g) C⁻¹ diag(q)
 *   B industry technology       Z = U diag(1/g) V              Y = Y       F = F diag(1/g) V
 *   C fixed industry sales      Z = C⁻¹ U                      Y = C⁻¹ Y   F = F
 *   D fixed product sales       Z = D U                        Y = D Y     F = F
 * </pre>
 *
 * <p>(Eurostat 2008, models A to D.) Models A and C can give negative numbers.
 */
final class Transform {

    private static final double EXACT = 1e-9;

    /** Z, Y and F. */
    record Parts(Matrix flows, Matrix demand, Matrix stressors) {}

    private final Matrix supply;
    private final Matrix use;
    private final Context context;
    private final double[] industries;
    private final double[] products;

    Transform(Matrix supply, Matrix use, Context context) {
        this.supply = supply;
        this.use = use;
        this.context = context;
        this.industries = new double[supply.rows()];
        this.products = new double[supply.columns()];
        for (int i = 0; i < supply.rows(); i++) {
            for (int p = 0; p < supply.columns(); p++) {
                industries[i] += supply.at(i, p);
                products[p] += supply.at(i, p);
            }
        }
    }

    Parts apply(SupplyUse.Model model, Matrix demand, Matrix stressors) {
        return switch (model) {
            case PRODUCT_TECHNOLOGY -> new Parts(byProductTechnology(use), demand, byProductTechnology(stressors));
            case INDUSTRY_TECHNOLOGY ->
                new Parts(times(divided(use), supply), demand, times(divided(stressors), supply));
            case FIXED_INDUSTRY_SALES -> new Parts(mixed(use), mixed(demand), stressors);
            case FIXED_PRODUCT_SALES -> new Parts(times(shares(), use), times(shares(), demand), stressors);
        };
    }

    /** Columns over the output of industries. */
    private Matrix divided(Matrix matrix) {
        double[] values = new double[matrix.values().length];
        for (int at = 0; at < values.length; at++) {
            double output = industries[at % industries.length];
            values[at] = output == 0 ? 0 : matrix.values()[at] / output;
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }

    /** D. */
    private Matrix shares() {
        double[] values = new double[supply.values().length];
        for (int at = 0; at < values.length; at++) {
            double output = products[at % products.length];
            values[at] = output == 0 ? 0 : supply.values()[at] / output;
        }
        return new Matrix(supply.rows(), supply.columns(), values);
    }

    /** C, with a one where neither industry nor product has output, so that it can be inverted: nothing is moved there. */
    private LinearMap lessMix() {
        int n = industries.length;
        return new LinearMap() {
            @Override
            public int size() {
                return n;
            }

            @Override
            public double[] apply(double[] block, int width) {
                throw new UnsupportedOperationException("it is only eliminated");
            }

            // I - C, as what is inverted is I less this.
            @Override
            public double at(int product, int industry) {
                double mix = industries[industry] == 0
                        ? product == industry && products[product] == 0 ? 1 : 0
                        : supply.at(industry, product) / industries[industry];
                return (product == industry ? 1 : 0) - mix;
            }
        };
    }

    /** C⁻¹, held against C⁻¹ q = g. */
    private double[] inverseMix() {
        int n = industries.length;
        double[] inverse = Inverse.find(lessMix(), context).orElseThrow(() -> alike("has no inverse")).all();
        double size = 0;
        double off = 0;
        for (int industry = 0; industry < n; industry++) {
            double sum = 0;
            for (int product = 0; product < n; product++) {
                sum = Math.fma(inverse[industry * n + product], products[product], sum);
            }
            size = Math.max(size, Math.abs(industries[industry]));
            off = Math.max(off, Math.abs(sum - industries[industry])); // NaN stays
        }
        if (!(off <= EXACT * size)) {
            throw alike("has hardly an inverse: output comes out wrong by " + off);
        }
        return inverse;
    }

    private static ProblemException alike(String what) {
        return new ProblemException(Problem.error("CP-5032", "the mix of products that industries make " + what,
                "two industries make the same products in the same shares, or one makes none: take"
                        + " `model: industry-technology` or `model: fixed-product-sales`"));
    }

    /** M diag(1/g) C⁻¹ diag(q). */
    private Matrix byProductTechnology(Matrix matrix) {
        int n = industries.length;
        Matrix result = times(divided(matrix), new Matrix(n, n, inverseMix()));
        double[] values = result.values();
        for (int at = 0; at < values.length; at++) {
            values[at] *= products[at % n];
        }
        return result;
    }

    /** C⁻¹ M. */
    private Matrix mixed(Matrix matrix) {
        int n = industries.length;
        return times(new Matrix(n, n, inverseMix()), matrix);
    }

    private Matrix times(Matrix left, Matrix right) {
        int width = right.columns();
        List<double[]> rows = context.workers().map(left.rows(), row -> {
            double[] sums = new double[width];
            for (int k = 0; k < left.columns(); k++) {
                double factor = left.at(row, k);
                int at = k * width;
                for (int column = 0; factor != 0 && column < width; column++) {
                    sums[column] = Math.fma(factor, right.values()[at + column], sums[column]);
                }
            }
            return sums;
        });
        double[] values = new double[left.rows() * width];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, values, row * width, width);
        }
        return new Matrix(left.rows(), width, values);
    }
}
