// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Accounts by bloc and group of sectors, held against those of every pair of regions at full detail. */
class BlocSectorsTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(6);
    private static final Map<String, List<String>> BLOCS = Map.of("union", List.of("r1", "r3"));
    private static final Map<String, List<String>> GROUPS = Map.of("odd", List.of("p1", "p3"));

    private static String blocOf(String region) {
        return region.equals("r1") || region.equals("r3") ? "union" : region;
    }

    private static String groupOf(String sector) {
        return sector.equals("p1") || sector.equals("p3") ? "odd" : sector;
    }

    private static AllAccounts.Result run(AccountOptions options, Method solver) {
        return OperatorTester.run(new AllAccounts(), WORLD, options.all(solver, 1e-14)).result();
    }

    private static List<String> texts(Table table, String column) {
        return table.texts(column).orElseThrow().texts();
    }

    private static double sum(Table table, String column, IntPredicate rows) {
        double[] values = TwoRegions.values(table, column);
        double sum = 0;
        for (int row = 0; row < values.length; row++) {
            sum += rows.test(row) ? values[row] : 0;
        }
        return sum;
    }

    /** Imports of a bloc are emitted outside of it; what its members emit for each other is none. */
    @ParameterizedTest
    @CsvSource({"krylov, true", "lu, true", "krylov, false", "lu, false"})
    void importsAreThoseFromOutside(String solver, boolean grouped) {
        AccountOptions options = new AccountOptions().of("CO2").as(Layout.LONG).blocs(BLOCS);
        AllAccounts.Result result = run(grouped ? options.groups(GROUPS) : options,
                Method.valueOf(solver.toUpperCase(java.util.Locale.ROOT)));
        Table sectors = result.blocSectors().orElseThrow();
        Table origins = result.origins().orElseThrow();
        List<String> from = texts(origins, "from");
        List<String> to = texts(origins, "to");
        List<String> products = texts(origins, "sector");
        assertThat(sectors.rows()).isEqualTo(4 * (grouped ? 3 : 4));
        for (int row = 0; row < sectors.rows(); row++) {
            String bloc = texts(sectors, "bloc").get(row);
            String sector = texts(sectors, "sector").get(row);
            IntPredicate bought = at -> blocOf(to.get(at)).equals(bloc)
                    && (grouped ? groupOf(products.get(at)) : products.get(at)).equals(sector);
            assertThat(TwoRegions.values(sectors, "consumption")[row])
                    .isCloseTo(sum(origins, "amount", bought), within(1e-9));
            assertThat(TwoRegions.values(sectors, "imports")[row])
                    .isCloseTo(sum(origins, "amount", bought.and(at -> !blocOf(from.get(at)).equals(bloc))),
                            within(1e-9));
        }
        assertThat(result.blocOrigins().orElseThrow().rows()).isEqualTo(4 * 4 * (grouped ? 3 : 4));
        assertThat(sum(result.blocOrigins().orElseThrow(), "amount",
                at -> !texts(result.blocOrigins().orElseThrow(), "from").get(at)
                        .equals(texts(result.blocOrigins().orElseThrow(), "to").get(at))))
                .isCloseTo(sum(sectors, "imports", at -> true), within(1e-9));
    }

    /** By sector they are what they are in all, and so are exports. */
    @ParameterizedTest
    @CsvSource({"production", "consumption", "imports", "exports", "without product", "induced", "other demand"})
    void addUpToThoseOfBlocs(String account) {
        AllAccounts.Result result = run(
                new AccountOptions().of("CO2").as(Layout.LONG).blocs(BLOCS).groups(GROUPS).demand("c1"), Method.AUTO);
        Table sectors = result.blocSectors().orElseThrow();
        Table blocs = result.blocs().orElseThrow();
        boolean direct = !account.equals("imports") && !account.equals("exports") && !account.equals("without product");
        for (int row = 0; row < blocs.rows(); row++) {
            String bloc = texts(blocs, "bloc").get(row);
            double whole = TwoRegions.values(blocs, account)[row];
            double byIndustry = sum(sectors, account, at -> texts(sectors, "bloc").get(at).equals(bloc));
            if (direct) {
                // Accounts by sector have no direct emissions of final demand.
                assertThat(whole).as(bloc).isGreaterThan(byIndustry);
            } else {
                assertThat(byIndustry).as(bloc).isCloseTo(whole, within(1e-9));
            }
        }
    }

    @Test
    void areGivenWhereTheyAreAskedFor() {
        AllAccounts.Result plain = OperatorTester.run(new AllAccounts(), WORLD, new AllAccounts.Options(List.of("CO2"),
                Optional.empty(), Layout.WIDE, false, false, false, List.of(), BLOCS, Map.of(), Map.of(), Method.AUTO,
                1e-13)).result();
        AllAccounts.Result grouped = OperatorTester.run(new AllAccounts(), WORLD, new AllAccounts.Options(
                List.of("CO2"), Optional.empty(), Layout.WIDE, false, false, false, List.of(), BLOCS, GROUPS, Map.of(),
                Method.AUTO, 1e-13)).result();

        assertThat(plain.blocSectors()).isEmpty();
        assertThat(plain.blocOrigins()).isEmpty();
        assertThat(grouped.blocSectors()).isPresent();
        assertThat(grouped.blocOrigins()).isEmpty();
        assertThat(run(new AccountOptions(), Method.AUTO).blocSectors()).isEmpty();
    }
}
