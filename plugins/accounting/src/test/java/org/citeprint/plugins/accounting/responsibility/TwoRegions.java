// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;

/** A world of two regions with two sectors each; its accounts were worked out apart from this program. */
public final class TwoRegions {

    static final double[] Z = {20, 10, 5, 2, 15, 30, 4, 6, 12, 6, 40, 10, 3, 5, 20, 15};
    static final double[] Y = {50, 13, 90, 5, 25, 37, 7, 50};
    static final double[] F = {40, 15, 130, 20};
    static final double[] F_Y = {10, 8};

    private TwoRegions() {}

    public static InputOutputSystem system() {
        return system(Z, Y, F, F_Y);
    }

    public static InputOutputSystem system(double[] z, double[] y, double[] f, double[] fy) {
        Matrix flows = new Matrix(4, 4, z);
        Matrix demand = new Matrix(4, 2, y);
        Extension air = new Extension("air", List.of(new Stressor("CO2", "kt")), new Matrix(1, 4, f),
                Optional.of(new Matrix(1, 2, fy)));
        return new InputOutputSystem("Two by two", "M$", List.of("N", "S"), List.of("goods", "power"),
                new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}, List.of("demand"), new int[]{0, 1}, new int[]{0, 0},
                flows, demand, InputOutputSystem.rowSums(flows, demand), List.of(air));
    }

    /** With an extension more, {@code water}: of the same stressor twice as much, without direct emissions. */
    public static InputOutputSystem withWater() {
        InputOutputSystem one = system();
        Extension water = new Extension("water", List.of(new Stressor("CO2", "t")),
                new Matrix(1, 4, Arrays.stream(F).map(value -> 2 * value).toArray()), Optional.empty());
        return new InputOutputSystem(one.name(), one.currency(), one.regions(), one.sectors(), one.regionOf(),
                one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(), one.transactions(),
                one.finalDemand(), one.output(), List.of(one.extensions().getFirst(), water));
    }

    static ResponsibilityAccount.Options options(String stressor, Principle... principles) {
        return new ResponsibilityAccount.Options(stressor, Optional.empty(), List.of(principles), Optional.empty(),
                Optional.empty(), Method.AUTO, 1e-13);
    }

    static ResponsibilityAccount.Result run(InputOutputSystem system, ResponsibilityAccount.Options options) {
        return OperatorTester.run(new ResponsibilityAccount(), system, options, new TestContext().threads(2)).result();
    }

    public static double[] values(Table table, String column) {
        return table.decimals(column).map(Column.Decimal::values).orElseThrow();
    }
}
