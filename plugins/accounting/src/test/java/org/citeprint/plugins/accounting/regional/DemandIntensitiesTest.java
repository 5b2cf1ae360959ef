// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Emissions of final demand itself by all it buys, of a table whose columns of demand stand in no order. */
class DemandIntensitiesTest {

    /** The second region's households buy for 10, the first's for 8; nothing is added to stocks of the first in all. */
    private static InputOutputSystem system(boolean direct, List<String> units) {
        Matrix z = new Matrix(2, 2, new double[]{1, 2, 3, 4});
        Matrix y = new Matrix(2, 3, new double[]{4, 5, -1, 6, 3, 1});
        Optional<Matrix> emitted = direct
                ? Optional.of(new Matrix(2, 3, new double[]{5, 2, 7, 0, 4, 0}))
                : Optional.empty();
        return new InputOutputSystem("made up", units.isEmpty() ? "M$" : InputOutputSystem.MIXED_UNITS,
                List.of("a", "b"), List.of("p"), new int[]{0, 1}, new int[]{0, 0}, List.of("homes", "stocks"),
                new int[]{1, 0, 0}, new int[]{0, 0, 1}, z, y, InputOutputSystem.rowSums(z, y),
                List.of(new Extension("air", List.of(new Stressor("CO2", "kt"), new Stressor("CH4", "t")),
                        new Matrix(2, 2, new double[]{1, 1, 1, 1}), emitted),
                        new Extension("land", List.of(new Stressor("crops", "km2")),
                                new Matrix(1, 2, new double[]{1, 1}), Optional.empty())),
                units);
    }

    private static Optional<Table> table(InputOutputSystem system, Layout layout) {
        return OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(List.of(),
                Optional.empty(), layout, false, Method.AUTO, 1e-13)).result().demand();
    }

    @Test
    void areEmissionsOfDemandByItsSums() {
        Table demand = table(system(true, List.of()), Layout.WIDE).orElseThrow();

        assertThat(demand.texts("region").orElseThrow().texts()).containsExactly("b", "a", "a");
        assertThat(demand.texts("category").orElseThrow().texts()).containsExactly("homes", "homes", "stocks");
        assertThat(demand.decimals("CO2").orElseThrow().unit()).isEqualTo("kt / M$");
        assertThat(TwoRegions.values(demand, "CO2")).containsExactly(0.5, 0.25, 0);
        assertThat(TwoRegions.values(demand, "CH4")).containsExactly(0, 0.5, 0);
    }

    /** An extension without them says nothing of them: missing is not zero. */
    @Test
    void areMissingWhereTheyAreNotKnown() {
        Table demand = table(system(true, List.of()), Layout.LONG).orElseThrow();

        assertThat(demand.texts("stressor").orElseThrow().texts().subList(6, 9)).containsOnly("crops");
        assertThat(TwoRegions.values(demand, "intensity")).containsExactly(0.5, 0.25, 0, 0, 0.5, 0, Double.NaN,
                Double.NaN, Double.NaN);
        assertThat(table(system(false, List.of()), Layout.WIDE)).isEmpty();
    }

    /** Tonnes and money have no sum that emissions could be divided by. */
    @Test
    void areNotGivenWhereDemandHasNoSum() {
        assertThat(table(system(true, List.of("tonnes", "TJ")), Layout.WIDE)).isEmpty();
    }
}
