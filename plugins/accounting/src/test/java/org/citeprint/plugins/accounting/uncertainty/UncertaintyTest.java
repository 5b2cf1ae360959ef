// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Table;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UncertaintyTest {

    private static UncertaintyAccount.Result run(
            double emissions, double inputs, double demand, int draws, long first, long seed) {
        return OperatorTester.run(new UncertaintyAccount(), TwoRegions.system(), new UncertaintyAccount.Options("CO2",
                Optional.empty(), emissions, inputs, demand, draws, first, new Seed(seed), 1e-12)).result();
    }

    /** Derivatives and shares of the worked example, worked out apart from this program. */
    @Test
    void firstOrderVariancesAreThoseOfTheWorkedExample() {
        Table regions = run(0.1, 0.15, 0.05, 1, 0, 1).regions();

        assertThat(TwoRegions.values(regions, "consumption")[0]).isCloseTo(110.3581492678 + 10, within(1e-9));
        double sd = TwoRegions.values(regions, "the same with coefficients one by one")[0];
        assertThat(sd).isCloseTo(9.6439266547, within(1e-9));
        Table noInputs = run(0.1, 0, 0.05, 1, 0, 1).regions();
        double without = TwoRegions.values(noInputs, "standard deviation to first order")[0];
        assertThat(without * without).isCloseTo((1 - 0.3697460191) * sd * sd, within(1e-7));
    }

    @Test
    void drawsSpreadAsTheirVarianceSays() {
        Table regions = run(0.1, 0.05, 0.05, 6000, 0, 7).regions();

        for (int region = 0; region < 2; region++) {
            double point = TwoRegions.values(regions, "consumption")[region];
            double expected = TwoRegions.values(regions, "standard deviation to first order")[region];
            // The standard error of the mean is expected / √6000, that of the deviation about a hundredth.
            assertThat(TwoRegions.values(regions, "mean")[region]).isCloseTo(point, within(0.1 * expected));
            assertThat(TwoRegions.values(regions, "standard deviation")[region])
                    .isCloseTo(expected, within(0.05 * expected));
            assertThat(TwoRegions.values(regions, "2.5 %")[region]).isCloseTo(point - 1.96 * expected,
                    within(0.25 * expected));
        }
    }

    @Test
    void anyDrawCanBeMadeAgainByItself() {
        double[] many = TwoRegions.values(run(0.2, 0.1, 0.1, 120, 0, 3).draws(), "of S");
        double[] one = TwoRegions.values(run(0.2, 0.1, 0.1, 1, 77, 3).draws(), "of S");
        double[] other = TwoRegions.values(run(0.2, 0.1, 0.1, 1, 77, 4).draws(), "of S");

        assertThat(one[0]).isCloseTo(many[77], within(1e-9));
        assertThat(other[0]).isNotEqualTo(one[0]);
    }

    @Test
    void nothingVariesWhereNothingIsUncertain() {
        Table regions = run(0, 0, 0, 60, 0, 1).regions();

        assertThat(TwoRegions.values(regions, "standard deviation")[1]).isLessThan(1e-9);
        assertThat(TwoRegions.values(regions, "rank kept")).containsExactly(1, 1);
    }

    /** A sector's emissions alone: the spread of a sum is the spread of what varies. */
    @Test
    void factorsHaveMeanOneAndTheirVariation() {
        Draws draws = new Draws(11);
        double sum = 0;
        double squares = 0;
        int count = 200_000;
        for (int draw = 0; draw < count; draw++) {
            double factor = draws.factor(draw, Draws.Source.EMISSIONS, draw % 7, 0.3);
            sum += factor;
            squares += factor * factor;
        }
        double mean = sum / count;
        assertThat(mean).isCloseTo(1, within(0.003));
        assertThat(Math.sqrt(squares / count - mean * mean)).isCloseTo(0.3, within(0.005));
    }

    /** Inputs that vary threefold exceed output in some draws; the Leontief inverse of these is negative. */
    @Test
    void saysThatDrawsMeanNothing() {
        for (double inputs : new double[]{0.05, 3}) {
            List<String> codes = OperatorTester.run(new UncertaintyAccount(), TwoRegions.system(),
                    new UncertaintyAccount.Options("CO2", Optional.empty(), 0.1, inputs, 0.05, 200, 0, new Seed(1),
                            1e-10))
                    .warnings().stream().map(Problem::code).toList();

            assertThat(codes).isEqualTo(inputs > 1 ? List.of("CP-4222") : List.of());
        }
    }
}
