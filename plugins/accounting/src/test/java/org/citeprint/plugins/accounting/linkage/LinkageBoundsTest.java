// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.reference.Bounds;
import org.citeprint.plugins.accounting.reference.Exact;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.citeprint.plugins.accounting.reference.Bounds.off;

/** The bounds that linkages, influence, extraction and inverses tell are above their true errors, and not far above. */
class LinkageBoundsTest {

    private static final InputOutputSystem SMALL = MadeUpWorld.large(3, 4, 8);

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(TwoRegions.system(), Method.AUTO, 1e-13),
                Arguments.of(MadeUpWorld.of(2), Method.AUTO, 1e-13),
                Arguments.of(SMALL, Method.KRYLOV, 1e-9),
                Arguments.of(MadeUpWorld.large(1, 6, 34), Method.KRYLOV, 1e-13));
    }

    /** The largest error of any, relative to itself. */
    private static double relative(double[] values, BigDecimal[] exact) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> off(values[i], exact[i]) / Math.abs(exact[i].doubleValue())).max().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofLinkages(InputOutputSystem system, Method method, double tolerance) {
        Extension extension = system.extensions().getFirst();
        LinkageAccount.Result result = OperatorTester.run(new LinkageAccount(), system, new LinkageAccount.Options(
                Optional.of(extension.stressors().getFirst().name()), Optional.of(extension.name()), false, method,
                tolerance)).result();

        Table table = result.linkages();
        int n = system.industries();
        Exact leontief = Exact.leontief(system);
        Bounds.require(n, "any total backward linkage, relative to itself",
                relative(TwoRegions.values(table, "total backward"), leontief.turned().sums()), result.check());
        Bounds.require(n, "any total forward linkage, relative to itself",
                relative(TwoRegions.values(table, "total forward"), Exact.ghosh(system).sums()), result.check());
        Bounds.require(n, "any row sum of the Leontief inverse, relative to itself",
                relative(TwoRegions.values(table, "row sum of Leontief inverse"), leontief.sums()), result.check());
        double up = overMean(TwoRegions.values(table, "emissions backward"),
                leontief.turned().solve(Bounds.intensities(system)));
        double down = overMean(TwoRegions.values(table, "emissions forward"),
                Exact.ghosh(system).solve(Bounds.intensities(system)));
        Bounds.require(n, "any linkage of emissions, relative to their mean", Math.max(up, down), result.check());
    }

    private static double overMean(double[] values, BigDecimal[] exact) {
        BigDecimal mean = Arrays.stream(exact).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(exact.length), Exact.DIGITS);
        return IntStream.range(0, values.length).mapToDouble(i -> off(values[i], exact[i].divide(mean, Exact.DIGITS)))
                .max().orElse(0);
    }

    /** L to forty digits, column by column. */
    private static BigDecimal[][] columns(Exact equations, int n) {
        return IntStream.range(0, n).mapToObj(column -> equations.solve(IntStream.range(0, n)
                .mapToObj(i -> i == column ? BigDecimal.ONE : BigDecimal.ZERO).toArray(BigDecimal[]::new)))
                .toArray(BigDecimal[][]::new);
    }

    @ParameterizedTest
    @MethodSource("small")
    void ofInverses(InputOutputSystem system) {
        int n = system.industries();
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system, new LeontiefAccount.Options(
                List.of(LeontiefAccount.Kind.LEONTIEF, LeontiefAccount.Kind.GHOSH))).result();
        BigDecimal[][] leontief = columns(Exact.leontief(system), n);
        BigDecimal[][] ghosh = columns(Exact.ghosh(system), n);
        double ofColumns = 0;
        double[] off = new double[n];
        double[] sums = new double[n];
        for (int column = 0; column < n; column++) {
            double error = 0;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                error += off(at(result.leontief().orElseThrow(), i, column), leontief[column][i]);
                sum += leontief[column][i].doubleValue();
                off[i] += off(at(result.ghosh().orElseThrow(), i, column), ghosh[column][i]);
                sums[i] += ghosh[column][i].doubleValue();
            }
            ofColumns = Math.max(ofColumns, error / sum);
        }
        double ofRows = IntStream.range(0, n).mapToDouble(i -> off[i] / sums[i]).max().orElse(0);
        Bounds.require(3 * n, "all of a column of L, relative to its sum", ofColumns, result.check());
        Bounds.require(3 * n, "all of a row of G, relative to its sum", ofRows, result.check());

        LinkageAccount.Result linkages = OperatorTester.run(new LinkageAccount(), system, new LinkageAccount.Options(
                Optional.empty(), Optional.empty(), true, Method.AUTO, 1e-13)).result();
        double most = 0;
        for (int k = 0; k < n; k++) {
            int at = k;
            BigDecimal[] row = IntStream.range(0, n).mapToObj(j -> leontief[j][at]).toArray(BigDecimal[]::new);
            most = Math.max(most, variation(TwoRegions.values(linkages.linkages(), "variation backward")[k],
                    leontief[k]));
            most = Math.max(most, variation(TwoRegions.values(linkages.linkages(), "variation forward")[k], row));
        }
        Bounds.require(10 * n, "any coefficient of variation, relative to itself", most, linkages.check());
    }

    static Stream<InputOutputSystem> small() {
        return Stream.of(TwoRegions.system(), MadeUpWorld.of(2), SMALL);
    }

    private static double at(Table square, int row, int column) {
        return ((Column.Decimal) square.columns().get(2 + column)).value(row);
    }

    private static double variation(double value, BigDecimal[] values) {
        BigDecimal n = new BigDecimal(values.length);
        BigDecimal mean = Arrays.stream(values).reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, Exact.DIGITS);
        BigDecimal squares = Arrays.stream(values).map(each -> each.subtract(mean).pow(2)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        BigDecimal exact = squares.divide(n.subtract(BigDecimal.ONE), Exact.DIGITS).sqrt(Exact.DIGITS).divide(mean,
                Exact.DIGITS);
        return off(value, exact) / exact.doubleValue();
    }

    @ParameterizedTest
    @MethodSource("small")
    void ofInfluence(InputOutputSystem system) {
        int n = system.industries();
        InfluenceAccount.Result result = OperatorTester.run(new InfluenceAccount(), system,
                new InfluenceAccount.Options(1_000, Optional.of(system.industry(1)), Optional.of(system.industry(2))))
                .result();
        BigDecimal[] columns = Exact.leontief(system).turned().sums();
        BigDecimal[] rows = Exact.leontief(system).sums();
        BigDecimal[][] leontief = columns(Exact.leontief(system), n);
        double most = 0;
        for (int at = 0; at < result.ranking().rows(); at++) {
            BigDecimal exact = columns[index(system, result.ranking(), "seller", at)]
                    .multiply(rows[index(system, result.ranking(), "buyer", at)]);
            most = Math.max(most, off(TwoRegions.values(result.ranking(), "influence")[at], exact)
                    / exact.doubleValue());
        }
        Bounds.require(n, "any influence, relative to itself", most, result.check());
        double error = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                error += off(at(result.field().orElseThrow(), i, j), leontief[1][i].multiply(leontief[j][2]));
            }
        }
        Bounds.require(3 * n, "all of the field, relative to its total",
                error / columns[1].multiply(rows[2]).doubleValue(), result.check());
    }

    private static int index(InputOutputSystem system, Table table, String column, int row) {
        String name = table.texts(column).orElseThrow().texts().get(row);
        return IntStream.range(0, system.industries()).filter(i -> system.industry(i).equals(name)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ExtractionAccount.By.class)
    void ofExtraction(ExtractionAccount.By by) {
        small().forEach(system -> ofExtraction(system, by));
    }

    private static void ofExtraction(InputOutputSystem system, ExtractionAccount.By by) {
        Extension extension = system.extensions().getFirst();
        ExtractionAccount.Result result = OperatorTester.run(new ExtractionAccount(), system,
                new ExtractionAccount.Options(by, Optional.of(extension.stressors().getFirst().name()),
                        Optional.of(extension.name())))
                .result();
        BigDecimal[][] leontief = columns(Exact.leontief(system), system.industries());
        BigDecimal[] intensities = Bounds.intensities(system);
        BigDecimal[] sums = Exact.leontief(system).turned().solve(intensities);
        double most = 0;
        int row = 0;
        for (int[] taken : Groups.of(system, by).industries()) {
            BigDecimal[] idle = idle(system, taken);
            BigDecimal own = BigDecimal.ZERO;
            BigDecimal[] made = new BigDecimal[taken.length];
            BigDecimal[] sold = new BigDecimal[taken.length];
            for (int j = 0; j < idle.length; j++) {
                own = own.add(sums[j].multiply(idle[j]));
            }
            for (int k = 0; k < taken.length; k++) {
                made[k] = new BigDecimal(system.output()[taken[k]]);
                sold[k] = made[k];
                for (int j = 0; j < idle.length; j++) {
                    made[k] = made[k].subtract(leontief[j][taken[k]].multiply(idle[j]));
                }
                for (int region = 0; region < system.regions().size(); region++) {
                    sold[k] = sold[k].subtract(Bounds.demand(system, region)[taken[k]]);
                }
            }
            Exact reduced = Exact.of(taken.length, (i, k) -> (i == k ? BigDecimal.ONE : BigDecimal.ZERO)
                    .subtract(leontief[taken[k]][taken[i]]));
            BigDecimal[] z = reduced.solve(made);
            BigDecimal[] w = reduced.solve(sold);
            BigDecimal all = own;
            BigDecimal kept = BigDecimal.ZERO;
            BigDecimal selling = BigDecimal.ZERO;
            for (int k = 0; k < taken.length; k++) {
                all = all.add(sums[taken[k]].multiply(z[k]));
                kept = kept.add(intensities[taken[k]].multiply(z[k]));
                selling = selling.add(sums[taken[k]].multiply(w[k]));
            }
            double size = all.signum() == 0 ? 1 : Math.abs(all.doubleValue());
            most = Math.max(most, off(TwoRegions.values(result.losses(), "emissions lost")[row], all) / size);
            most = Math.max(most, off(TwoRegions.values(result.losses(), "emissions lost by buying nothing")[row],
                    all.subtract(kept)) / size);
            most = Math.max(most, off(TwoRegions.values(result.losses(),
                    "emissions lost by selling nothing to industries")[row], selling) / size);
            row++;
        }
        Bounds.require(20 * system.industries(), "any loss, relative to all that is lost when the same is gone", most,
                result.check());
    }

    /** What those of some industries that have no output buy. */
    private static BigDecimal[] idle(InputOutputSystem system, int[] taken) {
        return IntStream.range(0, system.industries()).mapToObj(i -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int buyer : taken) {
                sum = system.output()[buyer] == 0 ? sum.add(new BigDecimal(system.transactions().at(i, buyer))) : sum;
            }
            return sum;
        }).toArray(BigDecimal[]::new);
    }
}
