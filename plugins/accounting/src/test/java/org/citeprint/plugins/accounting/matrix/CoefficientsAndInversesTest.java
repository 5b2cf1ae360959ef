// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The matrices of a made-up world: coefficients by division, inverses by what they do to what they invert. */
class CoefficientsAndInversesTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(6);
    private static final int N = WORLD.industries();
    private static final LeontiefAccount.Result RESULT = run(LeontiefAccount.Kind.values());

    private static LeontiefAccount.Result run(LeontiefAccount.Kind... kinds) {
        return OperatorTester.run(new LeontiefAccount(), WORLD, new LeontiefAccount.Options(List.of(kinds))).result();
    }

    private static double[][] values(Table table) {
        return IntStream.range(0, N).mapToObj(column -> TwoRegions.values(table,
                WORLD.regions().get(WORLD.regionOf()[column]) + " | " + WORLD.sectors().get(WORLD.sectorOf()[column])))
                .toArray(double[][]::new);
    }

    private static double over(double flow, double output) {
        return output == 0 ? 0 : flow / output;
    }

    @Test
    void coefficientsAreFlowsOverTheOutputOfTheBuyerOrOfTheSeller() {
        double[][] a = values(RESULT.coefficients().orElseThrow());
        double[][] b = values(RESULT.allocation().orElseThrow());
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                double flow = WORLD.transactions().at(i, j);
                assertThat(a[j][i]).isCloseTo(over(flow, WORLD.output()[j]), within(1e-15));
                assertThat(b[j][i]).isCloseTo(over(flow, WORLD.output()[i]), within(1e-15));
            }
        }
        assertThat(TwoRegions.values(RESULT.output().orElseThrow(), "output")).containsExactly(WORLD.output());
    }

    /** (I - A) L = I and (I - B) G = I. */
    @Test
    void inversesUndoWhatTheyInvert() {
        requireInverse(values(RESULT.coefficients().orElseThrow()), values(RESULT.leontief().orElseThrow()));
        requireInverse(values(RESULT.allocation().orElseThrow()), values(RESULT.ghosh().orElseThrow()));
    }

    private static void requireInverse(double[][] coefficients, double[][] inverse) {
        for (int row = 0; row < N; row++) {
            for (int column = 0; column < N; column++) {
                int i = row;
                int j = column;
                IntToDoubleFunction product = k -> ((i == k ? 1 : 0) - coefficients[k][i]) * inverse[j][k];
                assertThat(IntStream.range(0, N).mapToDouble(product).sum())
                        .isCloseTo(i == j ? 1 : 0, within(1e-12));
            }
        }
    }

    @Test
    void rowsAreNamedAndInversesAreChecked() {
        Table leontief = RESULT.leontief().orElseThrow();
        assertThat(leontief.texts("region").orElseThrow().texts()).isEqualTo(
                IntStream.of(WORLD.regionOf()).mapToObj(WORLD.regions()::get).toList());
        assertThat(leontief.texts("sector").orElseThrow().texts()).isEqualTo(
                IntStream.of(WORLD.sectorOf()).mapToObj(WORLD.sectors()::get).toList());
        assertThat(RESULT.check().texts("check").orElseThrow().texts()).containsExactly(
                "inverse L times what it inverts, less one",
                "bound on the error of all of a column of L, relative to its sum",
                "inverse G times what it inverts, less one",
                "bound on the error of all of a row of G, relative to its sum");
        assertThat(Arrays.stream(TwoRegions.values(RESULT.check(), "value")))
                .allMatch(value -> value > 0 && value < 1e-12);
    }

    @Test
    void onlyWhatIsAskedForIsGiven() {
        LeontiefAccount.Result one = run(LeontiefAccount.Kind.ALLOCATION);
        assertThat(one.allocation()).isPresent();
        assertThat(List.of(one.output(), one.coefficients(), one.leontief(), one.ghosh()))
                .allMatch(Optional::isEmpty);
        assertThat(one.check().rows()).isZero();
    }
}
