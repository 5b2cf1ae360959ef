// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Problem;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CheckOperationTest {

    private static Outcome<Table> check(InputOutputSystem system) {
        return OperatorTester.run(new CheckOperation(), system, new CheckOperation.Options(Optional.empty()),
                new TestContext());
    }

    private static String row(Table table, String check, String subject) {
        int row = table.texts("subject").orElseThrow().texts().indexOf(subject);
        List<String> checks = table.texts("check").orElseThrow().texts();
        while (row >= 0 && row < table.rows()
                && !(checks.get(row).equals(check) && table.columns().get(1).text(row).equals(subject))) {
            row++;
        }
        return row < 0 || row == table.rows()
                ? "none"
                : table.column("value").orElseThrow().text(row) + " " + table.column("verdict").orElseThrow().text(row);
    }

    @Test
    void findsASoundTableSound() {
        Outcome<Table> outcome = check(Samples.system());

        assertThat(outcome.warnings()).isEmpty();
        assertThat(row(outcome.result(), "balance of rows", "all industries")).isEqualTo("0.0 fine");
        assertThat(row(outcome.result(), "balance of columns", "all industries")).isEqualTo("0.0 fine");
        assertThat(row(outcome.result(), "negative flows", "Y")).isEqualTo("1.0 fine");
    }

    @Test
    void findsTheSpectralRadius() {
        // A = (0.5 0.25; 0.25 0.5) has the radius 0.75, A = (0 0.5; 0.5 0) turns in circles and has 0.5.
        assertThat(radius(new double[]{50, 25, 25, 50}, 25)).isCloseTo(0.75, within(1e-8));
        assertThat(radius(new double[]{0, 50, 50, 0}, 50)).isCloseTo(0.5, within(1e-8));
    }

    /** A farm that pays for twice what it makes is small beside a large power station, and wrong all the same. */
    @Test
    void smallIndustriesAreHeldAgainstTheirOwnOutput() {
        InputOutputSystem sample = Samples.system(
                new double[]{10, 2, 3, 4, 1, 20, 2, 1, 5, 0, 30, 4, 2, 3, 1, 15},
                new double[]{50, 1, 2, 0, 30, 0, 5, -1, 4, 0, 60, 2, 6, 1, 4e6, 0});
        double[] added = sample.extensions().getFirst().flows().values().clone();
        added[0] += sample.output()[0];
        InputOutputSystem off = Systems.with(sample, List.of(new Extension("factor_inputs",
                sample.extensions().getFirst().stressors(), new Matrix(1, 4, added), Optional.empty())));

        assertThat(row(check(off).result(), "balance of columns", "ROM, farms")).endsWith("fine");
        assertThat(row(check(off).result(), "columns off by more than a hundredth", "first: ROM, farms"))
                .isEqualTo("1.0 doubtful");
        assertThat(row(check(sample).result(), "columns off by more than a hundredth", "all industries"))
                .isEqualTo("0.0 fine");
    }

    /** Kilograms of emissions are no inputs that output could be held against. */
    @Test
    void columnsBalanceByMoneyAlone() {
        CheckOperation.Options satellite = new CheckOperation.Options(Optional.of("satellite"));
        Table money = OperatorTester.run(new CheckOperation(), RepairOperationTest.withSatellite(true), satellite,
                new TestContext()).result();
        Table none = OperatorTester.run(new CheckOperation(), RepairOperationTest.withSatellite(false), satellite,
                new TestContext()).result();

        assertThat(row(money, "balance of columns", "all industries")).isEqualTo("0.0 fine");
        assertThat(note(money, "balance of columns")).contains("but for its rows in other units");
        assertThat(row(none, "balance of columns", "all industries")).isEqualTo(" not compared");
        assertThat(note(none, "balance of columns")).isEqualTo("`satellite` has no row in `M.EUR`");
    }

    /** What two industries without output emit and take up is no nothing because it adds up to nothing. */
    @Test
    void idleStressorsAreFoundWhereTheyCancelOut() {
        InputOutputSystem sample = Samples.system(new double[]{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 4, 0, 0, 1, 15},
                new double[]{0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 60, 2, 6, 1, 40, 0});
        InputOutputSystem land = Systems.with(sample, List.of(new Extension("land",
                List.of(new Stressor("CO2 of soils", "kt")), new Matrix(1, 4, new double[]{5, -5, 1, 1}),
                Optional.empty())));

        assertThat(row(check(land).result(), "stressor of industries without output", "CO2 of soils"))
                .isEqualTo("0.0 doubtful");
    }

    /** One farm sells to itself only: there is no inverse, from however far below the rounds come near to 1. */
    @Test
    void noInverseIsPromisedWhereThereIsNone() {
        InputOutputSystem closed = Samples.system(new double[]{10, 0, 0, 0, 0, 20, 0, 0, 0, 0, 30, 4, 0, 0, 1, 15},
                new double[]{0, 0, 0, 0, 30, 0, 5, 0, 4, 0, 60, 2, 6, 1, 40, 0});
        Outcome<Table> outcome = check(closed);

        assertThat(row(outcome.result(), "spectral radius", "A")).endsWith("doubtful");
        assertThat(outcome.warnings()).extracting(Problem::toString)
                .anyMatch(message -> message.contains("spectral radius of `A` is 1; 1 or all but 1:"));
    }

    private static double radius(double[] z, double demand) {
        InputOutputSystem system = new InputOutputSystem("t", "M.EUR", List.of("N"), List.of("a", "b"),
                new int[]{0, 0}, new int[]{0, 1}, List.of("d"), new int[]{0}, new int[]{0}, new Matrix(2, 2, z),
                new Matrix(2, 1, new double[]{demand, demand}), new double[]{100, 100}, List.of());
        SpectralRadius radius = SpectralRadius.of(system, new TestContext());
        assertThat(radius.settled()).isTrue();
        return radius.value();
    }

    /** (A + I) v is zero for A = -1: no number is made of it. */
    @Test
    void anIndustryThatGivesBackAllItMakesHasARadiusToo() {
        InputOutputSystem system = new InputOutputSystem("t", "M.EUR", List.of("N"), List.of("a"), new int[1],
                new int[1], List.of("d"), new int[1], new int[1], new Matrix(1, 1, new double[]{-5}),
                new Matrix(1, 1, new double[]{10}), new double[]{5}, List.of());

        assertThat(row(check(system).result(), "spectral radius", "A")).isEqualTo("1.0 doubtful");
    }

    /** What rows in tonnes and TJ cost a column in all is no number. */
    @Test
    void columnsOfSeveralUnitsAreNotCompared() {
        InputOutputSystem money = Samples.system();
        InputOutputSystem mixed = new InputOutputSystem("t", InputOutputSystem.MIXED_UNITS, money.regions(),
                money.sectors(), money.regionOf(), money.sectorOf(), money.categories(), money.demandRegionOf(),
                money.categoryOf(), money.transactions(), money.finalDemand(), money.output(), money.extensions(),
                List.of("t", "TJ", "t", "TJ"));

        Outcome<Table> outcome = check(mixed);
        assertThat(row(outcome.result(), "balance of rows", "all industries")).isEqualTo("0.0 fine");
        assertThat(row(outcome.result(), "balance of columns", "all industries")).isEqualTo(" not compared");
        assertThat(row(outcome.result(), "columns of A that sum to 1 or more", "all industries"))
                .isEqualTo(" not compared");
        assertThat(note(outcome.result(), "balance of columns"))
                .isEqualTo("rows are in several units, and a column of them has no sum");
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void saysThatColumnsWithoutValueAddedAreNotCompared() {
        InputOutputSystem money = Samples.system();
        InputOutputSystem without = new InputOutputSystem("t", money.currency(), money.regions(), money.sectors(),
                money.regionOf(), money.sectorOf(), money.categories(), money.demandRegionOf(), money.categoryOf(),
                money.transactions(), money.finalDemand(), money.output(), List.of());

        assertThat(row(check(without).result(), "balance of columns", "all industries")).isEqualTo(" not compared");
        assertThat(note(check(without).result(), "balance of columns"))
                .contains("no extension `factor_inputs` or `VA`");
        assertThat(check(without).warnings()).isEmpty();
    }

    private static String note(Table table, String check) {
        return table.column("note").orElseThrow().text(table.texts("check").orElseThrow().texts().indexOf(check));
    }

    @Test
    void namesWhatIsDoubtful() {
        double[] z = Samples.system().transactions().values().clone();
        double[] y = Samples.system().finalDemand().values().clone();
        for (int column = 0; column < 4; column++) {
            z[column] = 0;
            y[column] = 0;
        }
        z[9] = -1;
        y[12] = -200;
        Outcome<Table> outcome = check(Samples.system(z, y));

        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-3133] inputs without output (first: ROM, farms): 1 industry; no product carries these inputs",
                "warning[CP-3133] negative flows (Z): 1 cell; flows between industries are not negative",
                "warning[CP-3133] negative outputs (first: AUT, power): 1 industry; accounts still add up; look for large"
                        + " falls in stocks",
                "warning[CP-3133] stressor of industries without output of `CO2` is 1 kt; it stays in the accounts of"
                        + " production; no product carries it",
                "warning[CP-3133] stressor of industries without output of `value added` is -8 M.EUR; it stays in the"
                        + " accounts of production; no product carries it");
    }

    @Test
    void catchesThousandsTakenForMillions() {
        assertThat(row(check(world("M.USD", "kt")).result(), "world total", "final demand")).isEqualTo("60.0 fine");
        assertThat(row(check(world("M.USD", "kt")).result(), "world total", "CO2")).isEqualTo("30.0 fine");

        assertThat(check(world("thousand USD", "t")).warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-3133] world total of `CO2` is 0.03 Gt; the world's fossil CO2 is 22 to 38 Gt a year: `t` may"
                        + " be the wrong unit",
                "warning[CP-3133] world total of `final demand` is 0.06 trillion USD; the world's is some tens of"
                        + " trillions: `thousand USD` may be the wrong unit");
        assertThat(row(check(world("M.USD", "Mt")).result(), "world total", "CO2")).isEqualTo("30000.0 doubtful");
    }

    /** What cannot be compared is said: silence would be taken for a table of the right size. */
    @Test
    void saysWhenMoneyIsNotCompared() {
        assertThat(check(world("M.XYZ units", "kt")).warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-3133] world total of `final demand` is 60000000 M.XYZ units; not compared with the world's:"
                        + " `M.XYZ units` is not known; give the import `currency: M.USD` or the like");
    }

    /** Ten regions that demand 60 million million and emit 30 million units. */
    private static InputOutputSystem world(String currency, String unit) {
        List<String> regions = new ArrayList<>();
        IntStream.range(0, 10).forEach(region -> regions.add("R" + region));
        double[] demand = new double[100];
        double[] emissions = new double[10];
        for (int i = 0; i < 10; i++) {
            demand[11 * i] = 6e6;
            emissions[i] = 3e6;
        }
        int[] each = IntStream.range(0, 10).toArray();
        Matrix z = new Matrix(10, 10, new double[100]);
        Matrix y = new Matrix(10, 10, demand);
        return new InputOutputSystem("world", currency, regions, List.of("all"), each, new int[10], List.of("d"), each,
                new int[10], z, y, InputOutputSystem.rowSums(z, y),
                List.of(new Extension("air", List.of(new Stressor("CO2", unit)), new Matrix(1, 10, emissions),
                        Optional.empty())));
    }
}
