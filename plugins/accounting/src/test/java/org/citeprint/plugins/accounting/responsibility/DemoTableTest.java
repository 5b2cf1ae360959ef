// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.solve.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures that the sources of the example's data state, which another program gives as well. */
class DemoTableTest {

    private static final Path DATA = Path.of("../../docs/examples/carbon-and-trade/data/trade");

    @ParameterizedTest
    @CsvSource({"2005, 30049.8, CHN, 6277, 4765", "2005, 30049.8, USA, 5765, 6910", "2005, 30049.8, DEU, 980, 1138",
        "2005, 30049.8, GBR, 634, 832", "2011, 35013.4, CHN, 9794, 8041", "2011, 35013.4, USA, 5253, 6096",
        "2011, 35013.4, DEU, 871, 1072", "2011, 35013.4, GBR, 524, 670"})
    void givesThePublishedMegatonnes(String year, double world, String region, double produced, double consumed) {
        InputOutputSystem system = new TextTables(DATA.resolve(year), ".txt").system("emissions", "kt");
        ResponsibilityAccount.Options options = new ResponsibilityAccount.Options("CO2 - fossil fuels and processes",
                Optional.empty(), List.of(Principle.values()), Optional.of("Mt CO2"), Optional.empty(), Method.AUTO,
                1e-13);

        ResponsibilityAccount.Result result = TwoRegions.run(system, options);

        double[] production = TwoRegions.values(result.regions(), "production");
        double[] consumption = TwoRegions.values(result.regions(), "consumption");
        int row = system.regions().indexOf(region);
        assertThat(system.regions()).hasSize(41);
        assertThat(production[row]).isCloseTo(produced, within(0.5));
        assertThat(consumption[row]).isCloseTo(consumed, within(0.5));
        double sum = Arrays.stream(production).reduce(0, Double::sum);
        assertThat(sum).isCloseTo(world, within(0.05));
        assertThat(Arrays.stream(consumption).reduce(0, Double::sum)).isCloseTo(sum, within(1e-9 * sum));
    }
}
