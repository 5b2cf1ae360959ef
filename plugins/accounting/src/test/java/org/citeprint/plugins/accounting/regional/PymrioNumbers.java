// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.trade.GrossTrade;
import org.citeprint.testkit.OperatorTester;

/**
 * What we have for each file that pymrio writes of a system, by its name: rows by their labels, numbers by those of their
 * columns.
 *
 * @param system the system
 * @param category the category of final demand that is followed, or all
 * @param heads people by region
 * @param tolerance the largest residual
 * @param place what a place of the system is called in the file, where it is aggregated
 */
record PymrioNumbers(InputOutputSystem system, Optional<String> category, Map<String, Double> heads, double tolerance,
        UnaryOperator<String> place) {

    /** Ours for the file of a name, without its ending; nothing where it has none of the accounts. */
    Optional<Map<String, Map<String, Double>>> of(String name) {
        return switch (name) {
            case "A" -> Optional.of(rows(matrix(LeontiefAccount.Kind.COEFFICIENTS)));
            case "L" -> Optional.of(rows(matrix(LeontiefAccount.Kind.LEONTIEF)));
            case "B" -> Optional.of(rows(matrix(LeontiefAccount.Kind.ALLOCATION)));
            case "G" -> Optional.of(rows(matrix(LeontiefAccount.Kind.GHOSH)));
            case "x" -> Optional.of(renamed(rows(matrix(LeontiefAccount.Kind.OUTPUT)), "output", "indout"));
            case "Y_agg" -> Optional.of(demand());
            case "gross_trade_bilat_flows" -> Optional.of(rows(trade().flows()));
            case "gross_trade_totals" -> Optional.of(rows(trade().totals()));
            case "S" -> Optional.of(columns(multipliers().multipliers(), "intensity"));
            case "M" -> Optional.of(columns(multipliers().multipliers(), "multiplier"));
            case "M_down" -> Optional.of(columns(multipliers().multipliers(), "downstream"));
            case "S_Y" -> multipliers().demand().map(table -> columns(table, ""));
            case "D_cba_by_origin_region" -> Optional.of(pairs(accounts().origins().orElseThrow()));
            case "D_cba_reg_by_origin_region" -> Optional.of(pairs(accounts().transfers().orElseThrow()));
            case String account when account.startsWith("D_") -> Optional.of(account(account.split("_")));
            default -> Optional.empty();
        };
    }

    /** D_pba, D_pba_reg, D_pba_cap and the like. What no product carries pymrio loses. */
    private Map<String, Map<String, Double>> account(String[] parts) {
        Table table = parts.length == 2 ? accounts().sectors().orElseThrow() : accounts().regions();
        Map<String, Map<String, Double>> sums = switch (parts[1]) {
            case "cba" -> columns(table, "consumption");
            case "imp" -> columns(table, "imports");
            case "exp" -> columns(table, "exports");
            default -> category.isPresent()
                    ? columns(table, "induced")
                    : less(columns(table, "production"), columns(table, "without product"));
        };
        Map<String, Double> people = new LinkedHashMap<>();
        heads.forEach((region, number) -> people.merge(place.apply(region), number, Double::sum));
        if (parts[parts.length - 1].equals("cap")) {
            sums.values()
                    .forEach(row -> row.replaceAll((region, sum) -> sum / people.getOrDefault(region, Double.NaN)));
        }
        return sums;
    }

    private AllAccounts.Result accounts() {
        AccountOptions options = new AccountOptions();
        return OperatorTester.run(new AllAccounts(), system,
                category.map(options::demand).orElse(options).all(Method.LU, tolerance)).result();
    }

    private MultiplierAccount.Result multipliers() {
        return OperatorTester.run(new MultiplierAccount(), system, new MultiplierAccount.Options(List.of(),
                Optional.empty(), Layout.WIDE, true, Method.AUTO, 1e-14)).result();
    }

    private Table matrix(LeontiefAccount.Kind kind) {
        LeontiefAccount.Result result = OperatorTester.run(new LeontiefAccount(), system,
                new LeontiefAccount.Options(List.of(kind))).result();
        return List.of(result.output(), result.coefficients(), result.leontief(), result.allocation(), result.ghosh())
                .get(kind.ordinal()).orElseThrow();
    }

    private GrossTrade.Result trade() {
        return OperatorTester.run(new GrossTrade(), system, new GrossTrade.Options()).result();
    }

    private Map<String, Map<String, Double>> demand() {
        Demand demand = Demand.of(system, category.stream().toList());
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int at = 0; at < demand.block().length; at++) {
            if (at % demand.width() < system.regions().size()) {
                rows.computeIfAbsent(system.industry(at / demand.width()).replace(", ", "|"),
                        _ -> new LinkedHashMap<>())
                        .put(system.regions().get(at % demand.width()), demand.block()[at]);
            }
        }
        return rows;
    }

    /** A row of the table is a row of the file; names of columns have their levels apart by another sign. */
    private static Map<String, Map<String, Double>> rows(Table table) {
        List<String> labels = labels(table, List.of());
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            Map<String, Double> cells = new LinkedHashMap<>();
            for (Column.Decimal column : numbers(table)) {
                cells.put(column.name().replace(" | ", "|").replaceFirst("^to ", ""), column.value(row));
            }
            rows.put(labels.get(row), cells);
        }
        return rows;
    }

    /** A stressor's column of the table is a row of the file; places of one name there are added up. */
    private Map<String, Map<String, Double>> columns(Table table, String account) {
        List<String> labels = labels(table, List.of("account"));
        Optional<List<String>> accounts = table.texts("account").map(Column.Text::texts);
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        List<Column.Decimal> numbers = numbers(table);
        for (int stressor = 0; stressor < numbers.size(); stressor++) {
            Map<String, Double> cells = new LinkedHashMap<>();
            for (int row = 0; row < labels.size(); row++) {
                int at = row;
                if (accounts.map(names -> names.get(at).equals(account)).orElse(true)) {
                    cells.merge(place.apply(labels.get(row)), numbers.get(stressor).value(row), Double::sum);
                }
            }
            rows.put(system.extensions().getFirst().stressors().get(stressor).name(), cells);
        }
        return rows;
    }

    /** By origin, then by where and for what it is consumed; of all stressors, of which each industry has one. */
    private static Map<String, Map<String, Double>> pairs(Table table) {
        List<String> from = table.texts("from").orElseThrow().texts();
        List<String> to = labels(table, List.of("from"));
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int row = 0; row < from.size(); row++) {
            for (Column.Decimal column : numbers(table)) {
                rows.computeIfAbsent(from.get(row), _ -> new LinkedHashMap<>()).merge(to.get(row), column.value(row),
                        Double::sum);
            }
        }
        return rows;
    }

    private static List<String> labels(Table table, List<String> but) {
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<String> levels = new ArrayList<>();
            for (Column column : table.columns()) {
                if (column instanceof Column.Text text && !but.contains(column.name())) {
                    levels.add(text.texts().get(row));
                }
            }
            labels.add(String.join("|", levels));
        }
        return labels;
    }

    private static List<Column.Decimal> numbers(Table table) {
        return table.columns().stream().filter(Column.Decimal.class::isInstance).map(Column.Decimal.class::cast)
                .toList();
    }

    private static Map<String, Map<String, Double>> less(
            Map<String, Map<String, Double>> all, Map<String, Map<String, Double>> some) {
        all.forEach((row, cells) -> cells.replaceAll((at, value) -> value - some.getOrDefault(row, Map.of())
                .getOrDefault(at, 0.0)));
        return all;
    }

    private static Map<String, Map<String, Double>> renamed(
            Map<String, Map<String, Double>> rows, String from, String to) {
        rows.replaceAll((_, cells) -> Map.of(to, cells.getOrDefault(from, Double.NaN)));
        return rows;
    }
}
