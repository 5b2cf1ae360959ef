// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.Networks;
import org.citeprint.plugins.network.Networks.Link;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SigmaTest {

    /** A table of bursts in which each term bursts with this strength. */
    static Table bursts(double strength, String... terms) {
        double[] strengths = new double[terms.length];
        Arrays.fill(strengths, strength);
        long[] ones = new long[terms.length];
        Arrays.fill(ones, 1);
        return new Table("bursts", "", List.of(Column.text("term", List.of(terms)),
                Column.whole("level", Meaning.INDEX, ones),
                Column.decimal("strength", "", Meaning.INDEX, strengths)));
    }

    /** n10000 - n10001 - n10002. */
    private static Network path() {
        return Networks.of(3, List.of(new Link(0, 1, 1), new Link(1, 2, 1)));
    }

    private static Network measured(Table bursts, Sigma.Strength strength) {
        return new Sigma().run(new Sigma.Inputs(path(), bursts), new Sigma.Options(strength), new TestContext());
    }

    @Test
    void sigmaIsBetweennessAndOneToThePowerOfBurstness() {
        Network found = measured(bursts(3, "N10001", "n10000", "other"), Sigma.Strength.STRONGEST);
        assertThat(Networks.decimals(found, "betweenness")).containsExactly(0, 1, 0);
        assertThat(Networks.decimals(found, "burstness")).containsExactly(3, 3, 0);
        assertThat(Networks.decimals(found, "sigma")).containsExactly(1, 8, 1);
    }

    @Test
    void theStrongestOrAllBurstsCount() {
        Table twice = bursts(1.5, "n10001", "n10001");
        assertThat(Networks.decimals(measured(twice, Sigma.Strength.STRONGEST), "sigma")[1])
                .isCloseTo(Math.pow(2, 1.5), within(1e-12));
        assertThat(Networks.decimals(measured(twice, Sigma.Strength.SUM), "sigma")[1]).isEqualTo(8);
    }

    @Test
    void whatIsNoTableOfBurstsOrTooLargeIsSaid() {
        Table none = new Table("trend", "", List.of(Column.text("term", List.of("a"))));
        assertThatThrownBy(() -> measured(none, Sigma.Strength.SUM)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-4211");
        assertThatThrownBy(() -> measured(bursts(-1, "a"), Sigma.Strength.SUM)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-4210");
        TestContext context = new TestContext();
        Network found = new Sigma().run(new Sigma.Inputs(path(), bursts(5000, "n10001")),
                new Sigma.Options(Sigma.Strength.SUM), context);
        assertThat(found.attributes().decimals("sigma").orElseThrow().missing(1)).isTrue();
        assertThat(context.warnings().toString()).contains("CP-4209");
    }
}
