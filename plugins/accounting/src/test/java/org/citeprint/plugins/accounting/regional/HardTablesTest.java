// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.Principle;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Tables that are odd but lawful are accounted for; those that are wrong are refused, never with a silent NaN or zero. */
class HardTablesTest {

    private static final double[] Z = {20, 10, 5, 2, 15, 30, 4, 6, 12, 6, 40, 10, 3, 5, 20, 15};
    private static final double[] F = {40, 15, 130, 20};

    private static AllAccounts.Result run(InputOutputSystem system) {
        return OperatorTester.run(new AllAccounts(), system, new AccountOptions().all()).result();
    }

    private static double[] account(AllAccounts.Result result, String name) {
        Table table = result.regions();
        List<String> accounts = table.texts("account").orElseThrow().texts();
        int from = accounts.indexOf(name);
        return Arrays.copyOfRange(TwoRegions.values(table, "CO2"), from, accounts.lastIndexOf(name) + 1);
    }

    /** A region without industries, such as a statistical discrepancy, consumes and produces nothing. */
    @Test
    void aRegionOnlyInFinalDemandConsumes() {
        Matrix z = new Matrix(4, 4, Z);
        Matrix y = new Matrix(4, 3, new double[]{50, 10, 3, 90, 5, 0, 25, 30, 7, 7, 50, 0});
        InputOutputSystem system = new InputOutputSystem("with DISC", "M$", List.of("N", "S", "DISC"),
                List.of("goods", "power"), new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}, List.of("demand"),
                new int[]{0, 1, 2}, new int[]{0, 0, 0}, z, y, InputOutputSystem.rowSums(z, y),
                List.of(new Extension("air", List.of(new Stressor("CO2", "kt")), new Matrix(1, 4, F),
                        Optional.empty())));

        AllAccounts.Result result = run(system);

