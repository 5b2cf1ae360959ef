// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.stream.IntStream;
import org.citeprint.api.problem.Position;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    @Test
    void balancesOnlyWhenEverythingReadIsAccountedFor() {
        Tally tally = new Tally("f", "works").read(10).kept(6).merged(1).rejected("no year", 2);
        assertThat(tally.entry().balances()).isFalse();
        tally.rejected("no title", Position.of("f", 3));
        assertThat(tally.entry().balances()).isTrue();
        assertThat(tally.entry().rejected()).isEqualTo(3);
    }

    @Test
    void samplesAreTheFirstByPositionWhateverTheOrder() {
        Tally tally = new Tally("f", "works");
        IntStream.range(0, 100).parallel().forEach(i -> tally.rejected("no year", Position.of("f", i * 37 % 100 + 1)));
        assertThat(tally.entry().rejections().getFirst().samples())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Tally.SAMPLES).mapToObj(i -> Position.of("f", i)).toList());
        assertThat(tally.entry().rejected()).isEqualTo(100);
    }

    @Test
    void reasonsAreSorted() {
        Tally tally = new Tally("f", "works").rejected("b", 1).rejected("a", 1);
        assertThat(tally.entry().rejections()).extracting(Rejection::reason).containsExactly("a", "b");
    }
}
