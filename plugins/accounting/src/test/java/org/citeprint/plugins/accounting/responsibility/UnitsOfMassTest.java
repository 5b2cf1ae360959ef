// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every unit of mass that is known, in grams by its prefix; a tonne is a megagram. */
class UnitsOfMassTest {

    @ParameterizedTest
    @CsvSource({"g, kg, 0.001", "kg, g, 1000", "Mg, kg, 1000", "t, kg, 1000", "tonnes, Mg, 1", "kg, Gg, 0.000001",
        "Gg, t, 1000", "kt, Gg, 1", "Tg, Mt, 1", "Mt, kt, 1000", "Tg, Gg, 1000", "Pg, Gt, 1", "Gt, Mt, 1000",
        "t, Pg, 1e-9", "g, Gt, 1e-15"})
    void areTurnedIntoEachOtherToTheLastDigit(String from, String to, double factor) {
        ChosenStressor stressor = new ChosenStressor(new Extension("air", List.of(new Stressor("CO2", from)),
                new Matrix(1, 1, new double[]{1}), Optional.empty()), 0);

        assertThat(Scale.of(stressor, Optional.of(to), Optional.empty())).isEqualTo(new Scale(factor, to));
    }
}
