// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Arrays;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Solution;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How bounds of X become those of accounts, with numbers that can be worked out by head. */
class AccountErrorsTest {

    private static AccountErrors errors(Bound bound) {
        Demand demand = Demand.of(TwoRegions.system());
        double[] nothing = new double[4 * demand.width()];
        return new AccountErrors(TwoRegions.system(), demand, new Solution(nothing, nothing, 0, 1, "LU", bound));
    }

    private static Bound bound(double... factors) {
        return new Bound(new double[]{1, 2, 3, 4}, Arrays.copyOf(factors, 8), "");
    }

    /** 0.5 of what all industries emit by the guide: 1 · 1 + 1 · 2 + 1 · 3 + 1 · 4. */
    @Test
    void consumptionIsOffByTheColumnOfItsDemand() {
        assertThat(errors(bound(0.5, 0.1)).ofRegions(new double[]{1, -1, 1, 1})).isCloseTo(5, within(1e-14));
    }

    /** What one region emits for all others is off by what it emits for each. */
    @Test
    void exportsAreOffByAllColumns() {
        assertThat(errors(bound(0.5, 0.25)).ofRegions(new double[]{0, 0, 2, 1})).isCloseTo(7.5, within(1e-14));
    }

    @Test
    void whatNoProductCarriesIsOffByItsOwnColumn() {
        assertThat(errors(bound(0, 0, 2)).ofRegions(new double[]{1, 0, 0, 0})).isCloseTo(2, within(1e-14));
    }

    @Test
    void nothingIsSaidWithoutABound() {
        AccountErrors errors = errors(new Bound(new double[0], new double[0], "flows or outputs are negative"));
        assertThat(errors.ofRegions(new double[]{1, 1, 1, 1})).isNaN();
        assertThat(errors.none()).isEqualTo("flows or outputs are negative");
    }
}
