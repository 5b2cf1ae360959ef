// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.reference.Definitions;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the rule by which MARIO stops loses of the world of the example's data; the guide states the figures. */
class ExamplePathsTest {

    private static final String CO2 = "CO2 - fossil fuels and processes";
    private static final InputOutputSystem WORLD = new TextTables(
            Path.of("../../docs/examples/carbon-and-trade/data/trade/2011"), ".txt").system("emissions", "kt");

    @Test
    void pathsBehindThoseBelowTheCutOffAreFound() {
        PathAccount.Result result = new PathOptions(CO2).run(WORLD);
        double total = PathOptions.check(result, "footprint of the demand that is followed");
        Map<String, Double> ours = PathOptions.contributions(result.paths());
        Map<String, Double> theirs = new TreeMap<>();
        Definitions defined = new Definitions(WORLD);
        for (int i = 0; i < WORLD.industries(); i++) {
            int product = i;
            stopWhereTheContributionIsSmall(defined, "", i, IntStream.range(0, WORLD.demandRegionOf().length)
                    .mapToDouble(column -> WORLD.finalDemand().at(product, column)).sum(), total / 1000, theirs);
        }

        theirs.forEach((path, value) -> assertThat(ours.get(path)).as(path)
                .isCloseTo(value, within(1e-12 * value)));
        assertThat(ours).hasSize(108);
        assertThat(theirs).hasSize(97);
        ours.keySet().removeAll(theirs.keySet());
        assertThat(Collections.max(ours.values()) / total).isCloseTo(0.0035, within(5e-5));
        assertThat(TwoRegions.values(result.paths(), "cumulated share")[107]).isGreaterThan(0.3);
    }

    private static void stopWhereTheContributionIsSmall(
            Definitions defined, String before, int industry, double weight, double cutOff, Map<String, Double> into) {
        double contribution = defined.intensity(WORLD.extensions().getFirst().flows().values(), industry) * weight;
        if (Math.abs(contribution) >= cutOff) {
            into.put(before + WORLD.industry(industry), contribution);
            for (int i = 0; i < WORLD.industries(); i++) {
                stopWhereTheContributionIsSmall(defined, before + WORLD.industry(industry) + " ← ", i,
                        defined.a(i, industry) * weight, cutOff, into);
            }
        }
    }
}
