// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.solve.Method;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What is shown beside the numbers, and choices between what a table has. */
class ReportTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(4);

    @Test
    void everyIdentityIsToldWithItsLimit() {
        Table check = TwoRegions.run(WORLD, TwoRegions.options("CO2", Principle.values())).check();
        List<String> required = List.of("production and consumption of the world",
                "production of a region and where its emissions go", "consumption = production - exports + imports",
                "consumption by multipliers of products", "production and income of the world",
                "production and shared of the world");

        assertThat(check.texts("check").orElseThrow().texts()).containsAll(required);
        for (String name : required) {
            int row = check.texts("check").orElseThrow().texts().indexOf(name);
            assertThat(TwoRegions.values(check, "limit")[row]).as(name).isEqualTo(1e-9);
        }
    }

    @Test
    void theLargestProducersOrConsumersComeFirst() {
        ResponsibilityAccount.Result result = TwoRegions.run(WORLD, TwoRegions.options("CO2"));
        double[] production = TwoRegions.values(result.regions(), "production");
        double[] consumption = TwoRegions.values(result.regions(), "consumption");
        List<String> expected = IntStream.range(0, production.length).boxed()
                .sorted((one, other) -> Double.compare(Math.max(production[other], consumption[other]),
                        Math.max(production[one], consumption[one])))
                .map(WORLD.regions()::get).toList();

        assertThat(expected).isNotEqualTo(WORLD.regions());
        assertThat(result.bars().data().texts("region").orElseThrow().texts()).isEqualTo(expected);
    }

    @Test
    void theExtensionThatIsNamedIsTaken() {
        for (String extension : List.of("air", "water")) {
            double[] production = TwoRegions.values(TwoRegions.run(TwoRegions.withWater(),
                    new ResponsibilityAccount.Options("CO2", Optional.of(extension), List.of(), Optional.empty(),
                            Optional.empty(), Method.AUTO, 1e-13))
                    .regions(), "production");
            assertThat(production).containsExactly(
                    extension.equals("air") ? new double[]{65, 158} : new double[]{110, 300}, within(1e-12));
        }
    }

    /** Tonnes and TJ have no sum: demand and what is caused by a unit of it are missing, and accounts are not. */
    @Test
    void demandInSeveralUnitsIsMissing() {
        InputOutputSystem one = TwoRegions.system();
        Table regions = TwoRegions.run(new InputOutputSystem("hybrid", InputOutputSystem.MIXED_UNITS, one.regions(),
                one.sectors(), one.regionOf(), one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(),
                one.transactions(), one.finalDemand(), one.output(), one.extensions(), List.of("t", "TJ", "t", "TJ")),
                TwoRegions.options("CO2")).regions();

        assertThat(TwoRegions.values(regions, "final demand")).containsOnly(Double.NaN);
        assertThat(TwoRegions.values(regions, "consumption per demand")).containsOnly(Double.NaN);
        assertThat(TwoRegions.values(regions, "production")).containsExactly(65, 158);
    }

    /** One without output stands wherever it stands: the order of industries changes no account. */
    @Test
    void anIndustryWithoutOutputMayComeFirst() {
        int idle = IntStream.range(0, WORLD.industries()).filter(i -> WORLD.output()[i] == 0).findFirst().orElseThrow();
        int[] order = IntStream.concat(IntStream.of(idle),
                IntStream.range(0, WORLD.industries()).filter(i -> i != idle)).toArray();
        Table one = TwoRegions.run(WORLD, TwoRegions.options("CO2", Principle.values())).regions();
        Table other = TwoRegions.run(ordered(order), TwoRegions.options("CO2", Principle.values())).regions();

        assertThat(idle).isPositive();
        for (String account : List.of("production", "consumption", "without product", "income", "shared")) {
            assertThat(TwoRegions.values(other, account)).as(account)
                    .containsExactly(TwoRegions.values(one, account), within(1e-9));
        }
    }

    private static InputOutputSystem ordered(int[] order) {
        int n = order.length;
        int columns = WORLD.finalDemand().columns();
        Matrix z = new Matrix(n, n, IntStream.range(0, n * n)
                .mapToDouble(at -> WORLD.transactions().at(order[at / n], order[at % n])).toArray());
        Matrix y = new Matrix(n, columns, IntStream.range(0, n * columns)
                .mapToDouble(at -> WORLD.finalDemand().at(order[at / columns], at % columns)).toArray());
        return new InputOutputSystem(WORLD.name(), WORLD.currency(), WORLD.regions(), WORLD.sectors(),
                IntStream.of(order).map(i -> WORLD.regionOf()[i]).toArray(),
                IntStream.of(order).map(i -> WORLD.sectorOf()[i]).toArray(), WORLD.categories(), WORLD.demandRegionOf(),
                WORLD.categoryOf(), z, y, InputOutputSystem.rowSums(z, y),
                WORLD.extensions().stream().map(extension -> new Extension(extension.name(),
                        extension.stressors(), new Matrix(extension.stressors().size(), n,
                                IntStream.range(0, extension.stressors().size() * n)
                                        .mapToDouble(at -> extension.flows().at(at / n, order[at % n])).toArray()),
                        extension.demandFlows())).toList());
    }

    /** The nearest by edits comes first, not the first by the alphabet. */
    @Test
    void whatIsMeantComesFirst() {
        assertThatThrownBy(() -> Names.index("region", "Germny", List.of("Austria", "Belgium", "Germany")))
                .hasMessageEndingWith("did you mean `Germany`, `Belgium`, `Austria`?");
        assertThatThrownBy(() -> TwoRegions.run(WORLD, TwoRegions.options("crop")))
                .hasMessageContaining("did you mean `crops`, ");
        assertThatThrownBy(() -> TwoRegions.run(WORLD, new ResponsibilityAccount.Options("crops",
                Optional.of("air"), List.of(), Optional.empty(), Optional.empty(), Method.AUTO, 1e-13)))
                .hasMessageContaining("no stressor `crops` in extension `air` of `made up`");
    }
}
