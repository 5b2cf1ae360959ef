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

    @Test
    void keepsWhatIsLeftOutVerbatimAndCountsWhatIsQuarantined() {
        Tally tally = new Tally("a.ris", "works").read(3).kept(1);
        tally.quarantined("no end", Position.of("a.ris", 9), "TY  - JOUR");
        tally.rejected("no begin", Position.of("a.ris", 4), "x".repeat(Tally.LONGEST + 5));

        LedgerEntry entry = tally.entry();

        assertThat(entry.balances()).isTrue();
        assertThat(entry.quarantined()).isEqualTo(1);
        assertThat(entry.leftOut()).extracting(left -> left.position().line()).containsExactly(4, 9);
        assertThat(entry.leftOut().getFirst().text()).endsWith("… (5 more characters)");
        assertThat(entry.leftOut().getLast().text()).isEqualTo("TY  - JOUR");
    }
}
