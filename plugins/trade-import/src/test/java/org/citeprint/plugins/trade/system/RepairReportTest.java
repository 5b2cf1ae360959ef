// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Which cells each repair takes, and the line that says so; all worked out by hand. */
class RepairReportTest {

    private static final double[] Z = {10, -2, 0.5, 4, 0.4, 20, -5, 1, 5, -0.3, 30, 4, 2, 3, -5, 15};
    private static final double[] Y = {50, 1, 2, -0.2, 30, 0, 5, -3, 4, 0, 60, 2, 6, -7, 40, 0.1};

    private static RepairOperation.Repaired run(InputOutputSystem system, RepairOperation.Options options) {
        return OperatorTester.run(new RepairOperation(), system, options, new TestContext()).result();
    }

    private static List<Object> line(Table report, int row) {
        return List.of(report.texts("repair").orElseThrow().text(row),
                report.wholes("cells").orElseThrow().value(row), report.decimals("amount").orElseThrow().value(row),
                report.decimals("largest").orElseThrow().value(row), report.texts("where").orElseThrow().text(row));
    }

    @Test
    void negativeTransactionsBecomeZeroAndNothingElse() {
        RepairOperation.Repaired repaired = run(Samples.system(Z, Y),
                new RepairOperation.Options(0, true, List.of(), false, Optional.empty()));

        assertThat(repaired.table().transactions().values())
                .containsExactly(10, 0, 0.5, 4, 0.4, 20, 0, 1, 5, 0, 30, 4, 2, 3, 0, 15);
        assertThat(repaired.table().finalDemand().values()).containsExactly(Y);
        // Of two cells of -5 the first is named.
        assertThat(line(repaired.report(), 0)).isEqualTo(
                List.of("negative transactions", 4L, -2.0 - 5 - 0.3 - 5, -5.0, "ROM, power to AUT, farms"));
    }

    /** Smaller than a half in amount: large negative numbers stay, and so does a half itself. */
    @Test
    void smallIsByAmount() {
        RepairOperation.Repaired repaired = run(Samples.system(Z, Y),
                new RepairOperation.Options(0.5, false, List.of(), false, Optional.empty()));

        assertThat(repaired.table().transactions().values())
                .containsExactly(10, -2, 0.5, 4, 0, 20, -5, 1, 5, 0, 30, 4, 2, 3, -5, 15);
        assertThat(repaired.table().finalDemand().values())
                .containsExactly(50, 1, 2, 0, 30, 0, 5, -3, 4, 0, 60, 2, 6, -7, 40, 0);
        assertThat(line(repaired.report(), 0).subList(0, 2)).isEqualTo(List.of("small transactions", 2L));
        assertThat(repaired.report().decimals("amount").orElseThrow().value(0)).isCloseTo(0.1, within(1e-15));
        assertThat(line(repaired.report(), 1)).isEqualTo(
                List.of("small demand", 2L, -0.2 + 0.1, -0.2, "ROM, farms to AUT, stocks"));
    }

    @Test
    void negativeDemandIsOfTheCategoryNamed() {
        RepairOperation.Repaired repaired = run(Samples.system(Z, Y),
                new RepairOperation.Options(0, false, List.of("households", "stocks"), false, Optional.empty()));

        assertThat(line(repaired.report(), 0)).isEqualTo(List.of("negative demand of households", 0L, 0.0, 0.0, ""));
        assertThat(line(repaired.report(), 1)).isEqualTo(
                List.of("negative demand of stocks", 3L, -0.2 - 3 - 7, -7.0, "AUT, power to ROM, stocks"));
    }

