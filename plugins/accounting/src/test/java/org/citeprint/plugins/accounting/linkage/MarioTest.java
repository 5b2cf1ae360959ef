// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.AllAccounts;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.trade.GrossTrade;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** What MARIO 1.1.1 gave for pymrio's test table of six regions and eight sectors, where it lies beside the repository. */
class MarioTest {

    static final int REGIONS = 6;
    private static final int SECTORS = 8;
    static final int N = REGIONS * SECTORS;

    private static Path shared = Path.of("");
    private static Path mario = Path.of("");

    @BeforeAll
    static void findData() {
        String set = System.getenv("CITEPRINT_SHARED");
        shared = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles");
        mario = shared.resolve("mario-test");
        if (!Files.isDirectory(mario)) {
            abort("not compared with MARIO: no folder " + mario + " beside the repository");
        }
    }

    static Path folder() {
        return mario;
    }

    static InputOutputSystem system() {
        return system("emissions");
    }

    static InputOutputSystem system(String extension) {
        return new TextTables(shared.resolve("pymrio-test-mrio/pymrio-test-input/test_mrio"), ".csv")
                .system(extension, "unit");
    }

    /** One column of a file, below its heads and beside its labels. */
    static double[] column(String file, int heads, int labels, int column, int rows) {
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = TextTables.line(mario.resolve(file), heads + row, labels)[column];
        }
        return values;
    }

    /** One line of a file, beside its labels. */
    static double[] line(String file, int line, int labels) {
        return TextTables.line(mario.resolve(file), line, labels);
    }

    static void requireClose(String what, double[] ours, double[] theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).as("%s, %d", what, i).isCloseTo(theirs[i], within(1e-10 * Math.abs(theirs[i])));
        }
    }

    private static double[] overMean(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> value / mean).toArray();
    }

    private static double[] ratio(double[] above, double[] below) {
        double[] ratio = new double[above.length];
        Arrays.setAll(ratio, i -> above[i] / below[i]);
        return ratio;
    }

    /** In the order of MARIO's columns. Its amplification is total over direct. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linkages(boolean normalised) {
        Table table = OperatorTester.run(new LinkageAccount(), system(), new LinkageAccount.Options(Optional.empty(),
                Optional.empty(), false, Method.AUTO, 1e-14)).result().linkages();
        String file = "linkages_norm" + (normalised ? "True" : "False") + "_multiFalse_cutdiagFalse.csv";
        List<String> names = normalised
                ? List.of("sensitivity of dispersion", "power of dispersion")
                : List.of("total forward", "total backward");
        List<String> direct = List.of("direct forward", "direct backward");
        List<String> total = List.of("total forward", "total backward");
        for (int side = 0; side < 2; side++) {
            double[] plain = TwoRegions.values(table, direct.get(side));
            requireClose(file, TwoRegions.values(table, names.get(side)), column(file, 1, 3, side, N));
            requireClose(file, normalised ? overMean(plain) : plain, column(file, 1, 3, 2 + side, N));
            requireClose(file, ratio(TwoRegions.values(table, total.get(side)), plain),
                    column(file, 1, 3, 4 + side, N));
        }
    }

    /** Its variants without the diagonal, and of home and abroad, are sums of our matrices. */
    @ParameterizedTest
    @CsvSource({"False, False", "False, True", "True, False", "True, True"})
    void linkagesOfMatrices(String normalised, String cut) {
        double[][] homes = sums(cut.equals("True"), true);
        double[][] abroads = sums(cut.equals("True"), false);
        String one = "linkages_norm" + normalised + "_multiFalse_cutdiag" + cut + ".csv";
        String many = "linkages_norm" + normalised + "_multiTrue_cutdiag" + cut + ".csv";
        for (int kind = 0; kind < 4; kind++) {
            double[] home = homes[kind];
            double[] abroad = abroads[kind];
            double[] all = new double[N];
            Arrays.setAll(all, i -> home[i] + abroad[i]);
            requireClose(one, normalised.equals("True") ? overMean(all) : all, column(one, 1, 3, kind, N));
            // By home and abroad MARIO gives the same whether it is told to normalise or not.
            requireClose(many, home, column(many, 3, 3, 2 * kind, N));
            requireClose(many, abroad, column(many, 3, 3, 2 * kind + 1, N));
            requireClose(many, ratio(home, all), column(many, 3, 3, 8 + 2 * kind, N));
            requireClose(many, ratio(abroad, all), column(many, 3, 3, 8 + 2 * kind + 1, N));
        }
    }

    /** Sums of rows of G, columns of L, rows of B and columns of A, of home or of abroad. */
    private static double[][] sums(boolean cut, boolean home) {
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system(),
                new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()))).result();
        List<Table> tables = List.of(result.ghosh().orElseThrow(), result.leontief().orElseThrow(),
                result.allocation().orElseThrow(), result.coefficients().orElseThrow());
        double[][] sums = new double[4][N];
        for (int kind = 0; kind < 4; kind++) {
            List<double[]> columns = numbers(tables.get(kind));
            for (int row = 0; row < N; row++) {
                for (int column = 0; column < N; column++) {
                    if (home == (row / SECTORS == column / SECTORS) && !(cut && row == column)) {
                        sums[kind][kind % 2 == 0 ? row : column] += columns.get(column)[row];
                    }
                }
            }
        }
        return sums;
    }

    static List<double[]> numbers(Table table) {
        List<double[]> numbers = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column instanceof Column.Decimal decimal) {
                numbers.add(decimal.values());
            }
        }
        return numbers;
    }

    /** Its trade is our gross trade; ours leaves out what stays at home. */
    @Test
    void trade() {
        double[] ours = TwoRegions.values(OperatorTester.run(new GrossTrade(), system(), new GrossTrade.Options())
                .result().regions(), "amount");
        for (int to = 0; to < REGIONS; to++) {
            double[] theirs = column("trades.csv", 1, 1, to, REGIONS);
            for (int from = 0; from < REGIONS; from++) {
                assertThat(ours[from * REGIONS + to]).isCloseTo(from == to ? 0 : theirs[from],
                        within(1e-10 * theirs[from]));
            }
        }
    }

    /** Its content of trade is gross trade weighted by intensities, multipliers or their difference. */
    @ParameterizedTest
    @CsvSource({"type1, 0", "type2, 1"})
    void contentOfTrade(String stressor, int index) {
        double[] direct = weights(index, 0);
        double[] total = weights(index, N);
        double[] upstream = new double[N];
        Arrays.setAll(upstream, i -> total[i] - direct[i]);
        List<String> kinds = List.of("direct", "total", "upstream");
        List<double[]> weights = List.of(direct, total, upstream);
        for (int kind = 0; kind < kinds.size(); kind++) {
            String file = "trades_content_emission_" + stressor + "_" + kinds.get(kind) + ".csv";
            double[][] content = content(weights.get(kind));
            for (int to = 0; to < REGIONS; to++) {
                double[] theirs = column(file, 1, 1, to, REGIONS);
                for (int from = 0; from < REGIONS; from++) {
                    if (from != to) {
                        assertThat(content[from][to]).isCloseTo(theirs[from], within(1e-10 * theirs[from]));
                    }
                }
            }
        }
    }

    static double[] weights(int stressor, int from) {
        Table table = OperatorTester.run(new MultiplierAccount(), system(), new MultiplierAccount.Options(List.of(),
                Optional.empty(), Layout.WIDE, false, Method.AUTO, 1e-14)).result().multipliers();
        return Arrays.copyOfRange(numbers(table).get(stressor), from, from + N);
    }

    /** By seller and buying region. */
    static double[][] content(double[] weights) {
        List<double[]> flows = numbers(OperatorTester.run(new GrossTrade(), system(), new GrossTrade.Options())
                .result().flows());
        double[][] content = new double[REGIONS][REGIONS];
        for (int i = 0; i < N; i++) {
            for (int to = 0; to < REGIONS; to++) {
                content[i / SECTORS][to] += weights[i] * flows.get(to)[i];
            }
        }
        return content;
    }

    /**
     * Why its embodied imports exceed ours. Goods that industries buy abroad carry all emissions of their chains, so a
     * chain counts once at each border it crosses, and when it comes home. Emissions are followed here by the number of
     * borders between them and demand:
     *
     * <pre>
     *   v_0 = D y_home      v_1 = D (y_abroad + O v_0)      v_(k+1) = D O v_k      D = (I - A_home)⁻¹, O = A_abroad
     *   theirs = Σ k s'v_k          ours = Σ s'v_k where the emitter and the demand are of two regions
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"type1, 0", "type2, 1"})
    void countsChainsAtEveryBorder(String stressor, int index) {
        InputOutputSystem system = system();
        double[] theirs = column("embodied_imports_emission_" + stressor + "_total.csv", 1, 1, 0, REGIONS);
        AllAccounts.Options options = new AllAccounts.Options(List.of(), Optional.empty(), Layout.WIDE, true, false,
                false, List.of(), Map.of(), Map.of(), Map.of(), Method.AUTO, 1e-14);
        double[] ours = Arrays.copyOfRange(numbers(OperatorTester.run(new AllAccounts(), system, options).result()
                .regions()).get(index), 2 * REGIONS, 3 * REGIONS);
        double[] crossed = new double[REGIONS];
        double[] counted = new double[REGIONS];
        follow(system, weights(index, 0), crossed, counted);

        requireClose("ours", ours, crossed);
        assertThat(Arrays.stream(counted).sum()).isCloseTo(Arrays.stream(theirs).sum(),
                within(1e-10 * Arrays.stream(theirs).sum()));
        for (int region = 0; region < REGIONS; region++) {
            assertThat(theirs[region]).isGreaterThan(1.002 * ours[region]);
        }
    }

    private static void follow(InputOutputSystem system, double[] intensities, double[] crossed, double[] counted) {
        List<double[]> a = numbers(OperatorTester.run(new LeontiefAccount(), system, new LeontiefAccount.Options(
                List.of(LeontiefAccount.Kind.COEFFICIENTS))).result().coefficients().orElseThrow());
        for (int region = 0; region < REGIONS; region++) {
            double[] abroad = new double[N];
            double[] home = new double[N];
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                for (int i = 0; i < N && system.demandRegionOf()[column] == region; i++) {
                    (i / SECTORS == region ? home : abroad)[i] += system.finalDemand().at(i, column);
                }
            }
            double[] output = atHome(a, home);
            for (int borders = 1; borders <= 60; borders++) {
                double[] ordered = times(a, output, false);
                for (int i = 0; i < N && borders == 1; i++) {
                    ordered[i] += abroad[i];
                }
                output = atHome(a, ordered);
                for (int i = 0; i < N; i++) {
                    counted[region] += borders * intensities[i] * output[i];
                    crossed[region] += i / SECTORS == region ? 0 : intensities[i] * output[i];
                }
            }
        }
    }

    /** D y, by rounds. */
    private static double[] atHome(List<double[]> a, double[] demand) {
        double[] output = demand.clone();
        for (int round = 0; round < 400; round++) {
            double[] next = times(a, output, true);
            for (int i = 0; i < N; i++) {
                next[i] += demand[i];
            }
            output = next;
        }
        return output;
    }

    private static double[] times(List<double[]> a, double[] output, boolean home) {
        double[] product = new double[N];
        for (int column = 0; column < N; column++) {
            for (int row = 0; row < N; row++) {
                if (home == (row / SECTORS == column / SECTORS)) {
                    product[row] += a.get(column)[row] * output[column];
                }
            }
        }
        return product;
    }
}
