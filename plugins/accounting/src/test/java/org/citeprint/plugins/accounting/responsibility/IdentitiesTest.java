// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Every identity fails where an account is spoilt. */
class IdentitiesTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(2);

    private static Computation.Result result() {
        TestContext context = new TestContext();
        double[] flows = IntStream.range(0, WORLD.industries())
                .mapToDouble(i -> WORLD.extensions().getFirst().flows().at(0, i)).toArray();
        return new Computation(WORLD, flows, new Solver(Method.AUTO, 1e-13, context), context)
                .run(new double[WORLD.finalDemand().columns()]);
    }

    private static void check(Accounts accounts, Computation.Result result) {
        new Identities().check(WORLD,
                new Computation.Result(accounts, result.output(), result.width(), result.errors(), 0, 0));
    }

    @Test
    void soundAccountsPass() {
        Computation.Result result = result();
        assertThatCode(() -> check(result.accounts(), result)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "transfers", "unsold", "multipliers"})
    void aSpoiltAccountIsFound(String which) {
        Computation.Result result = result();
        Accounts sound = result.accounts();
        double[] spoilt = switch (which) {
            case "industry" -> sound.industry();
            case "transfers" -> sound.transfers();
            case "unsold" -> sound.unsold();
            default -> sound.multipliers();
        };
        for (double more : new double[]{1, -2}) {
            spoilt[1] += more;
            assertThatThrownBy(() -> check(sound, result)).as("%s", more).hasMessageContaining("CP-4204");
        }
    }

    /** What all stressors rest on: output by demand, and where the emissions of each stressor go. */
    @Test
    void spoiltOutputAndSpoiltAccountsOfManyStressorsAreFound() {
        TestContext context = new TestContext();
        OutputByDemand output = new OutputByDemand(WORLD, Demand.of(WORLD), Product.of(WORLD, context.workers()),
                new Solver(Method.AUTO, 1e-13, context));
        List<ChosenStressor> stressors = List.of(ChosenStressor.find(WORLD, "CO2", Optional.empty()),
                ChosenStressor.find(WORLD, "crops", Optional.empty()));
        List<Accounts> accounts = output.accounts(stressors, context.workers());
        assertThatCode(() -> output.check(new Identities(), accounts, stressors)).doesNotThrowAnyException();

        for (double more : new double[]{1, -2}) {
            accounts.getLast().industry()[4] += more;
            assertThatThrownBy(() -> output.check(new Identities(), accounts, stressors)).as("%s", more)
                    .hasMessageContaining("production and where its emissions go, any stressor and region");
        }
        accounts.getLast().industry()[4] += 1;
        for (double more : new double[]{1, -2}) {
            output.solution().values()[0] += more;
            assertThatThrownBy(() -> output.check(new Identities(), accounts, stressors)).as("%s", more)
                    .hasMessageContaining("output by demand and output of any industry is off by");
        }
    }

    /** What is exchanged between two pairs of regions keeps every total; only a region's own row tells. */
    @Test
    void transfersFromAnotherRegionAreFound() {
        Computation.Result result = result();
        Accounts sound = result.accounts();
        int regions = sound.regions();
        sound.transfers()[2] += 1;
        sound.transfers()[regions + 2] -= 1;
        assertThatThrownBy(() -> check(sound, result)).hasMessageContaining("where its emissions go");
    }

    @Test
    void aPrincipleThatLosesEmissionsIsFound() {
        Accounts accounts = result().accounts();
        double[] production = IntStream.range(0, accounts.regions()).mapToDouble(accounts::production).toArray();
        Identities identities = new Identities();
        identities.requireWorld(Principle.INCOME, production, accounts);
        for (double factor : new double[]{1.01, 0.97}) {
            production[0] *= factor;
            assertThatThrownBy(() -> identities.requireWorld(Principle.INCOME, production, accounts))
                    .as("%s", factor).hasMessageContaining("production and income of the world");
        }
    }

    /** Bounds are told relative to the world, and where there is none the line says why. */
    @Test
    void boundsAreOfTheWorld() {
        Computation.Result result = result();
        Solution output = result.output();
        double world = IntStream.range(0, result.accounts().regions()).mapToDouble(result.accounts()::production).sum();
        Identities identities = new Identities();
        identities.check(WORLD,
                new Computation.Result(result.accounts(), output, result.width(), result.errors(), 3, 5));
        identities.bound("nothing", Double.NaN, "it is Sunday");

        List<String> checks = identities.table().texts("check").orElseThrow().texts();
        double[] values = TwoRegions.values(identities.table(), "value");
        assertThat(values[checks.indexOf("bound on the error of any consumption, import or export")])
                .isEqualTo(3 / world);
        assertThat(values[checks.indexOf("bound on the error of consumption by product")]).isEqualTo(5 / world);
        assertThat(values[checks.indexOf("bound on the error of nothing (none: it is Sunday)")]).isNaN();
        assertThat(values[checks.indexOf("residual of the solution")]).isEqualTo(output.worst());
        assertThat(values[checks.indexOf("products with the table (LU)")]).isEqualTo(output.products());
        assertThat(values[checks.indexOf("world production")]).isEqualTo(world);
    }

    @Test
    void aDeviationOfTheLimitIsAllowedAndNoNumberIsNot() {
        Identities identities = new Identities();
        identities.require("sums", 1e-9);
        assertThat(TwoRegions.values(identities.table(), "limit")).containsExactly(1e-9);
        assertThatThrownBy(() -> identities.require("sums", 1.1e-9, () -> "; so it is"))
                .hasMessageContaining("sums is off by").hasMessageContaining("; so it is");
        assertThatThrownBy(() -> identities.require("sums", Double.NaN)).hasMessageContaining("CP-4204");
    }

    @Test
    void industriesThatDemandDoesNotExplainAreNamed() {
        InputOutputSystem system = TwoRegions.system();
        double[] output = system.output();
        assertThat(Unexplained.named(system, output, 1)).isEmpty();
        double[] off = output.clone();
        off[1] *= 0.5;
        assertThat(Unexplained.named(system, off, 1))
                .isEqualTo("; what is sold by `N, power` does not follow from final demand");
        assertThat(Unexplained.named(system, new double[8], 2)).isEqualTo("; what is sold by `N, goods`, `N, power`,"
                + " `S, goods` and 1 more does not follow from final demand");
        // In two columns that add up to what is sold, nothing is off.
        double[] halves = IntStream.range(0, 8).mapToDouble(at -> output[at / 2] / 2).toArray();
        assertThat(Unexplained.named(system, halves, 2)).isEmpty();
    }

    /** Edits between names, whatever their case; one that holds the text comes before any number of edits. */
    @Test
    void namesAreComparedByTheirEdits() {
        assertThat(ChosenStressor.distance("kitten", "Sitting")).isEqualTo(3);
        assertThat(ChosenStressor.distance("flaw", "lawn")).isEqualTo(2);
        assertThat(ChosenStressor.distance("CO2", "CH4")).isEqualTo(2);
        assertThat(ChosenStressor.distance("abc", "")).isEqualTo(3);
        assertThat(ChosenStressor.distance("co2", "CO2 - air")).isNegative()
                .isLessThan(ChosenStressor.distance("co2", "CO2 - combustion"));
    }
}
