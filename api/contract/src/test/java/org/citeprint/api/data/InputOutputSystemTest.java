// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

    /** Flows that are too large for their sum, or for a change of unit, would be infinite in every account. */
    @Test
    void anOutputThatIsNoNumberIsRefused() {
        Matrix z = new Matrix(1, 1, new double[]{1.7e308});
        Matrix y = new Matrix(1, 1, new double[]{1.7e308});

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new InputOutputSystem("huge.csv", "M.EUR", List.of("a"), List.of("p"), new int[1],
                        new int[1], List.of("c"), new int[1], new int[1], z, y, InputOutputSystem.rowSums(z, y),
                        List.of()))
                .withMessage("error[CP-5041] the output of `a, p` in `huge.csv` is Infinity; its flows or their sum are"
                        + " beyond 1.8e308: compare the row and the unit with the publisher's");
    }

    /** An importer of someone else may find nothing in a file; no account of it could be right. */
    @Test
    void aTableOfNothingIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new InputOutputSystem("empty.csv", "M.EUR", List.of(), List.of(), new int[0],
                        new int[0], List.of(), new int[0], new int[0], new Matrix(0, 0, new double[0]),
                        new Matrix(0, 0, new double[0]), new double[0], List.of()))
                .withMessage("error[CP-3184] `empty.csv` has no industries; a table of nothing has no accounts; what it"
                        + " is made of, or what was chosen of it, is empty");
    }
}
