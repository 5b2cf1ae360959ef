// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The worked example of two regions; all numbers were worked out apart from this program. */
class LinkagesTest {

    private static void requireClose(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("value %d of %s", i, Arrays.toString(actual))
                    .isCloseTo(expected[i], within(1e-9 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    @Test
    void linkagesPositionsAndKinds() {
        Table table = OperatorTester.run(new LinkageAccount(), TwoRegions.system(), new LinkageAccount.Options(
                Optional.of("CO2"), Optional.empty(), true, Method.AUTO, 1e-13)).result().linkages();

        requireClose(TwoRegions.values(table, "direct backward"), 0.5, 0.34, 0.5307692308, 0.33);
        requireClose(TwoRegions.values(table, "direct forward"), 0.37, 0.3666666667, 0.5230769231, 0.43);
        requireClose(TwoRegions.values(table, "total backward"), 1.8984094234, 1.5717081694, 1.9672142469,
                1.5635201216);
        requireClose(TwoRegions.values(table, "upstreamness"), 1.6185974554, 1.6074130211, 1.9663998148, 1.7908335737);
        requireClose(TwoRegions.values(table, "downstreamness"), 1.8984094234, 1.5717081694, 1.9672142469,
                1.5635201216);
        requireClose(TwoRegions.values(table, "row sum of Leontief inverse"),
                1.5356238284, 1.7421616585, 2.0525712283, 1.670495246);
        requireClose(TwoRegions.values(table, "power of dispersion"),
                1.0846733705, 0.8980096583, 1.1239856279, 0.8933313432);
        requireClose(TwoRegions.values(table, "sensitivity of dispersion"),
                0.927132139, 0.9207256984, 1.1263532265, 1.0257889361);
        requireClose(TwoRegions.values(table, "variation backward"),
                1.1503121793, 1.5070467677, 1.3857965073, 1.4166112094);
        requireClose(TwoRegions.values(table, "variation forward"),
                1.568425995, 1.304955692, 1.2945794259, 1.294454587);
        requireClose(TwoRegions.values(table, "emissions backward"),
                1.0243041579, 0.3683296799, 2.0228606953, 0.5845054669);
        requireClose(TwoRegions.values(table, "emissions forward"),
                0.8105524357, 0.3638354314, 2.0111003739, 0.814511759);
        assertThat(table.texts("kind").orElseThrow().texts()).containsExactly("backward", "weak", "key", "forward");
    }

    @Test
    void theLargestIndustriesAreDrawnFirst() {
        Figure points = OperatorTester.run(new LinkageAccount(), TwoRegions.system(), new LinkageAccount.Options(
                Optional.empty(), Optional.empty(), false, Method.AUTO, 1e-13)).result().points();

        double[] output = TwoRegions.values(points.data(), "output");
        assertThat(output).isSortedAccordingTo((one, other) -> Double.compare(other, one)).hasSize(4);
        int key = points.data().texts("kind").orElseThrow().texts().indexOf("key");
        assertThat(TwoRegions.values(points.data(), "power of dispersion")[key]).isCloseTo(1.1239856279, within(1e-9));
        assertThat(points.data().texts("industry").orElseThrow().text(key)).isEqualTo("goods, S");
    }

    /** Where all industries are alike, none is below the mean: all are key, by a sign of at least and not of above. */
    @Test
    void industriesAtTheMeanAreKey() {
        Table table = OperatorTester.run(new LinkageAccount(), TwoRegions.system(
                new double[]{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, new double[]{2, 2, 2, 2, 2, 2, 2, 2},
                new double[]{1, 1, 1, 1}, new double[2]),
                new LinkageAccount.Options(Optional.empty(),
                        Optional.empty(), false, Method.LU, 1e-13))
                .result().linkages();

        requireClose(TwoRegions.values(table, "power of dispersion"), 1, 1, 1, 1);
        assertThat(table.texts("kind").orElseThrow().texts()).containsOnly("key");
    }

    @Test
    void extractionOfEveryIndustry() {
        Table table = extraction(ExtractionAccount.By.INDUSTRY);

        requireClose(Arrays.copyOf(TwoRegions.values(table, "output lost"), 3),
                147.5972488011, 184.0713886016, 169.8782820705);
        requireClose(Arrays.copyOf(TwoRegions.values(table, "output lost by buying nothing"), 3),
                69.8494000045, 66.9558882879, 83.5235383846);
        requireClose(Arrays.copyOf(TwoRegions.values(table, "output lost by selling nothing to industries"), 3),
                54.6109820564, 67.4928424872, 88.859409083);
        requireClose(Arrays.copyOf(TwoRegions.values(table, "emissions lost"), 3),
                63.2149289686, 34.2415512184, 138.6610590148);
        requireClose(Arrays.copyOf(TwoRegions.values(table, "emissions lost by buying nothing"), 3),
                32.11578945, 22.530001187, 52.3063153288);
    }

    /** Against the reduced table solved by itself: nothing of the closed form is used there. */
    @Test
    void extractionOfARegionIsTheReducedTable() {
        Table table = extraction(ExtractionAccount.By.REGION);

        // N alone: x = (I - A_NN)⁻¹ (Y_NN + Y_NS), and S likewise.
        double[] n = alone(0.2, 10 / 150.0, 0.15, 0.2, 63, 95);
        double[] s = alone(40 / 130.0, 0.1, 20 / 130.0, 0.15, 62, 57);
        requireClose(TwoRegions.values(table, "output lost"), 480 - (s[0] + s[1]), 480 - (n[0] + n[1]));
        double worldCo2 = 205;
        requireClose(TwoRegions.values(table, "emissions lost"),
                worldCo2 - (s[0] + 0.2 * s[1]), worldCo2 - (0.4 * n[0] + 0.1 * n[1]));
    }

    private static double[] alone(double a, double b, double c, double d, double first, double second) {
        double determinant = (1 - a) * (1 - d) - b * c;
        return new double[]{((1 - d) * first + b * second) / determinant, (c * first + (1 - a) * second) / determinant};
    }

    /** A region without industries, such as a statistical discrepancy, has nothing that could be lost. */
    @Test
    void aRegionThatOnlyConsumesLosesNothing() {
        InputOutputSystem both = TwoRegions.system();
        InputOutputSystem system = new InputOutputSystem("with DISC", "M$", List.of("N", "S", "DISC"), both.sectors(),
                both.regionOf(), both.sectorOf(), both.categories(), both.demandRegionOf(), both.categoryOf(),
                both.transactions(), both.finalDemand(), both.output(), both.extensions());
        Table losses = OperatorTester.run(new ExtractionAccount(), system, new ExtractionAccount.Options(
                ExtractionAccount.By.REGION, Optional.empty(), Optional.empty())).result().losses();

        assertThat(TwoRegions.values(losses, "output lost")[2]).isZero();
    }

    /** Goods in tonnes and power in TJ: their losses stand side by side and add up to those in one unit. */
    @Test
    void unlikeUnitsAreNotAddedUp() {
        InputOutputSystem one = TwoRegions.system();
        Table table = OperatorTester.run(new ExtractionAccount(), hybrid(List.of("t", "TJ", "t", "TJ")),
                new ExtractionAccount.Options(ExtractionAccount.By.REGION, Optional.of("CO2"), Optional.empty()))
                .result().losses();

        assertThat(table.columns()).extracting(Column::name).containsExactly("region",
                "output in t", "output in TJ", "output in t lost", "output in t lost by buying nothing",
                "output in t lost by selling nothing to industries", "output in TJ lost",
                "output in TJ lost by buying nothing", "output in TJ lost by selling nothing to industries",
                "emissions lost", "emissions lost by buying nothing",
                "emissions lost by selling nothing to industries");
        assertThat(table.decimals("output in TJ").orElseThrow().unit()).isEqualTo("TJ");
        assertThat(TwoRegions.values(table, "output in TJ")).containsExactly(one.output()[1], one.output()[3]);
        Table whole = extraction(ExtractionAccount.By.REGION);
        for (String how : List.of(" lost", " lost by buying nothing", " lost by selling nothing to industries")) {
            double[] sums = TwoRegions.values(table, "output in t" + how);
            double[] power = TwoRegions.values(table, "output in TJ" + how);
            requireClose(new double[]{sums[0] + power[0], sums[1] + power[1]},
                    TwoRegions.values(whole, "output" + how));
            requireClose(TwoRegions.values(table, "emissions" + how), TwoRegions.values(whole, "emissions" + how));
        }
    }

    @Test
    void whatHasNoUnitIsNotAddedUp() {
        for (List<String> units : List.of(List.of("t", "", "t", "TJ"), List.<String>of())) {
            assertThatThrownBy(() -> OperatorTester.run(new ExtractionAccount(), hybrid(units),
                    new ExtractionAccount.Options(ExtractionAccount.By.REGION, Optional.empty(), Optional.empty())))
                    .hasMessageContaining(
                            "error[CP-4220] `Two by two` has rows in several units, and the loss of output"
                                    + " needs to know that of `N, " + (units.isEmpty() ? "goods" : "power"));
        }
    }

    private static InputOutputSystem hybrid(List<String> units) {
        InputOutputSystem one = TwoRegions.system();
        return new InputOutputSystem(one.name(), InputOutputSystem.MIXED_UNITS, one.regions(), one.sectors(),
                one.regionOf(), one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(),
                one.transactions(), one.finalDemand(), one.output(), one.extensions(), units);
    }

    /** S, power buys its whole output from itself: without N nobody else buys it, and there is no solution. */
    @Test
    void whatIsLeftMayHaveNoSolution() {
        double[] z = {20, 10, 5, 2, 15, 30, 4, 6, 12, 6, 40, 0, 4, 0, 0, 16};
        double[] y = {50, 13, 90, 5, 25, 37, -4, 0};
        InputOutputSystem system = TwoRegions.system(z, y, new double[]{40, 15, 130, 20}, new double[]{10, 8});
        Outcome<ExtractionAccount.Result> outcome = OperatorTester.run(new ExtractionAccount(), system,
                new ExtractionAccount.Options(ExtractionAccount.By.REGION, Optional.empty(), Optional.empty()));
        Column lost = outcome.result().losses().column("output lost").orElseThrow();

        assertThat(lost.missing(0)).isTrue();
        assertThat(lost.missing(1)).isFalse();
        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly("warning[CP-4223] the table has no"
                + " Leontief inverse once `N` is taken out; its losses are missing; look at the warnings of the import"
                + " (CP-3121, CP-3124)");
    }

    private static Table extraction(ExtractionAccount.By by) {
        return OperatorTester.run(new ExtractionAccount(), TwoRegions.system(), new ExtractionAccount.Options(by,
                Optional.of("CO2"), Optional.empty())).result().losses();
    }

    @Test
    void influenceOfACoefficient() {
        InputOutputSystem system = TwoRegions.system();
        InfluenceAccount.Result result = OperatorTester
                .run(new InfluenceAccount(), system, new InfluenceAccount.Options(
                        16, Optional.of("S, goods"), Optional.of("N, goods")))
                .result();

        requireClose(TwoRegions.values(result.field().orElseThrow(), "N | goods"),
                0.1122766131, 0.1224660556, 1.9362827279, 0.3592237067);
        requireClose(TwoRegions.values(result.field().orElseThrow(), "S | power"),
                0.0042380838, 0.0046227028, 0.0730884936, 0.0135595485);
        Table ranking = result.ranking();
        assertThat(ranking.rows()).isEqualTo(16);
        int row = IntStream.range(0, 16)
                .filter(each -> ranking.texts("seller").orElseThrow().text(each).equals("S, goods")
                        && ranking.texts("buyer").orElseThrow().text(each).equals("N, goods"))
                .findFirst().orElseThrow();
        requireClose(new double[]{TwoRegions.values(ranking, "influence")[row]}, 3.0209010732);
        assertThatThrownBy(() -> OperatorTester.run(new InfluenceAccount(), system, new InfluenceAccount.Options(1,
                Optional.of("S, good"), Optional.of("N, goods")))).hasMessageContaining("no industry `S, good`");
    }

    @Test
    void aTableWithoutInverseIsRefused() {
        double[] z = {10, 0, 0, 0, 0, 30, 4, 6, 12, 6, 40, 10, 3, 5, 20, 15};
        double[] y = {0, 0, 90, 5, 25, 37, 7, 50};
        InputOutputSystem system = TwoRegions.system(z, y, new double[]{40, 15, 130, 20}, new double[]{10, 8});

        assertThat(system.transactions().at(0, 0)).isEqualTo(system.output()[0]);
        assertThatThrownBy(() -> OperatorTester.run(new InfluenceAccount(), system, new InfluenceAccount.Options(1,
                Optional.empty(), Optional.empty()))).hasMessageContaining("error[CP-4203]");
        assertThatThrownBy(
                () -> OperatorTester.run(new org.citeprint.plugins.accounting.matrix.LeontiefAccount(), system,
                        new org.citeprint.plugins.accounting.matrix.LeontiefAccount.Options(java.util.List.of(
                                org.citeprint.plugins.accounting.matrix.LeontiefAccount.Kind.LEONTIEF))))
                .hasMessageContaining("error[CP-5032] the table has no inverse");
        assertThat(new Matrix(4, 4, z).at(0, 0)).isEqualTo(10);
    }

    @Test
    void whatIsTakenOutIsNamed() {
        Table industries = extraction(ExtractionAccount.By.INDUSTRY);
        assertThat(industries.texts("region").orElseThrow().texts()).containsExactly("N", "N", "S", "S");
        assertThat(industries.texts("sector").orElseThrow().texts())
                .containsExactly("goods", "power", "goods", "power");
        assertThat(extraction(ExtractionAccount.By.SECTOR).texts("sector").orElseThrow().texts())
                .containsExactly("goods", "power");
        assertThat(extraction(ExtractionAccount.By.REGION).texts("region").orElseThrow().texts())
                .containsExactly("N", "S");
    }

    @Test
    void everyExtractionIsCounted() {
        assertThat(OperatorTester.run(new ExtractionAccount(), TwoRegions.system(),
                new ExtractionAccount.Options(ExtractionAccount.By.INDUSTRY, Optional.empty(), Optional.empty()))
                .ledger().entries()).singleElement()
                .satisfies(entry -> assertThat(List.of(entry.read(), entry.kept())).containsExactly(4L, 4L));
    }

    /** Air and water have a stressor of the same name, of which water has twice as much: losses are twice as large. */
    @Test
    void theExtensionThatIsNamedIsTaken() {
        InputOutputSystem both = TwoRegions.withWater();
        double[][] lost = new double[2][];
        double[][] linkages = new double[2][];
        for (String name : List.of("air", "water")) {
            lost[name.equals("air") ? 0 : 1] = TwoRegions.values(OperatorTester.run(new ExtractionAccount(), both,
                    new ExtractionAccount.Options(ExtractionAccount.By.SECTOR, Optional.of("CO2"), Optional.of(name)))
                    .result().losses(), "emissions lost");
            linkages[name.equals("air") ? 0 : 1] = TwoRegions.values(OperatorTester.run(new LinkageAccount(), both,
                    new LinkageAccount.Options(Optional.of("CO2"), Optional.of(name), false, Method.AUTO, 1e-13))
                    .result().linkages(), "emissions backward");
        }
        requireClose(lost[1], 2 * lost[0][0], 2 * lost[0][1]);
        // Over their mean they are alike, whatever the unit.
        requireClose(linkages[1], linkages[0]);
    }

    @Test
    void linkagesOfUnlikeUnitsAreRefused() {
        assertThatThrownBy(() -> OperatorTester.run(new LinkageAccount(), hybrid(List.of("t", "TJ", "t", "TJ")),
                new LinkageAccount.Options(Optional.empty(), Optional.empty(), false, Method.AUTO, 1e-13)))
                .hasMessageContaining("error[CP-4220] `Two by two` has rows in several units, and linkages add up");
    }

    /**
     * S, power buys its whole output from itself and sells to goods of N beside: without these it has no output that
     * follows from demand. One industry alone is no block to hold a pivot against.
     */
    @Test
    void oneIndustryMayLeaveNoSolution() {
        double[] z = {20, 10, 5, 2, 15, 30, 4, 6, 12, 6, 40, 0, 4, 0, 0, 16};
        double[] y = {50, 13, 90, 5, 25, 37, -4, 0};
        InputOutputSystem system = TwoRegions.system(z, y, new double[]{40, 15, 130, 20}, new double[]{10, 8});
        Outcome<ExtractionAccount.Result> outcome = OperatorTester.run(new ExtractionAccount(), system,
                new ExtractionAccount.Options(ExtractionAccount.By.INDUSTRY, Optional.empty(), Optional.empty()));
        Column lost = outcome.result().losses().column("output lost").orElseThrow();

        assertThat(IntStream.range(0, 4).filter(lost::missing).toArray()).containsExactly(0);
        assertThat(outcome.warnings()).singleElement().asString()
                .startsWith("warning[CP-4223] the table has no Leontief"
                        + " inverse once `N, goods` is taken out; its losses are missing");
    }
}
