// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.nio.file.Files;
import java.nio.file.Path;
import org.citeprint.api.data.InputOutputSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** Agrees with pymrio 0.6.3 on its test table. Its data lie beside the repository, where they are there at all. */
class PymrioTest {

    private static Path data = Path.of("");

    @BeforeAll
    static void findData() {
        String set = System.getenv("CITEPRINT_SHARED");
        data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/pymrio-test-mrio");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }
    }

    @ParameterizedTest
    @CsvSource({"emissions, 1, emission_type1 | air, 2", "emissions, 2, emission_type2 | water, 2",
        "factor_inputs, 1, Value Added, 1"})
    void givesItsRegionalAccounts(String extension, int line, String stressor, int labels) {
        InputOutputSystem system = new TextTables(data.resolve("pymrio-test-input/test_mrio"), ".csv")
                .system(extension, "kg");

        ResponsibilityAccount.Result result = TwoRegions.run(system, TwoRegions.options(stressor));

        Path expected = data.resolve("pymrio-test-expected/01_calc_all_ghosh").resolve(extension);
        compare(result, "production", expected.resolve("D_pba_reg.csv"), line, labels);
        compare(result, "consumption", expected.resolve("D_cba_reg.csv"), line, labels);
        compare(result, "imports", expected.resolve("D_imp_reg.csv"), line, labels);
        compare(result, "exports", expected.resolve("D_exp_reg.csv"), line, labels);
        double[] transfers = TwoRegions.values(result.transfers(), "amount");
        if (extension.equals("emissions")) {
            Path byOrigin = data.resolve("pymrio-test-expected/02_diag_stressor/em" + line + "_diag/"
                    + "D_cba_reg_by_origin_region.csv");
            for (int from = 0; from < 6; from++) {
                double[] row = TextTables.line(byOrigin, from + 1, 1);
                for (int to = 0; to < 6; to++) {
                    assertThat(transfers[from * 6 + to]).isCloseTo(row[to], within(1e-10 * row[to]));
                }
            }
        }
    }

    @Test
    void givesItsAccountsOfAnIndustryWithoutOutput() {
        InputOutputSystem system = new TextTables(data.resolve("pymrio-test-input/zero_output_reg2_mining"), ".csv")
                .system("emissions", "kg");

        ResponsibilityAccount.Result result = TwoRegions.run(system, TwoRegions.options("emission_type1 | air"));

        Path expected = data.resolve("pymrio-test-expected/06_zero_output_reg2_mining/emissions");
        compare(result, "production", expected.resolve("D_pba_reg.csv"), 1, 2);
        compare(result, "consumption", expected.resolve("D_cba_reg.csv"), 1, 2);
    }

    /** pymrio loses what an industry without output emits: its production falls short by just that. */
    @Test
    void keepsTheEmissionsThatPymrioLoses() {
        InputOutputSystem system = new TextTables(
                data.resolve("pymrio-test-input/zero_output_reg2_mining_with_emissions"), ".csv")
                .system("emissions", "kg");

        ResponsibilityAccount.Result result = TwoRegions.run(system, TwoRegions.options("emission_type1 | air"));

        Path expected = data.resolve("pymrio-test-expected/06b_zero_output_with_emissions/emissions");
        double[] theirs = TextTables.line(expected.resolve("D_pba_reg.csv"), 1, 2);
        double[] ours = TwoRegions.values(result.regions(), "production");
        double[] without = TwoRegions.values(result.regions(), "without product");
        assertThat(without[1]).isEqualTo(347378.15);
        for (int region = 0; region < 6; region++) {
            assertThat(ours[region] - without[region]).isCloseTo(theirs[region], within(1e-10 * theirs[region]));
        }
        compare(result, "consumption", expected.resolve("D_cba_reg.csv"), 1, 2);
    }

    private static void compare(
            ResponsibilityAccount.Result result, String column, Path file, int line, int labels) {
        double[] expected = TextTables.line(file, line, labels);
        double[] actual = TwoRegions.values(result.regions(), column);
        assertThat(actual).hasSameSizeAs(expected);
        for (int region = 0; region < expected.length; region++) {
            assertThat(actual[region]).as("%s of region %d", column, region)
                    .isCloseTo(expected[region], within(1e-10 * Math.abs(expected[region])));
        }
    }
}
