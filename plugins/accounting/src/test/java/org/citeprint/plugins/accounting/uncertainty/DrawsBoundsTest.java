// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.accounting.reference.Bounds;
import org.citeprint.plugins.accounting.reference.Exact;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.uncertainty.Draws.Source;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bounds of draws are above their true errors, which forty digits show, and not far above. */
class DrawsBoundsTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.large(3, 4, 8);
    private static final int DRAWS = 50;

    private static UncertaintyAccount.Result run(double inputs, double tolerance) {
        Extension extension = WORLD.extensions().getFirst();
        return OperatorTester.run(new UncertaintyAccount(), WORLD,
                new UncertaintyAccount.Options(extension.stressors().getFirst().name(), Optional.of(extension.name()),
                        0.1, inputs, 0.05, DRAWS, 0, new Seed(1), tolerance))
                .result();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-13, 1e-7})
    void ofDraws(double tolerance) {
        UncertaintyAccount.Result result = run(0.05, tolerance);

        Draws draws = new Draws(1);
        int n = WORLD.industries();
        BigDecimal[] intensities = Bounds.intensities(WORLD);
        double most = 0;
        for (int draw : new int[]{0, 17, 46, 47, DRAWS - 1}) {
            BigDecimal[] emitted = IntStream.range(0, n).mapToObj(i -> intensities[i]
                    .multiply(new BigDecimal(draws.factor(draw, Source.EMISSIONS, i, 0.1)))).toArray(BigDecimal[]::new);
            BigDecimal[] multipliers = Exact.of(n, (i, j) -> Exact
                    .over(WORLD.transactions().at(j, i), WORLD.output()[i])
                    .multiply(new BigDecimal(draws.factor(draw, Source.INPUTS, i, 0.05)))).solve(emitted);
            int regions = WORLD.regions().size();
            double[] off = new double[regions];
            double all = 0;
            for (int region = 0; region < regions; region++) {
                int of = region;
                BigDecimal[] bought = Bounds.demand(WORLD, region);
                BigDecimal[] drawn = IntStream.range(0, n).mapToObj(i -> bought[i].multiply(new BigDecimal(
                        draws.factor(draw, Source.DEMAND, (long) i * regions + of, 0.05)))).toArray(BigDecimal[]::new);
                BigDecimal indirect = Bounds.sum(multipliers, drawn, i -> true);
                off[region] = Bounds.off(
                        TwoRegions.values(result.draws(), "of " + WORLD.regions().get(region))[draw],
                        indirect.add(Bounds.direct(WORLD, region)));
                all += Math.abs(indirect.doubleValue());
            }
            for (double each : off) {
                most = Math.max(most, each / all);
            }
        }
        Bounds.require(n, "any consumption in any draw", most, result.check());
    }

    @Test
    void ofTheTable() {
        UncertaintyAccount.Result result = run(0.05, 1e-10);

        BigDecimal[] multipliers = Exact.leontief(WORLD).turned().solve(Bounds.intensities(WORLD));
        double most = 0;
        double all = 0;
        for (int region = 0; region < WORLD.regions().size(); region++) {
            BigDecimal exact = Bounds.sum(multipliers, Bounds.demand(WORLD, region), i -> true)
                    .add(Bounds.direct(WORLD, region));
            most = Math.max(most, Bounds.off(TwoRegions.values(result.regions(), "consumption")[region], exact));
            all += Math.abs(exact.doubleValue());
        }
        Bounds.require(WORLD.industries(), "any consumption as the table has it", most / all, result.check());
    }

    /** Deviations from exact multipliers and outputs; square roots of forty digits need no more than doubles have. */
    @Test
    void ofDeviationsToFirstOrder() {
        UncertaintyAccount.Result result = run(0.05, 1e-10);

        int n = WORLD.industries();
        BigDecimal[] f = Bounds.intensities(WORLD);
        BigDecimal[] m = Exact.leontief(WORLD).turned().solve(f);
        double most = 0;
        for (int region = 0; region < WORLD.regions().size(); region++) {
            BigDecimal[] bought = Bounds.demand(WORLD, region);
            BigDecimal[] made = Exact.leontief(WORLD).solve(bought);
            BigDecimal others = BigDecimal.ZERO;
            BigDecimal together = BigDecimal.ZERO;
            BigDecimal singly = BigDecimal.ZERO;
            for (int j = 0; j < n; j++) {
                others = others.add(square(f[j].multiply(made[j]), 0.1)).add(square(m[j].multiply(bought[j]), 0.05));
                together = together.add(square(m[j].subtract(f[j]).multiply(made[j]), 0.05));
                for (int i = 0; i < n; i++) {
                    singly = singly.add(square(m[i].multiply(made[j]).multiply(
                            Exact.over(WORLD.transactions().at(i, j), WORLD.output()[j])), 0.05));
                }
            }
            most = Math.max(most, off(result, "standard deviation to first order", region, others.add(together)));
            most = Math.max(most, off(result, "the same with coefficients one by one", region, others.add(singly)));
        }
        Bounds.require(n, "any standard deviation to first order, relative to itself", most, result.check());
    }

    private static BigDecimal square(BigDecimal value, double variation) {
        BigDecimal part = value.multiply(new BigDecimal(variation));
        return part.multiply(part, Exact.DIGITS);
    }

    private static double off(UncertaintyAccount.Result result, String column, int region, BigDecimal variance) {
        BigDecimal exact = variance.sqrt(Exact.DIGITS);
        return Bounds.off(TwoRegions.values(result.regions(), column)[region], exact) / exact.doubleValue();
    }

    /** The largest inputs of all draws together have no Leontief inverse: no draw is guided. */
    @Test
    void thereIsNoneWhereDrawsAreTooWild() {
        assertThat(run(0.9, 1e-10).check().texts("check").orElseThrow().texts())
                .contains("bound on the error of any consumption in any draw (none: the table has hardly a Leontief"
                        + " inverse)");
    }
}
