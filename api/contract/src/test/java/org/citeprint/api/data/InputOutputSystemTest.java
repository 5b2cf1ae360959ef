// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputOutputSystemTest {

    private static InputOutputSystem system(String currency, List<String> units) {
        return new InputOutputSystem("t", currency, List.of("A"), List.of("steel", "power"), new int[2],
                new int[]{0, 1}, List.of("hh"), new int[1], new int[1], new Matrix(2, 2, new double[]{1, 2, 3, 4}),
                new Matrix(2, 1, new double[]{5, 6}), new double[]{8, 13}, List.of(), units);
    }

    @Test
    void measuresCountAndAddUpOutput() {
        assertThat(system("M.EUR", List.of()).measures()).containsExactlyInAnyOrderEntriesOf(Map.of("regions", 1.0,
                "sectors", 2.0, "industries", 2.0, "stressors", 0.0, "output", 21.0));
    }

    /** Tonnes and TJ have no sum. */
    @Test
    void outputOfUnlikeUnitsIsNotAddedUp() {
        InputOutputSystem mixed = system(InputOutputSystem.MIXED_UNITS, List.of("t", "TJ"));

        assertThat(mixed.measures()).containsEntry("industries", 2.0).doesNotContainKey("output");
        assertThat(mixed.unit(1)).isEqualTo("TJ");
    }
}
