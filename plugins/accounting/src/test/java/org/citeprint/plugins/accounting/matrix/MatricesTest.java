// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.matrix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.trade.GrossTrade;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** The matrices of pymrio 0.6.3 and its gross trade, where the data lie beside the repository. */
class MatricesTest {

    private static Path data() {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/pymrio-test-mrio");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }
        return data;
    }

    @ParameterizedTest
    @ValueSource(strings = {"test_mrio, 01_calc_all_ghosh", "zero_output_reg2_mining, 06_zero_output_reg2_mining"})
    void givesItsMatrices(String folders) {
        String[] pair = folders.split(", ");
        InputOutputSystem system = new TextTables(data().resolve("pymrio-test-input").resolve(pair[0]), ".csv")
                .system("emissions", "kg");

        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system,
                new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()))).result();

        Path expected = data().resolve("pymrio-test-expected").resolve(pair[1]);
        compare(result.coefficients().orElseThrow(), expected.resolve("A.csv"), 3);
        compare(result.leontief().orElseThrow(), expected.resolve("L.csv"), 3);
        compare(result.allocation().orElseThrow(), expected.resolve("B.csv"), 3);
        compare(result.ghosh().orElseThrow(), expected.resolve("G.csv"), 3);
        compare(result.output().orElseThrow(), expected.resolve("x.csv"), 1);
        if (pair[0].equals("test_mrio")) {
            GrossTrade.Result trade = OperatorTester.run(new GrossTrade(), system, new GrossTrade.Options()).result();
            compare(trade.flows(), expected.resolve("gross_trade_bilat_flows.csv"), 1);
            compare(trade.totals(), expected.resolve("gross_trade_totals.csv"), 1);
        }
    }

    private static void compare(Table table, Path file, int heads) {
        List<Column> numbers = table.columns().stream().filter(Column.Decimal.class::isInstance).toList();
        for (int row = 0; row < table.rows(); row++) {
            double[] expected = TextTables.line(file, heads + row, 2);
            assertThat(expected).hasSize(numbers.size());
            for (int column = 0; column < expected.length; column++) {
                assertThat(((Column.Decimal) numbers.get(column)).value(row))
                        .as("%s, row %d, column %d", file, row, column)
                        .isCloseTo(expected[column], within(1e-10 * Math.abs(expected[column]) + 1e-16));
            }
        }
    }
}