        assertThat(account(result, "production")).containsExactly(55, 150, 0);
        double[] consumption = account(result, "consumption");
        assertThat(consumption[2]).isCloseTo(3 * 0.8130762452 + 7 * 1.6057144413, within(1e-8));
        assertThat(Arrays.stream(consumption).sum()).isCloseTo(205, within(1e-9));
        assertThat(account(result, "imports")[2]).isCloseTo(consumption[2], within(1e-12));
    }

    /** What an industry without output emits is in its row too, and in a column that says no product carries it. */
    @Test
    void sectorsKeepWhatNoProductCarries() {
        double[] z = {20, 10, 0, 2, 15, 30, 4, 6, 0, 0, 0, 0, 3, 5, 0, 15};
        double[] y = {50, 13, 90, 5, 0, 0, 7, 50};
        AllAccounts.Result result = run(TwoRegions.system(z, y, F, new double[]{10, 8}));
        Table sectors = result.sectors().orElseThrow();
        double[] values = TwoRegions.values(sectors, "CO2");

        assertThat(sectors.texts("account").orElseThrow().texts()).containsSubsequence("production", "consumption",
                "imports", "exports", "without product").doesNotContain("induced");
        assertThat(Arrays.copyOf(values, 4)).containsExactly(F);
        assertThat(values[18]).isEqualTo(130);
        assertThat(values[16] + values[17]).isCloseTo(account(result, "without product")[0], within(1e-12));
        assertThat(values[17]).isGreaterThan(0.1);
    }

    /** Production is what is emitted whatever demand is followed; what that demand induces has a name of its own. */
    @Test
    void productionOfSectorsIsNotThatOfOneCategory() {
        InputOutputSystem system = new InputOutputSystem("two categories", "M$", List.of("N"),
                List.of("goods", "power"),
                new int[]{0, 0}, new int[]{0, 1}, List.of("households", "government"), new int[]{0, 0},
                new int[]{0, 1}, new Matrix(2, 2, new double[]{20, 10, 15, 30}),
                new Matrix(2, 2, new double[]{50, 20, 75, 30}), new double[]{100, 150},
                List.of(new Extension("air", List.of(new Stressor("CO2", "kt")), new Matrix(1, 2, new double[]{40, 15}),
                        Optional.empty())));
        Table sectors = OperatorTester.run(new AllAccounts(), system, new AccountOptions().demand("households").all())
                .result().sectors().orElseThrow();
        double[] values = TwoRegions.values(sectors, "CO2");

        assertThat(sectors.texts("account").orElseThrow().texts()).endsWith("induced", "induced", "other demand",
                "other demand");
        assertThat(Arrays.copyOf(values, 2)).containsExactly(40, 15);
        assertThat(values[10]).isBetween(20.0, 39.0);
        assertThat(values[10] + values[12]).isCloseTo(40, within(1e-12));
        assertThat(values[11] + values[13]).isCloseTo(15, within(1e-12));
    }

    /** Taking from stocks is negative demand: it causes negative emissions, and all still adds up. */
    @Test
    void inventoriesMayBeNegative() {
        double[] y = {50, 13, 90, -5, 25, 37, -7, 50};
        AllAccounts.Result result = run(TwoRegions.system(Z, y, F, new double[]{10, 8}));

        double[] consumption = account(result, "consumption");
        double[] production = account(result, "production");
        assertThat(consumption[0] + consumption[1]).isCloseTo(production[0] + production[1], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double wrong) {
        double[] z = Z.clone();
        z[5] = wrong;
        double[] y = {50, 13, 90, 5, 25, 37, 7, 50};
        double[] f = F.clone();
        f[1] = wrong;
        double[] demand = y.clone();
        demand[2] = wrong;

        assertThatThrownBy(() -> run(TwoRegions.system(z, y, F, new double[]{10, 8})))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> run(TwoRegions.system(Z, y, f, new double[]{10, 8})))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> run(TwoRegions.system(Z, demand, F, new double[]{10, 8})))
                .isInstanceOf(ProblemException.class);
    }

    /** All that N's goods sell they buy: the table has no inverse. */
    @Test
    void aTableWithoutInverseIsRefused() {
        double[] z = {10, 0, 0, 0, 0, 30, 4, 6, 12, 6, 40, 10, 3, 5, 20, 15};
        double[] y = {0, 0, 90, 5, 25, 37, 7, 50};

        assertThatThrownBy(() -> run(TwoRegions.system(z, y, F, new double[]{10, 8})))
                .hasMessageContaining("error[CP-4203] the equations of the table are not solved");
    }

    /** An output of -0.0 is none, as 0.0 is. */
    @Test
    void minusZeroIsZero() {
        double[] z = {20, 10, 0, 2, 15, 30, 0, 6, 0, 0, 0, 0, 3, 5, 0, 15};
        double[] y = {50, 13, 90, 5, 0, 0, 7, 50};
        InputOutputSystem plain = TwoRegions.system(z, y, F, new double[]{10, 8});
        double[] output = plain.output().clone();
        output[2] = -0.0;
        InputOutputSystem negative = new InputOutputSystem(plain.name(), plain.currency(), plain.regions(),
                plain.sectors(),
                plain.regionOf(), plain.sectorOf(), plain.categories(), plain.demandRegionOf(), plain.categoryOf(),
                plain.transactions(), plain.finalDemand(), output, plain.extensions());

        assertThat(account(run(negative), "consumption")).containsExactly(account(run(plain), "consumption"));
        assertThat(account(run(negative), "without product")).containsExactly(0, 130);
    }

    /** The second region's industries sell to each other only, so nothing tells how much they make. */
    @Test
    void namesTheIndustriesThatFinalDemandDoesNotExplain() {
        double[] z = {20, 10, 5, 2, 15, 30, 4, 6, 0, 0, 13, 29, 0, 0, 37, 7};
        double[] y = {50, 13, 90, 5, 0, 0, 0, 0};
        InputOutputSystem system = TwoRegions.system(z, y, F, new double[]{10, 8});

        assertThatThrownBy(() -> run(system)).hasMessageMatching("(?s).*error\\[CP-4204].*what is sold by `S, goods`,"
                + " `S, power` does not follow from final demand.*");
    }

    /** Rows in tonnes and TJ have no sum, so nothing is by value added; stressors have one unit each. */
    @Test
    void whatNeedsSumsOfUnitsIsMissing() {
        InputOutputSystem money = TwoRegions.system(Z, new double[]{50, 13, 90, 5, 25, 37, 7, 50}, F,
                new double[]{10, 8});
        InputOutputSystem mixed = new InputOutputSystem("hybrid", InputOutputSystem.MIXED_UNITS, money.regions(),
                money.sectors(), money.regionOf(), money.sectorOf(), money.categories(), money.demandRegionOf(),
                money.categoryOf(), money.transactions(), money.finalDemand(), money.output(), money.extensions(),
                List.of("t", "TJ", "t", "TJ"));

        assertThat(TwoRegions.values(run(money).relative(), "CO2")[0]).isPositive();
        assertThat(TwoRegions.values(run(mixed).relative(), "CO2")).containsOnly(Double.NaN);
        // What is divided is no longer in the unit of the stressor alone.
        String kind = run(money).regions().decimals("CO2").orElseThrow().unit();
        assertThat(run(money).relative().decimals("CO2").orElseThrow().unit())
                .isEqualTo(kind + " / " + money.currency());
        assertThat(run(mixed).relative().decimals("CO2").orElseThrow().unit()).isEqualTo(kind);
        AllAccounts.Result byHead = OperatorTester.run(new AllAccounts(), money, new AccountOptions()
                .population(Map.of(money.regions().getFirst(), 5.0)).all()).result();
        assertThat(byHead.relative().decimals("CO2").orElseThrow().unit())
                .isEqualTo(kind + " / person or " + money.currency());
        assertThat(account(run(mixed), "consumption")).containsExactly(account(run(money), "consumption"));
        for (Principle principle : List.of(Principle.INCOME, Principle.SHARED)) {
            assertThatThrownBy(() -> OperatorTester.run(new ResponsibilityAccount(), mixed,
                    new ResponsibilityAccount.Options("CO2", Optional.empty(), List.of(principle), Optional.empty(),
                            Optional.empty(), Method.AUTO, 1e-13)))
                    .hasMessageContaining("error[CP-4220] `hybrid` has rows in several units, and accounts by "
                            + principle.name().toLowerCase(Locale.ROOT));
        }
    }
}
