// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTest {

    @Test
    void theOrderDoesNotMatterAndNothingSmallIsLost() {
        assertThat(Sums.of(1e16, 1, -1e16, 1)).isEqualTo(2);
        assertThat(Sums.of(1, -1e16, 1, 1e16)).isEqualTo(2);
        assertThat(Sums.of()).isZero();
        assertThat(Sums.mean()).isNaN();
    }
}
