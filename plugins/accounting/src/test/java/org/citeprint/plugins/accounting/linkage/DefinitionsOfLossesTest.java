// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.Definitions;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Each extraction of a made-up world against the table without what is taken out, inverted by itself. */
class DefinitionsOfLossesTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(3);
    private static final Definitions DEFINED = new Definitions(WORLD);
    private static final int N = WORLD.industries();

    @ParameterizedTest
    @EnumSource(ExtractionAccount.By.class)
    void lossesAreThoseOfTheReducedTable(ExtractionAccount.By by) {
        Table table = OperatorTester.run(new ExtractionAccount(), WORLD,
                new ExtractionAccount.Options(by, Optional.of("CO2"), Optional.empty())).result().losses();
        double[] flows = IntStream.range(0, N).mapToDouble(i -> WORLD.extensions().getFirst().flows().at(0, i))
                .toArray();
        for (int row = 0; row < table.rows(); row++) {
            int group = row;
            IntPredicate taken = switch (by) {
                case INDUSTRY -> i -> i == group;
                case SECTOR -> i -> WORLD.sectorOf()[i] == group;
                case REGION -> i -> WORLD.regionOf()[i] == group;
            };
            // Who is gone, or buys nothing, does not buy as an industry without output either.
            double[] gone = lost((i, j) -> taken.test(i) || taken.test(j),
                    j -> taken.test(j) ? 0 : DEFINED.bought(j, taken.negate()));
            double[] buying = lost((_, j) -> taken.test(j), j -> DEFINED.bought(j, taken.negate()));
            double[] selling = lost((i, _) -> taken.test(i),
                    j -> DEFINED.bought(j, taken.test(j) ? _ -> false : _ -> true));
            for (String of : new String[]{"output", "emissions"}) {
                requireClose(table, of + " lost", row, sum(of, gone, flows));
                requireClose(table, of + " lost by buying nothing", row, sum(of, buying, flows));
                requireClose(table, of + " lost by selling nothing to industries", row, sum(of, selling, flows));
            }
        }
    }

    private static void requireClose(Table table, String column, int row, double expected) {
        assertThat(TwoRegions.values(table, column)[row]).as("%s, row %d", column, row)
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    private static double sum(String of, double[] lost, double[] flows) {
        return IntStream.range(0, N)
                .mapToDouble(i -> lost[i] * (of.equals("output") ? 1 : DEFINED.intensity(flows, i))).sum();
    }

    /** Output less that of the table whose coefficients are cut, and of which so much is bought beside. */
    private static double[] lost(BiPredicate<Integer, Integer> cut, IntToDoubleFunction bought) {
        double[][] rest = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                rest[i][j] = (i == j ? 1 : 0) - (cut.test(i, j) ? 0 : DEFINED.a(i, j));
            }
        }
        double[][] inverse = Definitions.inverse(rest);
        double[] lost = new double[N];
        for (int i = 0; i < N; i++) {
            lost[i] = DEFINED.output(i);
            for (int j = 0; j < N; j++) {
                lost[i] -= inverse[i][j] * bought.applyAsDouble(j);
            }
        }
        return lost;
    }
}
