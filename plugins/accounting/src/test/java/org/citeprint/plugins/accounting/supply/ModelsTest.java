// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.supply.SupplyUse.Model;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The four models held against what each assumes, not against its formula. V is supply (industries × products), U use, g
 * and q the output of industries and products; no two of them are alike.
 */
class ModelsTest {

    private static final double[][] V = {{80, 12, 0}, {5, 140, 3}, {0, 8, 60}};
    private static final double[][] U = {{10, 31, 7}, {22, 40, 9}, {4, 13, 12}};
    private static final double[][] Y = {{30, 7}, {50, 39}, {20, 14}};
    private static final double[][] F = {{30, 12, 5}};

    private static Table table(List<String> rows, List<String> columns, double[][] values) {
        List<Column> all = new ArrayList<>();
        all.add(Column.text("label", rows));
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            all.add(Column.decimal(columns.get(column), "", Meaning.FLOW,
                    Stream.of(values).mapToDouble(row -> row[at]).toArray()));
        }
        return new Table("T", "A table.", all);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    private static Outcome<InputOutputSystem> run(Model model, double[][] v, double[][] u, double[][] y, double[][] f) {
        List<String> industries = names("I", v.length);
        List<String> products = names("P", v[0].length);
        return OperatorTester.run(new SupplyUse(),
                new SupplyUse.Inputs(table(industries, products, v), table(products, industries, u),
                        table(products, names("y", y[0].length), y), Optional.of(table(List.of("CO2"), industries, f))),
                new SupplyUse.Options(model, "Made up", "M$"));
    }

    private static InputOutputSystem run(Model model) {
        return run(model, V, U, Y, F).result();
    }

    private static double output(int industry) {
        return V[industry][0] + V[industry][1] + V[industry][2];
    }

    private static double product(int product) {
        return V[0][product] + V[1][product] + V[2][product];
    }

    /** A: what an industry buys is what its products need, each by the recipe of the product. */
    @Test
    void recipesOfProductsGiveTheInputsOfIndustries() {
        InputOutputSystem system = run(Model.PRODUCT_TECHNOLOGY);
        for (int industry = 0; industry < 3; industry++) {
            for (int input = 0; input < 3; input++) {
                double sum = 0;
                for (int made = 0; made < 3; made++) {
                    sum += system.transactions().at(input, made) / product(made) * V[industry][made];
                }
                assertThat(sum).as("%d of %d", input, industry).isCloseTo(U[input][industry], within(1e-9));
            }
            double emitted = 0;
            for (int made = 0; made < 3; made++) {
                emitted += system.extensions().getFirst().flows().at(0, made) / product(made) * V[industry][made];
            }
            assertThat(emitted).isCloseTo(F[0][industry], within(1e-9));
        }
        requireClose(system.finalDemand(), Y);
    }

    /** B: a product is made by the recipes of the industries that make it, in their shares of it. */
    @Test
    void recipesOfIndustriesGiveTheInputsOfProducts() {
        InputOutputSystem system = run(Model.INDUSTRY_TECHNOLOGY);
        for (int made = 0; made < 3; made++) {
            for (int input = 0; input < 3; input++) {
                double sum = 0;
                for (int industry = 0; industry < 3; industry++) {
                    sum += U[input][industry] * V[industry][made] / output(industry);
                }
                assertThat(system.transactions().at(input, made)).isCloseTo(sum, within(1e-9));
            }
        }
        requireClose(system.finalDemand(), Y);
    }

    /** C: an industry's sales are made up of products as its output is, whoever buys. */
    @Test
    void salesOfIndustriesGiveTheUseOfProducts() {
        InputOutputSystem system = run(Model.FIXED_INDUSTRY_SALES);
        for (int product = 0; product < 3; product++) {
            for (int buyer = 0; buyer < 3; buyer++) {
                double sum = 0;
                for (int seller = 0; seller < 3; seller++) {
                    sum += V[seller][product] / output(seller) * system.transactions().at(seller, buyer);
                }
                assertThat(sum).isCloseTo(U[product][buyer], within(1e-9));
            }
            for (int column = 0; column < 2; column++) {
                double sum = 0;
                for (int seller = 0; seller < 3; seller++) {
                    sum += V[seller][product] / output(seller) * system.finalDemand().at(seller, column);
                }
                assertThat(sum).isCloseTo(Y[product][column], within(1e-9));
            }
        }
        requireClose(system.extensions().getFirst().flows(), F);
    }

    /** D: who buys a product buys of each industry its share of the market. */
    @Test
    void sharesOfMarketsGiveTheSalesOfIndustries() {
        InputOutputSystem system = run(Model.FIXED_PRODUCT_SALES);
        for (int seller = 0; seller < 3; seller++) {
            for (int buyer = 0; buyer < 3; buyer++) {
                double sum = 0;
                for (int product = 0; product < 3; product++) {
                    sum += V[seller][product] / product(product) * U[product][buyer];
                }
                assertThat(system.transactions().at(seller, buyer)).isCloseTo(sum, within(1e-9));
            }
        }
        requireClose(system.extensions().getFirst().flows(), F);
        assertThat(system.name()).isEqualTo("Made up");
        assertThat(system.currency()).isEqualTo("M$");
    }

    private static void requireClose(Matrix actual, double[][] expected) {
        for (int row = 0; row < expected.length; row++) {
            for (int column = 0; column < expected[row].length; column++) {
                assertThat(actual.at(row, column)).isCloseTo(expected[row][column], within(1e-9));
            }
        }
    }

