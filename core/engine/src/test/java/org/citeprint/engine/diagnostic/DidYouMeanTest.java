// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DidYouMeanTest {

    @Test
    void distancesAreThoseOfOptimalStringAlignment() {
        assertThat(DidYouMean.distance("", "")).isZero();
        assertThat(DidYouMean.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(DidYouMean.distance("wiht", "with")).isEqualTo(1);
        assertThat(DidYouMean.distance("ca", "abc")).isEqualTo(3);
        assertThat(DidYouMean.distance("abc", "")).isEqualTo(3);
    }

    @Test
    void onlyNearNamesAreProposed() {
        List<String> names = List.of("use", "in", "with", "each", "expect");
        assertThat(DidYouMean.closest("wiht", names)).contains("with");
        assertThat(DidYouMean.closest("USE", names)).contains("use");
        assertThat(DidYouMean.closest("expcet", names)).contains("expect");
        assertThat(DidYouMean.closest("publish", names)).isEmpty();
        assertThat(DidYouMean.closest("x", names)).isEmpty();
        assertThat(DidYouMean.closest("", names)).isEmpty();
        assertThat(DidYouMean.closest("x".repeat(1_000_000), names)).isEmpty();
    }

    @Test
    void namesThatBeginAlikeAreProposedWhenNoneIsNear() {
        List<String> names = List.of("from", "prune", "prune-merged", "resolution", "network.pathfinder");
        assertThat(DidYouMean.closest("pruning", names)).contains("prune");
        assertThat(DidYouMean.closest("resolution-parameter", names)).contains("resolution");
        assertThat(DidYouMean.closest("network.path", names)).contains("network.pathfinder");
        assertThat(DidYouMean.closest("network.mst", names)).isEmpty();
        assertThat(DidYouMean.closest("format", names)).isEmpty();
    }

    @Test
    void whoLeavesOutTheFamilyIsToldTheWholeNames() {
        List<String> names = List.of("export.csv", "import.csv", "import.openalex");
        assertThat(DidYouMean.hint("openalex", names, "")).isEqualTo("did you mean `import.openalex`?");
        assertThat(DidYouMean.hint("CSV", names, "")).isEqualTo("did you mean `export.csv` or `import.csv`?");
        assertThat(DidYouMean.hint("nothing-like", names, "see")).isEqualTo("see");
    }
}
