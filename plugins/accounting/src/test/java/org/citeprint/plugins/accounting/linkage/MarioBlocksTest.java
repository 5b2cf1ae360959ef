// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.balance.TableBalance;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** MARIO's blocks of the same table, by its letters, its sums of the content of trade, and its RAS. */
class MarioBlocksTest {

    @BeforeAll
    static void findData() {
        MarioTest.findData();
    }

    @Test
    void matrices() {
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), MarioTest.system(),
                new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()))).result();

        MarioTest.requireClose("X", MarioTest.numbers(result.output().orElseThrow()).getFirst(),
                MarioTest.column("block_X.csv", 1, 3, 0, MarioTest.N));
        requireClose("block_z.csv", result.coefficients().orElseThrow());
        requireClose("block_w.csv", result.leontief().orElseThrow());
        requireClose("block_b.csv", result.allocation().orElseThrow());
        requireClose("block_g.csv", result.ghosh().orElseThrow());
    }

    private static void requireClose(String file, Table table) {
        List<double[]> columns = MarioTest.numbers(table);
        assertThat(columns).hasSize(MarioTest.N);
        for (int column = 0; column < MarioTest.N; column++) {
            MarioTest.requireClose(file, columns.get(column), MarioTest.column(file, 4, 3, column, MarioTest.N));
        }
    }

    /** Intensities e and v, multipliers f and m, what demand for each product causes F and M, and the price index p. */
    @ParameterizedTest
    @CsvSource({"emissions, e, f, F, 2", "factor_inputs, v, m, M, 1"})
    void multipliers(String extension, String direct, String total, String caused, int rows) {
        InputOutputSystem system = MarioTest.system(extension);
        List<double[]> numbers = MarioTest.numbers(OperatorTester.run(new MultiplierAccount(), system,
                new MultiplierAccount.Options(List.of(), Optional.empty(), Layout.WIDE, false, Method.AUTO, 1e-14))
                .result().multipliers());
        assertThat(numbers).hasSize(rows);
        for (int row = 0; row < rows; row++) {
            double[] multipliers = Arrays.copyOfRange(numbers.get(row), MarioTest.N, 2 * MarioTest.N);
            double[] ofDemand = new double[MarioTest.N];
            Arrays.setAll(ofDemand, i -> multipliers[i] * IntStream.range(0, system.finalDemand().columns())
                    .mapToDouble(column -> system.finalDemand().at(i, column)).reduce(0, Double::sum));
            MarioTest.requireClose(direct, Arrays.copyOf(numbers.get(row), MarioTest.N),
                    MarioTest.line("block_" + direct + ".csv", 4 + row, 1));
            MarioTest.requireClose(total, multipliers, MarioTest.line("block_" + total + ".csv", 4 + row, 1));
            MarioTest.requireClose(caused, ofDemand, MarioTest.line("block_" + caused + ".csv", 4 + row, 1));
            if (rows == 1) {
                MarioTest.requireClose("p", multipliers, MarioTest.column("block_p.csv", 1, 3, 0, MarioTest.N));
            }
        }
    }

    /** Sums of rows and columns of the content of trade, which is gross trade by weights. */
    @ParameterizedTest
    @CsvSource({"type1, 0", "type2, 1"})
    void embodiedTrade(String stressor, int index) {
        double[] direct = MarioTest.weights(index, 0);
        double[] total = MarioTest.weights(index, MarioTest.N);
        double[] upstream = new double[MarioTest.N];
        Arrays.setAll(upstream, i -> total[i] - direct[i]);
        List<String> kinds = List.of("direct", "total", "upstream");
        List<double[]> weights = List.of(direct, total, upstream);
        for (int kind = 0; kind < kinds.size(); kind++) {
            double[][] content = MarioTest.content(weights.get(kind));
            double[] exports = Arrays.stream(content).mapToDouble(row -> Arrays.stream(row).reduce(0, Double::sum))
                    .toArray();
            double[] imports = IntStream.range(0, MarioTest.REGIONS).mapToDouble(
                    to -> Arrays.stream(content).mapToDouble(row -> row[to]).reduce(0, Double::sum)).toArray();
            String name = "emission_" + stressor + "_" + kinds.get(kind) + ".csv";
            MarioTest.requireClose(name, exports,
                    MarioTest.column("embodied_exports_" + name, 1, 1, 0, MarioTest.REGIONS));
            MarioTest.requireClose(name, imports,
                    MarioTest.column("embodied_imports_" + name, 1, 1, 0, MarioTest.REGIONS));
        }
    }

    /**
     * MARIO stops where rows are off by 9e-7 of their sums, which moves its cells by up to 7e-6 of themselves. Its table is
     * the first one times factors of rows and columns all the same, so when it is carried on it becomes ours.
     */
    @Test
    void ras() {
        List<double[]> ours = balanced("block_Z.csv", 4, 3);
        List<double[]> carriedOn = balanced("ras_Z.csv", 1, 1);
        for (int column = 0; column < MarioTest.N; column++) {
            double[] theirs = MarioTest.column("ras_Z.csv", 1, 1, column, MarioTest.N);
            for (int row = 0; row < MarioTest.N; row++) {
                assertThat(ours.get(column)[row]).isCloseTo(theirs[row], within(1e-5 * Math.abs(theirs[row])));
                assertThat(ours.get(column)[row]).isCloseTo(carriedOn.get(column)[row],
                        within(1e-10 * Math.abs(theirs[row])));
            }
        }
    }

    private static List<double[]> balanced(String file, int heads, int labels) {
        List<Column> columns = new ArrayList<>(List.of(labels()));
        for (int column = 0; column < MarioTest.N; column++) {
            columns.add(Column.decimal("l" + column, "", Meaning.FLOW,
                    MarioTest.column(file, heads, labels, column, MarioTest.N)));
        }
        return MarioTest.numbers(OperatorTester.run(new TableBalance(), new TableBalance.Inputs(
                new Table("Z", "Z.", columns), sums(0), sums(1)),
                new TableBalance.Options(TableBalance.Method.RAS, 1e-14, 100_000)).result().balanced());
    }

    private static Column labels() {
        return Column.text("label", IntStream.range(0, MarioTest.N).mapToObj(i -> "l" + i).toList());
    }

    private static Table sums(int column) {
        return new Table("Sums", "Sums.", List.of(labels(), Column.decimal("sum", "", Meaning.FLOW,
                MarioTest.column("ras_targets.csv", 1, 1, column, MarioTest.N))));
    }
}