    /** Value added short by 3, over by 8 and right: the item takes what lacks, and the report its sum. */
    @Test
    void theBalancingItemIsWhatColumnsLack() {
        InputOutputSystem one = Samples.system();
        double[] added = one.extensions().getFirst().flows().values().clone();
        added[1] -= 3;
        added[3] += 8;
        InputOutputSystem system = Systems.with(one, List.of(new Extension("VA",
                List.of(new Stressor("value added", "M.EUR")), new Matrix(1, 4, added), Optional.empty())));
        RepairOperation.Repaired repaired = run(system,
                new RepairOperation.Options(0, false, List.of(), false, Optional.of("VA")));

        double[] flows = repaired.table().extensions().getFirst().flows().values();
        assertThat(new double[]{flows[4], flows[5], flows[6], flows[7]}).containsExactly(new double[]{0, 3, 0, -8},
                within(1e-12));
        assertThat(line(repaired.report(), 0)).isEqualTo(
                List.of("balancing item of `VA`", 2L, -5.0, -8.0, "AUT, power"));
    }

    /** One flow of any kind is enough: a sale, a purchase, a demand or a stressor, in the first place and in the last. */
    @ParameterizedTest
    @ValueSource(
            strings = {"sells first", "sells last", "buys first", "buys last", "demand first", "demand last",
                "stressor first", "stressor last", "nothing"})
    void anIndustryWithOneFlowStays(String flow) {
        double[] z = {10, 0, 3, 4, 0, 0, 0, 0, 5, 0, 30, 4, 2, 0, 1, 15};
        double[] y = {50, 1, 2, 0, 0, 0, 0, 0, 4, 0, 60, 2, 6, 1, 40, 0};
        double[] f = {1, 0, 3, 4, 9, 0, 9, 9};
        double[] changed = flow.startsWith("demand") ? y : flow.startsWith("stressor") ? f : z;
        int at = switch (flow) {
            case "sells first", "demand first" -> 4;
            case "sells last", "demand last" -> 7;
            case "buys first", "stressor first" -> 1;
            case "buys last" -> 13;
            case "stressor last" -> 5;
            default -> -1;
        };
        if (at >= 0) {
            changed[at] = 1;
        }
        InputOutputSystem system = Systems.with(Samples.system(z, y), List.of(new Extension("air",
                List.of(new Stressor("CO2", "kt"), new Stressor("CH4", "kt")), new Matrix(2, 4, f),
                Optional.empty())));
        RepairOperation.Repaired repaired = run(system,
                new RepairOperation.Options(0, false, List.of(), true, Optional.empty()));

        boolean stays = at >= 0;
        assertThat(repaired.table().industries()).isEqualTo(stays ? 4 : 3);
        assertThat(line(repaired.report(), 0)).isEqualTo(List.of("empty industries", stays ? 0L : 1L, 0.0, 0.0,
                stays ? "" : "ROM, power"));
        assertThat(IntStream.range(0, repaired.table().industries()).mapToObj(repaired.table()::industry).toList())
                .isEqualTo(stays
                        ? List.of("ROM, farms", "ROM, power", "AUT, farms", "AUT, power")
                        : List.of("ROM, farms", "AUT, farms", "AUT, power"));
        if (!stays) {
            assertThat(repaired.table().extensions().getFirst().flows().values()).containsExactly(1, 3, 4, 9, 9, 9);
        }
    }

    /** In a hybrid table the rows that stay keep their units. */
    @Test
    void unitsGoWithTheirRows() {
        InputOutputSystem one = Systems.with(
                Samples.system(new double[]{10, 0, 3, 4, 0, 0, 0, 0, 5, 0, 30, 4, 2, 0, 1, 15},
                        new double[]{50, 1, 2, 0, 0, 0, 0, 0, 4, 0, 60, 2, 6, 1, 40, 0}),
                List.of());
        InputOutputSystem hybrid = new InputOutputSystem("hybrid", InputOutputSystem.MIXED_UNITS, one.regions(),
                one.sectors(), one.regionOf(), one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(),
                one.transactions(), one.finalDemand(), one.output(), List.of(), List.of("t", "TJ", "kt", "GJ"));

        assertThat(run(hybrid, new RepairOperation.Options(0, false, List.of(), true, Optional.empty())).table()
                .units()).containsExactly("t", "kt", "GJ");
    }
}
