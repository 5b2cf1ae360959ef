// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.reference;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.regional.AllAccounts;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.responsibility.Principle;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citeprint.plugins.accounting.reference.Bounds.demand;
import static org.citeprint.plugins.accounting.reference.Bounds.direct;
import static org.citeprint.plugins.accounting.reference.Bounds.intensities;
import static org.citeprint.plugins.accounting.reference.Bounds.off;
import static org.citeprint.plugins.accounting.reference.Bounds.sum;
import static org.citeprint.plugins.accounting.reference.Bounds.told;
import static org.citeprint.plugins.accounting.reference.Bounds.world;

/** The bounds that accounts tell are above their true errors, which forty digits show, and not far above. */
class BoundsTest {

    private static final InputOutputSystem LARGE = MadeUpWorld.large(1, 6, 34);

    /** Coarse tolerances, so that what is left of the equations shows, and fine ones, so that roundings do. */
    static Stream<Arguments> tables() {
        return Stream.concat(pymrio(), made());
    }

    /** pymrio's test table, where its data lie beside the repository. */
    private static Stream<Arguments> pymrio() {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set))
                .resolve("oracles/pymrio-test-mrio/pymrio-test-input/test_mrio");
        return Files.isDirectory(data)
                ? Stream.of(Arguments.of(new TextTables(data, ".csv").system("emissions", "kg"), Method.AUTO, 1e-13),
                        Arguments.of(new TextTables(data, ".csv").system("emissions", "kg"), Method.KRYLOV, 1e-12))
                : Stream.empty();
    }

    private static Stream<Arguments> made() {
        return Stream.of(
                Arguments.of(TwoRegions.system(), Method.AUTO, 1e-13),
                Arguments.of(MadeUpWorld.of(2), Method.AUTO, 1e-13),
                Arguments.of(MadeUpWorld.of(5), Method.KRYLOV, 1e-9),
                Arguments.of(MadeUpWorld.of(7), Method.SERIES, 1e-10),
                Arguments.of(LARGE, Method.LU, 1e-13),
                Arguments.of(LARGE, Method.KRYLOV, 1e-13),
                Arguments.of(LARGE, Method.KRYLOV, 1e-9),
                Arguments.of(LARGE, Method.SERIES, 1e-10));
    }

    private static double[] values(Table table, String column) {
        return TwoRegions.values(table, column);
    }

    /** X for the demand of each region. */
    private static BigDecimal[][] outputs(InputOutputSystem system) {
        Exact exact = Exact.leontief(system);
        return IntStream.range(0, system.regions().size()).mapToObj(region -> exact.solve(demand(system, region)))
                .toArray(BigDecimal[][]::new);
    }

    private static BigDecimal[] multipliers(InputOutputSystem system) {
        return Exact.leontief(system).turned().solve(intensities(system));
    }

    /** The largest error of consumption, imports and exports by region. */
    private static double regional(InputOutputSystem system, Table regions) {
        BigDecimal[] intensities = intensities(system);
        BigDecimal[][] outputs = outputs(system);
        double most = 0;
        for (int region = 0; region < outputs.length; region++) {
            int here = region;
            BigDecimal imports = sum(intensities, outputs[region], i -> system.regionOf()[i] != here);
            BigDecimal consumption = sum(intensities, outputs[region], i -> true).add(direct(system, region));
            BigDecimal exports = BigDecimal.ZERO;
            for (int other = 0; other < outputs.length; other++) {
                BigDecimal part = sum(intensities, outputs[other], i -> system.regionOf()[i] == here);
                exports = other == region ? exports : exports.add(part);
            }
            most = Math.max(most, off(values(regions, "consumption")[region], consumption));
            most = Math.max(most, off(values(regions, "imports")[region], imports));
            most = Math.max(most, off(values(regions, "exports")[region], exports));
        }
        return most;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofAllAccounts(InputOutputSystem system, Method method, double tolerance) {
        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), system, first(system, method, tolerance))
                .result();

        Bounds.require(system.industries(), "any consumption, import or export, any stressor",
                regional(system, result.regions()) / world(system), result.check());
        Bounds.require(system.industries(), "consumption by product, any stressor",
                byProduct(system, values(result.sectors().orElseThrow(), "consumption")) / world(system),
                result.check());
    }

    private static AllAccounts.Options first(InputOutputSystem system, Method method, double tolerance) {
        Extension extension = system.extensions().getFirst();
        return new AllAccounts.Options(List.of(extension.stressors().getFirst().name()), Optional.of(extension.name()),
                Layout.LONG, true, true, true, List.of(), Map.of(), Map.of(), Map.of(), method, tolerance);
    }

    private static double byProduct(InputOutputSystem system, double[] consumption) {
        BigDecimal[] multipliers = multipliers(system);
        int sectors = system.sectors().size();
        double most = 0;
        for (int region = 0; region < system.regions().size(); region++) {
            BigDecimal[] bought = demand(system, region);
            for (int product = 0; product < sectors; product++) {
                int sector = product;
                most = Math.max(most, off(consumption[region * sectors + sector],
                        sum(multipliers, bought, i -> system.sectorOf()[i] == sector)));
            }
        }
        return most;
    }

    /** So many stressors that one elimination serves all. */
    @Test
    void ofSectorsByElimination() {
        Extension air = LARGE.extensions().getFirst();
        int n = LARGE.industries();
        double[] flows = new double[60 * n];
        for (int at = 0; at < flows.length; at++) {
            flows[at] = air.flows().at(0, at % n);
        }
        InputOutputSystem many = new InputOutputSystem(LARGE.name(), LARGE.currency(), LARGE.regions(), LARGE.sectors(),
                LARGE.regionOf(), LARGE.sectorOf(), LARGE.categories(), LARGE.demandRegionOf(), LARGE.categoryOf(),
                LARGE.transactions(), LARGE.finalDemand(), LARGE.output(),
                List.of(new Extension("air",
                        IntStream.range(0, 60).mapToObj(row -> new Stressor("gas " + row, "kt")).toList(),
                        new Matrix(60, n, flows), Optional.empty())));

        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), many, new AllAccounts.Options(List.of(),
                Optional.empty(), Layout.LONG, false, true, false, List.of(), Map.of(), Map.of(), Map.of(), Method.AUTO,
                1e-13))
                .result();

        int cells = LARGE.regions().size() * LARGE.sectors().size();
        double[] consumption = Arrays.copyOf(values(result.sectors().orElseThrow(), "consumption"), cells);
        Bounds.require(n, "consumption by product, any stressor", byProduct(LARGE, consumption) / world(many),
                result.check());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofResponsibility(InputOutputSystem system, Method method, double tolerance) {
        Extension extension = system.extensions().getFirst();
        ResponsibilityAccount.Result result = OperatorTester.run(new ResponsibilityAccount(), system,
                new ResponsibilityAccount.Options(extension.stressors().getFirst().name(),
                        Optional.of(extension.name()), List.of(Principle.values()), Optional.empty(), Optional.empty(),
                        method, tolerance))
                .result();

        Table check = result.check();
        Bounds.require(system.industries(), "any consumption, import or export",
                regional(system, result.regions()) / world(system), check);
        double ofProducts = 0;
        BigDecimal[] multipliers = multipliers(system);
        for (int sector = 0; sector < system.sectors().size(); sector++) {
            int product = sector;
            BigDecimal exact = BigDecimal.ZERO;
            for (int region = 0; region < system.regions().size(); region++) {
                exact = exact.add(sum(multipliers, demand(system, region),
                        i -> system.sectorOf()[i] == product));
            }
            ofProducts = Math.max(ofProducts, off(values(result.products(), "consumption")[sector], exact));
        }
        Bounds.require(system.industries(), "consumption by product", ofProducts / world(system), check);
        Bounds.require(system.industries(), "any region's income responsibility",
                income(system, values(result.regions(), "income")) / world(system), check);
        Bounds.require(system.industries(), "any region's shared responsibility",
                shared(system, values(result.regions(), "shared")) / world(system), check);
    }

    private static BigDecimal[] valueAdded(InputOutputSystem system) {
        return IntStream.range(0, system.industries()).mapToObj(j -> {
            BigDecimal added = new BigDecimal(system.output()[j]);
            for (int i = 0; i < system.industries(); i++) {
                added = added.subtract(new BigDecimal(system.transactions().at(i, j)));
            }
            return added;
        }).toArray(BigDecimal[]::new);
    }

    private static double income(InputOutputSystem system, double[] values) {
        BigDecimal[] enabled = Exact.ghosh(system).solve(intensities(system));
        BigDecimal[] added = valueAdded(system);
        double most = 0;
        for (int region = 0; region < values.length; region++) {
            int here = region;
            BigDecimal exact = direct(system, region)
                    .add(sum(added, enabled, i -> system.output()[i] != 0 && system.regionOf()[i] == here))
                    .add(ofIdle(system, region));
            most = Math.max(most, off(values[region], exact));
        }
        return most;
    }

    /** What industries without output emit. */
    private static BigDecimal ofIdle(InputOutputSystem system, int region) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < system.industries(); i++) {
            if (system.output()[i] == 0 && system.regionOf()[i] == region) {
                sum = sum.add(new BigDecimal(system.extensions().getFirst().flows().at(0, i)));
            }
        }
        return sum;
    }

    private static double shared(InputOutputSystem system, double[] values) {
        int n = system.industries();
        BigDecimal[] added = valueAdded(system);
        BigDecimal[] handed = IntStream.range(0, n).mapToObj(i -> {
            double net = system.output()[i] - system.transactions().at(i, i);
            return net == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.ONE.subtract(added[i].divide(new BigDecimal(system.output()[i])
                            .subtract(new BigDecimal(system.transactions().at(i, i))), Exact.DIGITS))
                            .max(BigDecimal.ZERO).min(BigDecimal.ONE);
        }).toArray(BigDecimal[]::new);
        BigDecimal[] multipliers = Exact.of(n, (i, j) -> handed[j].multiply(
                Exact.over(system.transactions().at(j, i), system.output()[i]))).solve(intensities(system));
        double most = 0;
        for (int region = 0; region < values.length; region++) {
            BigDecimal exact = direct(system, region).add(ofIdle(system, region));
            BigDecimal[] bought = demand(system, region);
            for (int i = 0; i < n; i++) {
                BigDecimal kept = BigDecimal.ONE.subtract(handed[i]).multiply(new BigDecimal(system.output()[i]));
                exact = exact.add(system.regionOf()[i] == region ? multipliers[i].multiply(kept) : BigDecimal.ZERO);
                BigDecimal taken = bought[i].add(boughtByIdle(system, i, region));
                exact = exact.add(multipliers[i].multiply(handed[i]).multiply(taken));
            }
            most = Math.max(most, off(values[region], exact));
        }
        return most;
    }

    private static BigDecimal boughtByIdle(InputOutputSystem system, int seller, int region) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int buyer = 0; buyer < system.industries(); buyer++) {
            boolean idle = system.output()[buyer] == 0 && system.regionOf()[buyer] == region;
            sum = idle ? sum.add(new BigDecimal(system.transactions().at(seller, buyer))) : sum;
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofMultipliers(InputOutputSystem system, Method method, double tolerance) {
        Extension extension = system.extensions().getFirst();
        MultiplierAccount.Result result = OperatorTester.run(new MultiplierAccount(), system,
                new MultiplierAccount.Options(List.of(extension.stressors().getFirst().name()),
                        Optional.of(extension.name()), Layout.LONG, true, method, tolerance))
                .result();

        BigDecimal[] intensities = intensities(system);
        BigDecimal[] up = multipliers(system);
        BigDecimal[] down = Exact.ghosh(system).solve(intensities);
        double[] mostOf = new double[2];
        double all = 0;
        for (int i = 0; i < up.length; i++) {
            double output = Math.abs(system.output()[i]);
            mostOf[0] = Math.max(mostOf[0], output * off(values(result.multipliers(), "multiplier")[i], up[i]));
            mostOf[1] = Math.max(mostOf[1], output
                    * off(values(result.multipliers(), "downstream")[i], down[i].subtract(intensities[i])));
            all += Math.abs(intensities[i].doubleValue() * output);
        }
        Bounds.require(up.length, "any multiplier times output, any stressor", mostOf[0] / all, result.check());
        Bounds.require(up.length, "any downstream multiplier times output, any stressor", mostOf[1] / all,
                result.check());
    }

    /** With flows below zero errors may be larger than what is left of the equations tells: nothing is told. */
    @Test
    void thereIsNoneWhereFlowsAreNegative() {
        double[] z = {20, 10, 5, -2, 15, 30, 4, 6, 12, 6, 40, 10, 3, 5, 20, 15};
        InputOutputSystem system = TwoRegions.system(z, new double[]{50, 13, 90, 5, 25, 37, 7, 50},
                new double[]{40, 15, 130, 20}, new double[]{10, 8});
        Table check = OperatorTester.run(new AllAccounts(), system, first(system, Method.AUTO, 1e-13)).result().check();

        assertThat(told(check, "any consumption, import or export, any stressor (none: flows or outputs are negative)"))
                .isNaN();
        assertThat(told(check, "consumption by product, any stressor (none: flows or outputs are negative)")).isNaN();
    }
}
