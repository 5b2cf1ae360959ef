// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.accounting.balance.TableBalance;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.AllAccounts;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.responsibility.Principle;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.supply.SupplyUse;
import org.citeprint.plugins.accounting.uncertainty.UncertaintyAccount;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts of two regions with two sectors, worked out in another language, to the ten digits they have. A block that is
 * neither compared nor named as none of ours fails.
 */
class TwoRegionsOracleTest {

    private static final double DIGITS = 5.1e-11;

    /** Accounts that no operation here gives, and tables that only some of them need. */
    private static final List<String> NOT_HERE = List.of("input", "territorial", "EEBT", "EBA_extraction", "FPB",
            "shared_Gallego_Lenzen_half", "shared_alpha1_is_CBA", "shared_alpha0_is_PBA", "shared_border_only_VA",
            "shared_50_50", "TCBA_Kander2015", "TCBA_variant_output_weighted", "TBEET_world_avg",
            "avoided_emissions_bilateral_domestic_tech", "no_trade_full_domestic_technology", "VBR_Pinero2019",
            "ERA_reconstruction", "weak_leakage_N", "pollution_terms_of_trade_x100", "KWW_value_added",
            "KWW_emissions", "BM_source_country_value_added", "BM_source_country_emissions",
            "WWYZ2017_forward_value_added", "WWYZ2017_forward_emissions", "SDA_additive_3factor",
            "SDA_additive_4factor", "SDA_dL_identity", "SDA_multiplicative_polar_geometric", "SDA_LMDI_I", "SDA_PYP",
            "IDA_LMDI_I_4sectors", "Ang2005_two_sector_recomputed", "Kaya_LMDI", "SPA_finaldemand_N_tau_0.01",
            "SPA_finaldemand_N_tau_0.001", "production_layer_decomposition_N", "HEM_forward_Ghosh_S1",
            "carbon_price_global_50usd", "carbon_price_N_only", "CBAM_direct_intensity", "CBAM_total_embodied_mrio",
            "CBAM_direct_with_origin_price_20", "price_shock_wage10pct_S1", "final_demand_substitution_N_S1_to_N1_5",
            "technology_substitution", "Armington_sigma4_one_shot", "incidence_quintiles", "equity_5countries",
            "fair_share_budget_100Gt", "contraction_convergence_linear", "neutrality_gap", "Tapio", "MACC",
            "MillerBlair_closed_households_ch2_recalled", "MillerBlair_SDA_ch13_recalled",
            "Stone_least_squares_conflicting", "MillerBlair_multipliers_type1_type2");

    /** A comparison of one block. */
    private interface Check {

        void run(JsonNode block);
    }