    private static double[][] widened(double[][] values, int rows, int columns) {
        double[][] wide = new double[values.length + rows][values[0].length + columns];
        for (int row = 0; row < values.length; row++) {
            System.arraycopy(values[row], 0, wide[row], 0, values[row].length);
        }
        return wide;
    }

    /** An industry that makes nothing beside a product that nobody makes: nothing moves, in any model. */
    @ParameterizedTest
    @EnumSource(Model.class)
    void aLineOfNothingChangesNothing(Model model) {
        InputOutputSystem plain = run(model);
        InputOutputSystem wide = run(model, widened(V, 1, 1), widened(U, 1, 1), widened(Y, 1, 0), widened(F, 0, 1))
                .result();

        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(wide.transactions().at(i, j)).as("%d, %d", i, j)
                        .isCloseTo(i < 3 && j < 3 ? plain.transactions().at(i, j) : 0, within(1e-9));
            }
            assertThat(wide.extensions().getFirst().flows().at(0, i))
                    .isCloseTo(i < 3 ? plain.extensions().getFirst().flows().at(0, i) : 0, within(1e-9));
        }
    }

    /** Industries and products with an output of one are as good as others. */
    @Test
    void anOutputOfOneIsNoneOfNothing() {
        double[][] v = {{1, 0}, {0, 1}};
        double[][] u = {{0.2, 0.3}, {0.4, 0.1}};
        double[][] y = {{0.5}, {0.5}};
        for (Model model : Model.values()) {
            InputOutputSystem system = run(model, v, u, y, new double[][]{{3, 4}}).result();
            requireClose(system.transactions(), u);
            requireClose(system.finalDemand(), y);
            requireClose(system.extensions().getFirst().flows(), new double[][]{{3, 4}});
        }
    }

    @Test
    void onlyIndustriesThatMakeNothingAndBuyOrEmitAreToldOf() {
        double[][] firstOnly = {{80, 0, 0}, {0, 148, 3}, {5, 12, 60}};
        double[][] idle = {{0, 0, 0}, {85, 152, 3}, {0, 8, 60}};
        double[][] noPurchases = {{0, 41, 7}, {0, 62, 9}, {0, 17, 12}};

        assertThat(warnings(firstOnly, U, F)).isEmpty();
        assertThat(warnings(idle, noPurchases, new double[][]{{0, 12, 5}})).isEmpty();
        assertThat(warnings(idle, U, new double[][]{{0, 12, 5}})).containsExactly("CP-4219");
        assertThat(warnings(idle, noPurchases, F)).containsExactly("CP-4219");
    }

    private static List<String> warnings(double[][] v, double[][] u, double[][] f) {
        return run(Model.INDUSTRY_TECHNOLOGY, v, u, Y, f).warnings().stream().map(problem -> problem.code())
                .filter(code -> code.equals("CP-4219")).toList();
    }

    /** Of the first product 100 are made: a part in a thousand more or less is a matter of rounding, more is not. */
    @Test
    void gapsOfMoreThanAThousandthAreToldOf() {
        for (double used : new double[]{99.95, 100, 100.05}) {
            assertThat(gaps(used)).as("%s used", used).isEmpty();
        }
        for (double used : new double[]{50, 99.8, 100.2, 300}) {
            assertThat(gaps(used)).as("%s used", used).containsExactly("use and final demand differ from the supply of"
                    + " 1 product, the first is `P1`: " + used + " against 100.0");
        }
    }

    private static List<String> gaps(double used) {
        return run(Model.FIXED_PRODUCT_SALES, new double[][]{{100, 0}, {0, 7}},
                new double[][]{{used, 0}, {0, 7}}, new double[][]{{0}, {0}}, new double[][]{{1, 1}})
                .warnings().stream().map(problem -> problem.message()).toList();
    }

    /** Regions and names stand in the labels, as {@code region | name}; demand may have regions of its own. */
    @Test
    void labelsNameRegions() {
        List<String> industries = List.of("N | farms", "S | mills", "S | farms");
        List<String> products = List.of("N | food", "S | cloth", "S | food");
        InputOutputSystem system = OperatorTester.run(new SupplyUse(),
                new SupplyUse.Inputs(table(industries, products, V), table(products, industries, U),
                        table(products, List.of("S | households", "DISC | stocks"), Y), Optional.empty()),
                new SupplyUse.Options(Model.FIXED_PRODUCT_SALES, "Made up", "M$")).result();

        assertThat(system.regions()).containsExactly("N", "S", "DISC");
        assertThat(system.sectors()).containsExactly("farms", "mills");
        assertThat(system.regionOf()).containsExactly(0, 1, 1);
        assertThat(system.sectorOf()).containsExactly(0, 1, 0);
        assertThat(system.categories()).containsExactly("households", "stocks");
        assertThat(system.demandRegionOf()).containsExactly(1, 2);
        assertThat(system.categoryOf()).containsExactly(0, 1);
        InputOutputSystem one = run(Model.FIXED_PRODUCT_SALES);
        assertThat(one.regions()).containsExactly("all");
        assertThat(one.sectors()).containsExactly("I1", "I2", "I3");
        assertThat(one.categories()).containsExactly("y1", "y2");
        assertThat(one.categoryOf()).containsExactly(0, 1);
    }
}
