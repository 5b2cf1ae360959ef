// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** All accounts of pymrio 0.6.3 for all stressors of its test table, where its data lie beside the repository. */
class PymrioAccountsTest {

    private static Path data = Path.of("");

    @BeforeAll
    static void findData() {
        String set = System.getenv("CITEPRINT_SHARED");
        data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/pymrio-test-mrio");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }
    }

    private static InputOutputSystem system(String extension) {
        return new TextTables(data.resolve("pymrio-test-input/test_mrio"), ".csv").system(extension, "kg");
    }

    @ParameterizedTest
    @CsvSource({"emissions, 2", "factor_inputs, 1"})
    void givesItsAccountsByRegionAndSector(String extension, int labels) throws IOException {
        AllAccounts.Options options = new AccountOptions().all();

        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), system(extension), options,
                new TestContext().threads(2)).result();

        Path expected = data.resolve("pymrio-test-expected/01_calc_all_ghosh").resolve(extension);
        compare(result.regions(), "production", expected.resolve("D_pba_reg.csv"), 1, labels);
        compare(result.regions(), "consumption", expected.resolve("D_cba_reg.csv"), 1, labels);
        compare(result.regions(), "imports", expected.resolve("D_imp_reg.csv"), 1, labels);
        compare(result.regions(), "exports", expected.resolve("D_exp_reg.csv"), 1, labels);
        Table sectors = result.sectors().orElseThrow();
        compare(sectors, "production", expected.resolve("D_pba.csv"), 2, labels);
        compare(sectors, "consumption", expected.resolve("D_cba.csv"), 2, labels);
        compare(sectors, "imports", expected.resolve("D_imp.csv"), 2, labels);
        compare(sectors, "exports", expected.resolve("D_exp.csv"), 2, labels);
    }

    @ParameterizedTest
    @CsvSource({"emissions, 2", "factor_inputs, 1"})
    void givesItsMultipliers(String extension, int labels) throws IOException {
        MultiplierAccount.Options options = new MultiplierAccount.Options(List.of(), Optional.empty(), Layout.WIDE,
                true, Method.AUTO, 1e-14);

        Table table = OperatorTester.run(new MultiplierAccount(), system(extension), options,
                new TestContext().threads(2)).result().multipliers();

        Path expected = data.resolve("pymrio-test-expected/01_calc_all_ghosh").resolve(extension);
        compare(table, "intensity", expected.resolve("S.csv"), 2, labels);
        compare(table, "multiplier", expected.resolve("M.csv"), 2, labels);
        compare(table, "downstream", expected.resolve("M_down.csv"), 2, labels);
    }

    /** Every line of numbers of a file beside the rows of an account in the stressor's column. */
    private static void compare(Table table, String account, Path file, int heads, int labels) throws IOException {
        List<String> accounts = table.texts("account").orElseThrow().texts();
        int first = accounts.indexOf(account);
        List<Column> columns = table.columns().stream().filter(Column.Decimal.class::isInstance).toList();
        int lines = (int) Files.readAllLines(file).stream().skip(heads).filter(line -> !line.endsWith(",")).count();
        assertThat(lines).as("stressors in %s", file).isEqualTo(columns.size());
        int skipped = Files.readAllLines(file).size() - lines;
        for (int stressor = 0; stressor < lines; stressor++) {
            double[] expected = TextTables.line(file, skipped + stressor, labels);
            for (int place = 0; place < expected.length; place++) {
                assertThat(accounts.get(first + place)).isEqualTo(account);
                assertThat(((Column.Decimal) columns.get(stressor)).value(first + place))
                        .as("%s of %s at %d", account, columns.get(stressor).name(), place)
                        .isCloseTo(expected[place], within(1e-10 * Math.abs(expected[place])));
            }
        }
    }
}
