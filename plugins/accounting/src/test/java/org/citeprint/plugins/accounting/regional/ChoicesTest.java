// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is asked for is given, and what is not leaves the rest as it is. */
class ChoicesTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(7);

    private static AllAccounts.Result accounts(boolean sectors, boolean origins, Method method, Layout layout) {
        return OperatorTester.run(new AllAccounts(), WORLD, new AllAccounts.Options(List.of("CO2", "crops"),
                Optional.empty(), layout, true, sectors, origins, List.of(), Map.of(), Map.of(), Map.of(), method,
                1e-13))
                .result();
    }

    /** By one elimination (auto) and by a solution for each stressor (krylov), sectors are the same without origins. */
    @Test
    void sectorsAndOriginsAreGivenByThemselves() {
        for (Method method : List.of(Method.AUTO, Method.KRYLOV)) {
            AllAccounts.Result both = accounts(true, true, method, Layout.WIDE);
            AllAccounts.Result sectors = accounts(true, false, method, Layout.WIDE);
            AllAccounts.Result origins = accounts(false, true, method, Layout.WIDE);

            assertThat(sectors.origins()).isEmpty();
            assertThat(origins.sectors()).isEmpty();
            assertThat(TwoRegions.values(sectors.sectors().orElseThrow(), "CO2"))
                    .containsExactly(TwoRegions.values(both.sectors().orElseThrow(), "CO2"));
            assertThat(TwoRegions.values(origins.origins().orElseThrow(), "crops"))
                    .containsExactly(TwoRegions.values(both.origins().orElseThrow(), "crops"));
        }
    }

    /** Every row of a long table says which region or pair it is of. */
    @Test
    void longTablesNamePlaces() {
        AllAccounts.Result tall = accounts(true, true, Method.AUTO, Layout.LONG);
        AllAccounts.Result wide = accounts(true, true, Method.AUTO, Layout.WIDE);

        for (String label : List.of("from", "to")) {
            List<String> once = wide.transfers().orElseThrow().texts(label).orElseThrow().texts();
            List<String> texts = tall.transfers().orElseThrow().texts(label).orElseThrow().texts();
            assertThat(texts.subList(0, once.size())).isEqualTo(once);
            assertThat(texts.subList(once.size(), texts.size())).isEqualTo(once);
        }
        assertThat(tall.regions().texts("region").orElseThrow().texts())
                .containsExactly("r0", "r1", "r2", "r3", "r4", "r0", "r1", "r2", "r3", "r4");
        assertThat(tall.sectors().orElseThrow().texts("sector").orElseThrow().texts()).startsWith("p0", "p1", "p2",
                "p3", "p0");
        assertThat(wide.transfers().orElseThrow().columns().stream().map(Column::name))
                .containsExactly("from", "to", "CO2", "crops");
    }

    @Test
    void whatIsCheckedIsTold() {
        assertThat(accounts(true, false, Method.AUTO, Layout.WIDE).check().texts("check").orElseThrow().texts())
                .contains("output by demand and output of any industry",
                        "production and where its emissions go, any stressor and region",
                        "consumption by product and by region, any stressor", "residual of the solution");
        Table multipliers = multipliers(List.of(), Optional.empty(), true, TwoRegions.system()).check();
        assertThat(multipliers.texts("check").orElseThrow().texts()).containsExactly("residual of the multipliers",
                "bound on the error of any multiplier times output, any stressor",
                "output times intensity and demand times multiplier, any stressor",
                "residual of the downstream multipliers",
                "bound on the error of any downstream multiplier times output, any stressor");
        assertThat(Arrays.stream(TwoRegions.values(multipliers, "value")))
                .allMatch(value -> value >= 0 && value < 1e-13);
    }

    /** Half a unit of people is a number to divide by, as half a million is. */
    @Test
    void aPopulationOfLessThanOneIsOne() {
        double[] values = TwoRegions.values(OperatorTester.run(new AllAccounts(), TwoRegions.system(),
                new AccountOptions().population(Map.of("N", 0.5, "S", 0.0)).all()).result().relative(), "CO2");

        assertThat(values[0]).isCloseTo(65 / 0.5, within(1e-9));
        assertThat(values[1]).isNaN();
    }

    private static MultiplierAccount.Result multipliers(
            List<String> stressors, Optional<String> extension, boolean downstream, InputOutputSystem system) {
        return OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(stressors, extension,
                Layout.WIDE, downstream, Method.AUTO, 1e-13)).result();
    }

    @Test
    void multipliersAreOfTheStressorsAndTheExtensionNamed() {
        Table one = multipliers(List.of("CH4"), Optional.empty(), false, WORLD).multipliers();
        assertThat(one.columns().stream().map(Column::name)).containsExactly("account", "region", "sector", "CH4");
        Table air = multipliers(List.of(), Optional.of("air"), false, TwoRegions.withWater()).multipliers();
        Table water = multipliers(List.of(), Optional.of("water"), false, TwoRegions.withWater()).multipliers();

        assertThat(TwoRegions.values(water, "CO2")).containsExactly(
                Arrays.stream(TwoRegions.values(air, "CO2")).map(value -> 2 * value).toArray(), within(1e-12));
        assertThat(water.texts("region").orElseThrow().texts().subList(0, 4)).containsExactly("N", "N", "S", "S");
        assertThat(water.texts("sector").orElseThrow().texts().subList(0, 4))
                .containsExactly("goods", "power", "goods", "power");
        assertThat(water.column("CO2").orElseThrow().unit()).isEqualTo("t / M$");
    }

    /** In a hybrid table each multiplier is by a unit of its own product, which its row names. */
    @Test
    void multipliersOfAHybridTableNameTheUnitOfTheirProduct() {
        InputOutputSystem one = TwoRegions.system();
        InputOutputSystem hybrid = new InputOutputSystem("hybrid", InputOutputSystem.MIXED_UNITS, one.regions(),
                one.sectors(), one.regionOf(), one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(),
                one.transactions(), one.finalDemand(), one.output(), one.extensions(), List.of("t", "TJ", "t", "GJ"));
        Table table = multipliers(List.of(), Optional.empty(), false, hybrid).multipliers();

        assertThat(table.texts("product unit").orElseThrow().texts())
                .containsExactly("t", "TJ", "t", "GJ", "t", "TJ", "t", "GJ");
        assertThat(table.column("CO2").orElseThrow().unit()).isEqualTo("kt / product unit");
        assertThat(multipliers(List.of(), Optional.empty(), false, one).multipliers().column("product unit")).isEmpty();
    }

    /** A stressor asked for more than once has a column each time, each of a name of its own. */
    @Test
    void columnsHaveNamesOfTheirOwn() {
        assertThat(Selection.of(WORLD, List.of("CO2", "CO2", "CO2", "CO2"), Optional.empty()).names())
                .containsExactly("CO2", "air | CO2", "air | CO2 (2)", "air | CO2 (3)");
    }
}
