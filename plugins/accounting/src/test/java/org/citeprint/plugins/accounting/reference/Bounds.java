// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** What bounds are held against: true errors, by {@link Exact}, of the first stressor of a table. */
public final class Bounds {

    /** A bound counts every rounding at its worst, of which there are as many as industries. */
    private static final double LOOSE = 1_000;

    private Bounds() {}

    /** The bound that a table of checks tells. */
    public static double told(Table check, String of) {
        List<String> names = check.texts("check").orElseThrow().texts();
        assertThat(names).contains("bound on the error of " + of);
        return ((Column.Decimal) check.column("value").orElseThrow())
                .value(names.indexOf("bound on the error of " + of));
    }

    /** Above the error, and within sight of it or of all roundings. */
    public static void require(int industries, String of, double error, Table check) {
        double bound = told(check, of);
        assertThat(bound).as("bound on the error of %s", of).isGreaterThanOrEqualTo(error)
                .isLessThanOrEqualTo(LOOSE * Math.max(error, industries * Math.ulp(1.0)));
    }

    /** How far off a number is. */
    public static double off(double value, BigDecimal exact) {
        return new BigDecimal(value).subtract(exact).abs().doubleValue();
    }

    /** F diag(1/x) of the first stressor. */
    public static BigDecimal[] intensities(InputOutputSystem system) {
        Matrix flows = system.extensions().getFirst().flows();
        return IntStream.range(0, system.industries()).mapToObj(i -> Exact.over(flows.at(0, i), system.output()[i]))
                .toArray(BigDecimal[]::new);
    }

    /** What the final demand of a region buys. */
    public static BigDecimal[] demand(InputOutputSystem system, int region) {
        return IntStream.range(0, system.industries())
                .mapToObj(i -> columns(system, system.finalDemand(), i, region)).toArray(BigDecimal[]::new);
    }

    private static BigDecimal columns(InputOutputSystem system, Matrix values, int row, int region) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column = 0; column < values.columns(); column++) {
            if (system.demandRegionOf()[column] == region) {
                sum = sum.add(new BigDecimal(values.at(row, column)));
            }
        }
        return sum;
    }

    /** F_Y of a region. */
    public static BigDecimal direct(InputOutputSystem system, int region) {
        return system.extensions().getFirst().demandFlows().map(flows -> columns(system, flows, 0, region))
                .orElse(BigDecimal.ZERO);
    }

    /** Σ of products over some industries. */
    public static BigDecimal sum(BigDecimal[] left, BigDecimal[] right, IntPredicate industries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < left.length; i++) {
            sum = industries.test(i) ? sum.add(left[i].multiply(right[i])) : sum;
        }
        return sum;
    }

    /** The emissions of the world, of which errors are told. */
    public static double world(InputOutputSystem system) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < system.industries(); i++) {
            sum = sum.add(new BigDecimal(system.extensions().getFirst().flows().at(0, i)));
        }
        for (int region = 0; region < system.regions().size(); region++) {
            sum = sum.add(direct(system, region));
        }
        return sum.doubleValue();
    }
}
