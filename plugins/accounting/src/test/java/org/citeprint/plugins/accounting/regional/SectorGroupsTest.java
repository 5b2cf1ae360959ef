// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** Accounts by group of sectors are sums of those at full detail, whatever the groups are. */
class SectorGroupsTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(4);
    private static final Map<String, List<String>> GROUPS = Map.of("odd", List.of("/p[13]/"), "first", List.of("p0"));

    private static AllAccounts.Result run(AccountOptions options) {
        return OperatorTester.run(new AllAccounts(), WORLD, options.all()).result();
    }

    private static String groupOf(String sector) {
        return switch (sector) {
            case "p1", "p3" -> "odd";
            case "p0" -> "first";
            default -> sector;
        };
    }

    /** Every number is the sum of those rows of the full table that belong to it. */
    private static void requireSums(Table groups, Table full) {
        List<String> sectors = full.texts("sector").orElseThrow().texts();
        for (Column column : groups.columns()) {
            if (column instanceof Column.Decimal sums) {
                Column.Decimal parts = full.decimals(column.name()).orElseThrow();
                for (int row = 0; row < groups.rows(); row++) {
                    double sum = 0;
                    for (int at = 0; at < full.rows(); at++) {
                        sum += labels(full, at, groupOf(sectors.get(at))).equals(
                                labels(groups, row, groups.texts("sector").orElseThrow().texts().get(row)))
                                        ? parts.value(at)
                                        : 0;
                    }
                    assertThat(sums.value(row)).as("%s at %d", column.name(), row)
                            .isCloseTo(sum, within(1e-12 * Math.max(1, Math.abs(sum))));
                }
            }
        }
    }

    private static List<String> labels(Table table, int row, String sector) {
        return table.columns().stream().filter(column -> column instanceof Column.Text)
                .map(column -> column.name().equals("sector") ? sector : ((Column.Text) column).texts().get(row))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areSumsOfFullDetail(boolean whole) {
        AccountOptions options = new AccountOptions().groups(GROUPS);
        AllAccounts.Result result = run(whole ? options : options.demand("c1"));

        Table groups = result.sectorGroups().orElseThrow();
        assertThat(groups.texts("sector").orElseThrow().texts().subList(0, 3)).containsExactly("first", "odd", "p2");
        requireSums(groups, result.sectors().orElseThrow());
        requireSums(result.groupOrigins().orElseThrow(), result.origins().orElseThrow());
    }

    @Test
    void areGivenWithoutTheSectorsThemselves() {
        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), WORLD, new AllAccounts.Options(List.of("CO2"),
                Optional.empty(), Layout.WIDE, false, false, false, List.of(), Map.of(), GROUPS, Map.of(), Method.AUTO,
                1e-13)).result();

        assertThat(result.sectors()).isEmpty();
        assertThat(result.groupOrigins()).isEmpty();
        assertThat(result.sectorGroups()).isPresent();
        assertThat(run(new AccountOptions()).sectorGroups()).isEmpty();
    }

    /** A sector in two groups would count twice, and there is nothing to share it out by. */
    @Test
    void eachSectorIsInOneGroup() {
        assertThatThrownBy(() -> run(new AccountOptions().groups(Map.of("a", List.of("p1"), "b", List.of("/p[12]/")))))
                .hasMessage("error[CP-5031] sector `p1` is in two groups; give each sector to one group, by its name or"
                        + " by an expression between slashes, and each group a name of its own");
        assertThatThrownBy(() -> run(new AccountOptions().groups(Map.of("p2", List.of("p1")))))
                .hasMessageContaining("error[CP-5031] group `p2` has the name of a sector that is not in it");
        assertThatThrownBy(() -> run(new AccountOptions().groups(Map.of("a", List.of("/p(/")))))
                .hasMessageContaining("error[CP-5031] `/p(/` is no regular expression: Unclosed group");
        assertThatThrownBy(() -> run(new AccountOptions().groups(Map.of("a", List.of("/q.*/")))))
                .hasMessageContaining("error[CP-5030] the table has no sector `/q.*/`");
        assertThatThrownBy(() -> run(new AccountOptions().groups(Map.of("a", List.of()))))
                .hasMessageContaining("error[CP-5031] group `a` has no sector");
    }

    /** By its name and by an expression: it is in one group all the same. */
    @Test
    void aSectorMayBeNamedTwiceInItsGroup() {
        Table twice = run(new AccountOptions().groups(Map.of("a", List.of("p1", "/p[12]/", "p2")))).sectorGroups()
                .orElseThrow();
        Table once = run(new AccountOptions().groups(Map.of("a", List.of("p1", "p2")))).sectorGroups().orElseThrow();

        assertThat(twice).usingRecursiveComparison().isEqualTo(once);
    }

    /** What pymrio 0.6.3 has for its test table once all is calculated and then aggregated to three sectors. */
    @ParameterizedTest
    @CsvSource({"consumption, D_cba", "production, D_pba", "imports, D_imp", "exports, D_exp"})
    void areThoseOfPymrio(String account, String theirs) {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/pymrio-test-mrio");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }
        InputOutputSystem system = new TextTables(data.resolve("pymrio-test-input/test_mrio"), ".csv")
                .system("emissions", "kg");
        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), system, new AccountOptions()
                .groups(Map.of("industry", List.of("mining", "manufactoring", "electricity", "construction"), "service",
                        List.of("/tra.*/", "other")))
                .all()).result();

        double[] expected = TextTables.line(data.resolve("pymrio-test-expected/04_aggregation/calc_then_aggregate"
                + "/sector_food_rest/emissions/" + theirs + ".csv"), 3, 2);
        Table groups = result.sectorGroups().orElseThrow();
        Column.Decimal found = (Column.Decimal) groups.columns().stream().filter(Column.Decimal.class::isInstance)
                .findFirst().orElseThrow();
        int first = groups.texts("account").orElseThrow().texts().indexOf(account);
        assertThat(groups.texts("sector").orElseThrow().texts().subList(0, 3)).containsExactly("food", "industry",
                "service");
        assertThat(expected).hasSize(18);
        for (int cell = 0; cell < expected.length; cell++) {
            assertThat(found.value(first + cell)).isCloseTo(expected[cell], within(1e-10 * Math.abs(expected[cell])));
        }
    }
}