    @TestFactory
    Stream<DynamicTest> isCompared() {
        JsonNode all = Oracle.json(Oracle.folder("two-regions-two-sectors").resolve("oracle_2x2.json"));
        JsonNode given = all.get("input");
        InputOutputSystem system = TwoRegions.system(Oracle.numbers(given.get("Z0")), Oracle.numbers(given.get("Y0")),
                Oracle.numbers(given.get("F0")), Oracle.numbers(given.get("F_hh0")));
        InputOutputSystem later = TwoRegions.system(Oracle.numbers(given.get("Z1")), Oracle.numbers(given.get("Y1")),
                Oracle.numbers(given.get("F1")), Oracle.numbers(given.get("F_hh1")));
        Map<String, Check> checks = Map.ofEntries(
                Map.entry("base", block -> base(system, block)),
                Map.entry("PBA", block -> {
                    double[] ours = regions(system, "production");
                    same("production", ours, block.get("total"));
                    same("of industries", IntStream.range(0, 2).mapToDouble(
                            region -> ours[region] - regions(system, "direct")[region]).toArray(),
                            block.get("industries"));
                }),
                Map.entry("T_region_by_region", block -> same("transfers",
                        numbers(all(system).transfers().orElseThrow()), block.get("value"))),
                Map.entry("E_source_industry_by_consuming_region", block -> same("emissions", sources(system), block)),
                Map.entry("CBA", block -> consumption(system, block)),
                Map.entry("BEET_MRIO", block -> {
                    same("exports", regions(system, "exports"), block.get("EEE"));
                    same("imports", regions(system, "imports"), block.get("EEI"));
                }),
                Map.entry("IBA", block -> same("income", principle(system, Principle.INCOME), block.get("by_region"))),
                Map.entry("shared_Lenzen2007_VA", block -> same("shared", principle(system, Principle.SHARED),
                        block.get("total_by_region"))),
                Map.entry("upstreamness_Antras", block -> same("upstreamness",
                        TwoRegions.values(linkages(system), "upstreamness"), block)),
                Map.entry("downstreamness", block -> same("downstreamness",
                        TwoRegions.values(linkages(system), "downstreamness"), block)),
                Map.entry("HEM", block -> extraction(system, block)),
                Map.entry("linkages", block -> linkages(system, block)),
                Map.entry("field_of_influence_S1_N1", block -> influence(system, block)),
                Map.entry("RAS_MillerBlair_7_4_2", block -> ras(block)),
                Map.entry("RAS_MillerBlair_p335_hybridvut", block -> same("RAS", balanced(
                        new double[]{5, 0.5, 4, 3}, new double[]{10, 2}, new double[]{7, 5}), block.get("Z"))),
                Map.entry("GRAS", block -> same("GRAS", balanced(Oracle.numbers(block.get("Z0")),
                        Oracle.numbers(block.get("u")), Oracle.numbers(block.get("v"))), block.get("Z"))),
                Map.entry("SUT_models", TwoRegionsOracleTest::models),
                Map.entry("uncertainty_CBA_N", block -> uncertainty(system, block)),
                Map.entry("price_dual_check", block -> same("prices", prices(system), block.get("p"))),
                Map.entry("year1_accounts", block -> {
                    double[] direct = regions(later, "direct");
                    same("production", less(regions(later, "production"), direct), block.get("PBA"));
                    same("consumption", less(regions(later, "consumption"), direct), block.get("CBA"));
                }),
                Map.entry("MillerBlair_interregional_ch3_recalled", block -> interregional(block)));
        assertThat(new TreeSet<>(Stream.concat(checks.keySet().stream(), NOT_HERE.stream()).toList()))
                .isEqualTo(new TreeSet<>(all.propertyNames()));
        return checks.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(check -> DynamicTest.dynamicTest(check.getKey(),
                        () -> check.getValue().run(all.get(check.getKey()))));
    }

    private static void same(String what, double[] ours, JsonNode theirs) {
        Oracle.requireClose(what, ours, Oracle.numbers(theirs), DIGITS);
    }

    private static double[] less(double[] left, double[] right) {
        return IntStream.range(0, left.length).mapToDouble(at -> left[at] - right[at]).toArray();
    }

    private static double[] numbers(Table table) {
        List<double[]> columns = MarioTest.numbers(table);
        return IntStream.range(0, table.rows() * columns.size())
                .mapToDouble(at -> columns.get(at % columns.size())[at / columns.size()]).toArray();
    }

    private static AllAccounts.Result all(InputOutputSystem system) {
        return OperatorTester.run(new AllAccounts(), system, new AllAccounts.Options(List.of(), Optional.empty(),
                Layout.WIDE, true, true, true, List.of(), Map.of(), Map.of(), Map.of(), Method.AUTO, 1e-14)).result();
    }

    private static double[] regions(InputOutputSystem system, String account) {
        return account(all(system).regions(), account);
    }

    private static double[] account(Table table, String account) {
        List<String> accounts = table.texts("account").orElseThrow().texts();
        return Arrays.copyOfRange(TwoRegions.values(table, "CO2"), accounts.indexOf(account),
                accounts.lastIndexOf(account) + 1);
    }

