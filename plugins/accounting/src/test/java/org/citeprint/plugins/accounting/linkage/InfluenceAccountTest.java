// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Optional;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InfluenceAccountTest {

    /** Half a coefficient is no coefficient: its field would be missing without a word. */
    @Test
    void wantsTheBuyerToo() {
        assertThatThrownBy(() -> OperatorTester.run(new InfluenceAccount(),
                TwoRegions.system(new double[16], new double[]{1, 0, 1, 0, 0, 1, 0, 1}, new double[4],
                        new double[2]),
                new InfluenceAccount.Options(10, Optional.of("N, goods"), Optional.empty())))
                .hasMessage(
                        "error[CP-4217] a coefficient has a seller and a buyer, and `buyer` is not given; name both,"
                                + " each as `region, sector`, or neither");
    }
}
