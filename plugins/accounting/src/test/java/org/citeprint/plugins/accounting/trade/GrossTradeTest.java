// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.trade;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Table;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrossTradeTest {

    /** N makes goods and power, S only goods, and DISC nothing. */
    private static InputOutputSystem system() {
        Matrix z = new Matrix(3, 3, new double[]{1, 2, 3, 4, 5, 6, 7, 8, 9});
        Matrix y = new Matrix(3, 3, new double[]{10, 20, 0.5, 30, 40, 0, 50, 60, -0.25});
        return new InputOutputSystem("uneven", "M$", List.of("N", "S", "DISC"), List.of("goods", "power"),
                new int[]{0, 0, 1}, new int[]{0, 1, 0}, List.of("demand"), new int[]{0, 1, 2}, new int[3], z, y,
                InputOutputSystem.rowSums(z, y), List.of());
    }

    private static double[] numbers(Table table, String name) {
        Table given = table;
        double[] values = new double[given.rows()];
        Arrays.setAll(values, row -> given.decimals(name).orElseThrow().value(row));
        return values;
    }

    @Test
    void importsOfProductsThatARegionDoesNotMakeHaveARow() {
        Table totals = OperatorTester.run(new GrossTrade(), system(), new GrossTrade.Options()).result().totals();

        assertThat(totals.texts("region").orElseThrow().texts()).containsExactly("N", "N", "S", "S", "DISC");
        assertThat(totals.texts("sector").orElseThrow().texts()).containsExactly("goods", "power", "goods", "power",
                "goods");
        assertThat(numbers(totals, "exports")).containsExactly(23.5, 46, 64.75, 0, 0);
        assertThat(numbers(totals, "imports")).containsExactly(65, 0, 23, 46, 0.25);
    }

    /** Goods in tonnes in N and in money in S, power in TJ. */
    @Test
    void eachUnitIsAddedUpByItself() {
        InputOutputSystem one = system();
        InputOutputSystem hybrid = new InputOutputSystem(one.name(), InputOutputSystem.MIXED_UNITS, one.regions(),
                one.sectors(), one.regionOf(), one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(),
                one.transactions(), one.finalDemand(), one.output(), one.extensions(), List.of("t", "TJ", "M$"));
        GrossTrade.Result result = OperatorTester.run(new GrossTrade(), hybrid, new GrossTrade.Options()).result();

        assertThat(result.flows().texts("unit").orElseThrow().texts()).containsExactly("t", "TJ", "M$");
        assertThat(result.totals().texts("region").orElseThrow().texts())
                .containsExactly("N", "N", "S", "N", "S", "S", "DISC", "DISC");
        assertThat(result.totals().texts("sector").orElseThrow().texts())
                .containsExactly("goods", "power", "goods", "goods", "goods", "power", "goods", "goods");
        assertThat(result.totals().texts("unit").orElseThrow().texts())
                .containsExactly("t", "TJ", "M$", "M$", "t", "TJ", "t", "M$");
        assertThat(numbers(result.totals(), "exports")).containsExactly(23.5, 46, 64.75, 0, 0, 0, 0, 0);
        assertThat(numbers(result.totals(), "imports")).containsExactly(0, 0, 0, 65, 23, 46, 0.5, -0.25);
        assertThat(result.regions().rows()).isEqualTo(27);
        assertThat(Arrays.copyOf(numbers(result.regions(), "amount"), 9)).containsExactly(0, 0, 0, 23, 46, 0, 0.5, 0,
                0);
        assertThat(result.regions().texts("from").orElseThrow().texts().subList(7, 11))
                .containsExactly("N", "N", "S", "S");
        assertThat(result.regions().texts("to").orElseThrow().texts().subList(2, 7))
                .containsExactly("N", "S", "S", "S", "DISC");
        assertThat(result.regions().texts("unit").orElseThrow().texts().subList(3, 6))
                .containsExactly("t", "TJ", "M$");
    }

    /** What each seller sells to industries and final demand of a region other than its own, worked out by hand. */
    @Test
    void flowsAndPairsOfRegionsAreSalesAbroad() {
        GrossTrade.Result result = OperatorTester.run(new GrossTrade(), system(), new GrossTrade.Options()).result();

        assertThat(result.flows().texts("region").orElseThrow().texts()).containsExactly("N", "N", "S");
        assertThat(result.flows().texts("sector").orElseThrow().texts()).containsExactly("goods", "power", "goods");
        assertThat(numbers(result.flows(), "to N")).containsExactly(0, 0, 7 + 8 + 50);
        assertThat(numbers(result.flows(), "to S")).containsExactly(3 + 20, 6 + 40, 0);
        assertThat(numbers(result.flows(), "to DISC")).containsExactly(0.5, 0, -0.25);
        assertThat(result.regions().texts("from").orElseThrow().texts())
                .containsExactly("N", "N", "N", "S", "S", "S", "DISC", "DISC", "DISC");
        assertThat(result.regions().texts("to").orElseThrow().texts())
                .containsExactly("N", "S", "DISC", "N", "S", "DISC", "N", "S", "DISC");
        assertThat(numbers(result.regions(), "amount")).containsExactly(0, 69, 0.5, 65, 0, -0.25, 0, 0, 0);
    }
}