    private static double[] matrix(InputOutputSystem system, LeontiefAccount.Kind kind) {
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system,
                new LeontiefAccount.Options(List.of(kind))).result();
        return numbers(List.of(result.output(), result.coefficients(), result.leontief(), result.allocation(),
                result.ghosh()).get(kind.ordinal()).orElseThrow());
    }

    private static double[] multipliers(InputOutputSystem system, String account) {
        return account(OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(List.of(),
                Optional.empty(), Layout.WIDE, true, Method.AUTO, 1e-14)).result().multipliers(), account);
    }

    private static void base(InputOutputSystem system, JsonNode block) {
        same("x", system.output(), block.get("x"));
        same("A", matrix(system, LeontiefAccount.Kind.COEFFICIENTS), block.get("A"));
        same("L", matrix(system, LeontiefAccount.Kind.LEONTIEF), block.get("L"));
        same("B", matrix(system, LeontiefAccount.Kind.ALLOCATION), block.get("B_ghosh_coeff"));
        same("G", matrix(system, LeontiefAccount.Kind.GHOSH), block.get("G_ghosh_inverse"));
        same("f", multipliers(system, "intensity"), block.get("f"));
        same("m", multipliers(system, "multiplier"), block.get("m_up"));
        double[] down = multipliers(system, "downstream");
        double[] own = multipliers(system, "intensity");
        same("m down", IntStream.range(0, 4).mapToDouble(i -> down[i] + own[i]).toArray(), block.get("m_down"));
    }

    /** f X by industry and region, from L and Y. */
    private static double[] sources(InputOutputSystem system) {
        double[] f = multipliers(system, "intensity");
        double[] l = matrix(system, LeontiefAccount.Kind.LEONTIEF);
        return IntStream.range(0, 8).mapToDouble(at -> f[at / 2] * IntStream.range(0, 4)
                .mapToDouble(j -> l[at / 2 * 4 + j] * system.finalDemand().at(j, at % 2)).reduce(0, Double::sum))
                .toArray();
    }

    private static void consumption(InputOutputSystem system, JsonNode block) {
        double[] ours = regions(system, "consumption");
        same("consumption", ours, block.get("total"));
        same("of industries", less(ours, regions(system, "direct")), block.get("industries"));
        same("by product", account(all(system).sectors().orElseThrow(), "consumption"),
                block.get("by_product_2sectors"));
        double[] m = multipliers(system, "multiplier");
        same("m Y", IntStream.range(0, 8).mapToDouble(at -> m[at / 2] * system.finalDemand().at(at / 2, at % 2))
                .toArray(), block.get("by_final_product_and_origin_m_times_Y"));
    }

    private static double[] principle(InputOutputSystem system, Principle principle) {
        ResponsibilityAccount.Result result = OperatorTester.run(new ResponsibilityAccount(), system,
                new ResponsibilityAccount.Options("CO2", Optional.empty(), List.of(principle), Optional.empty(),
                        Optional.empty(), Method.AUTO, 1e-14))
                .result();
        double[] direct = regions(system, "direct");
        return less(TwoRegions.values(result.regions(), principle == Principle.INCOME ? "income" : "shared"), direct);
    }

    private static Table linkages(InputOutputSystem system) {
        return OperatorTester.run(new LinkageAccount(), system, new LinkageAccount.Options(Optional.of("CO2"),
                Optional.empty(), true, Method.AUTO, 1e-14)).result().linkages();
    }

    private static void linkages(InputOutputSystem system, JsonNode block) {
        Table ours = linkages(system);
        Map.ofEntries(Map.entry("direct backward", "direct_backward"), Map.entry("direct forward", "direct_forward"),
                Map.entry("total backward", "total_backward"), Map.entry("total forward", "total_forward_ghosh"),
                Map.entry("row sum of Leontief inverse", "total_forward_leontief_rowsum"),
                Map.entry("power of dispersion", "rasmussen_power_of_dispersion"),
                Map.entry("sensitivity of dispersion", "sensitivity_G"),
                Map.entry("variation backward", "cv_backward"), Map.entry("variation forward", "cv_forward"),
                Map.entry("emissions backward", "emission_backward"),
                Map.entry("emissions forward", "emission_forward"))
                .forEach((name, theirs) -> same(name, TwoRegions.values(ours, name), block.get(theirs)));
        assertThat(ours.texts("kind").orElseThrow().texts())
                .isEqualTo(block.get("class_L_G").valueStream().map(JsonNode::asString).toList());
    }

    private static void extraction(InputOutputSystem system, JsonNode block) {
        Table ours = OperatorTester.run(new ExtractionAccount(), system, new ExtractionAccount.Options(
                ExtractionAccount.By.INDUSTRY, Optional.of("CO2"), Optional.empty())).result().losses();
        List<String> names = List.of("N1", "N2", "S1", "S2");
        Map.of("", "total", " by buying nothing", "column", " by selling nothing to industries", "row")
                .forEach((how, kind) -> Map.of("output", "loss_output", "emissions", "loss_emissions")
                        .forEach((what, loss) -> {
                            double[] values = TwoRegions.values(ours, what + " lost" + how);
                            for (int industry = 0; industry < 4; industry++) {
                                same(what + how, new double[]{values[industry]},
                                        block.get(names.get(industry)).get(kind).get(loss));
                            }
                        }));
    }

    private static void influence(InputOutputSystem system, JsonNode block) {
        InfluenceAccount.Result ours = OperatorTester.run(new InfluenceAccount(), system, new InfluenceAccount.Options(
                20, Optional.of("S, goods"), Optional.of("N, goods"))).result();
        double[] field = numbers(ours.field().orElseThrow());
        same("field", field, block.get("F"));
        same("its sum", new double[]{Arrays.stream(field).reduce(0, Double::sum)}, block.get("inverse_important_sum"));
    }

    private static Table table(double[] values, int width) {
        List<Column> columns = Stream.concat(
                Stream.of((Column) Column.text("label", IntStream.range(0, values.length / width)
                        .mapToObj(row -> "l" + row).toList())),
                IntStream.range(0, width).mapToObj(column -> Column.decimal("l" + column, "", Meaning.FLOW,
                        IntStream.range(0, values.length / width).mapToDouble(row -> values[row * width + column])
                                .toArray())))
                .toList();
        return new Table("T", "A table.", columns);
    }

    private static double[] balanced(double[] values, double[] rows, double[] columns) {
        return numbers(OperatorTester.run(new TableBalance(), new TableBalance.Inputs(table(values, columns.length),
                table(rows, 1), table(columns, 1)),
                new TableBalance.Options(TableBalance.Method.GRAS, 1e-14, 100_000)).result().balanced());
    }

    private static void ras(JsonNode block) {
        double[] a0 = {0.12, 0.1, 0.049, 0.21, 0.247, 0.265, 0.026, 0.249, 0.145};
        double[] x = {421, 284, 283};
        double[] z = balanced(IntStream.range(0, 9).mapToDouble(at -> a0[at] * x[at % 3]).toArray(),
                Oracle.numbers(block.get("u")), Oracle.numbers(block.get("v")));
        same("Z", z, block.get("Z_RAS"));
        same("A", IntStream.range(0, 9).mapToDouble(at -> z[at] / x[at % 3]).toArray(), block.get("A_RAS"));
    }

    private static void models(JsonNode block) {
        List<String> names = List.of("A_product_technology_pxp", "B_industry_technology_pxp",
                "C_fixed_industry_sales_ixi", "D_fixed_product_sales_ixi");
        for (int model = 0; model < 4; model++) {
            InputOutputSystem ours = OperatorTester.run(new SupplyUse(), new SupplyUse.Inputs(
                    table(Oracle.numbers(block.get("V_make_industry_x_product")), 2),
                    table(Oracle.numbers(block.get("U_use_product_x_industry")), 2),
                    table(Oracle.numbers(block.get("y")), 1),
                    Optional.of(table(Oracle.numbers(block.get("F_industry")), 2))),
                    new SupplyUse.Options(SupplyUse.Model.values()[model], "a", "b")).result();
            JsonNode theirs = block.get(names.get(model));
            same("Z", ours.transactions().values(), theirs.get("Z"));
            same("F", ours.extensions().getFirst().flows().values(), theirs.get("F"));
            same("A", matrix(ours, LeontiefAccount.Kind.COEFFICIENTS), theirs.get("A"));
            same("y", ours.finalDemand().values(), theirs.has("y") ? theirs.get("y") : block.get("y"));
        }
    }

    /** To first order, with every coefficient by itself; its draws are of these, ours of the inputs of an industry. */
    private static void uncertainty(InputOutputSystem system, JsonNode block) {
        Table ours = OperatorTester.run(new UncertaintyAccount(), system, new UncertaintyAccount.Options("CO2",
                Optional.empty(), block.get("cv_f").asDouble(), block.get("cv_A").asDouble(),
                block.get("cv_y").asDouble(), 1, 0, new Seed(1), 1e-13)).result().regions();
        same("point", new double[]{TwoRegions.values(ours, "consumption")[0] - regions(system, "direct")[0]},
                block.get("point"));
        same("deviation", new double[]{TwoRegions.values(ours, "the same with coefficients one by one")[0]},
                block.get("first_order_sd"));
    }

    /** What primary inputs cost by unit of each product: one, where all of them are counted. */
    private static double[] prices(InputOutputSystem system) {
        double[] added = system.output().clone();
        for (int at = 0; at < 16; at++) {
            added[at % 4] -= system.transactions().values()[at];
        }
        return multipliers(TwoRegions.system(system.transactions().values(), system.finalDemand().values(), added,
                new double[]{0, 0}), "multiplier");
    }

    private static void interregional(JsonNode block) {
        double[] z = Oracle.numbers(block.get("Z"));
        InputOutputSystem system = Oracle.system(1, z, Oracle.left(z, Oracle.numbers(block.get("x"))));
        same("A", matrix(system, LeontiefAccount.Kind.COEFFICIENTS), block.get("A"));
        same("L", matrix(system, LeontiefAccount.Kind.LEONTIEF), block.get("L"));
    }
}
