// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.bea.BeaSheet.Kind;
import org.citeprint.plugins.trade.bea.BeaSheet.Line;
import org.citeprint.plugins.trade.text.Faults;

/** Takes supply, use, final demand and primary inputs out of the two sheets, in the order of the use table. */
final class BeaTables {

    private static final String REGION = "USA";
    private static final String UNIT = "M.USD";
    private static final int SHOWN = 5;
    /** Total product supply, a column of supply tables alone. */
    private static final String SUPPLY = "T016";
    /** Value added at basic prices, a row of the use tables that go with them. */
    private static final String BASIC = "VABAS";

    private final BeaSheet make;
    private final BeaSheet use;
    private final List<Line> products;
    private final List<Line> industries;
    private final List<Line> added;
    private final Map<String, Line> makers;
    private final Map<String, Line> made;
    private final List<Problem> cells = new ArrayList<>();
    private final Context context;

    BeaTables(BeaSheet make, BeaSheet use, Context context) {
        this.make = make;
        this.use = use;
        this.context = context;
        this.products = BeaSheet.of(Kind.ENTRY, use.rows());
        this.industries = BeaSheet.of(Kind.ENTRY, use.columns());
        this.added = added(use);
        this.makers = byCode(BeaSheet.of(Kind.ENTRY, make.rows()));
        this.made = byCode(BeaSheet.of(Kind.ENTRY, make.columns()));
        requireDistinct();
        requireSame();
    }

    private void requireDistinct() {
        Faults faults = new Faults();
        faults.addAll(make.grid().file(), make.repeated());
        faults.addAll(use.grid().file(), use.repeated());
        faults.throwIfAny();
    }

    private static Map<String, Line> byCode(List<Line> lines) {
        Map<String, Line> byCode = new HashMap<>();
        lines.forEach(line -> byCode.put(line.code(), line));
        return byCode;
    }

    /** The parts of value added; the sheets of 1947 to 1996 tell its total (T006) alone. */
    private static List<Line> added(BeaSheet use) {
        List<Line> parts = BeaSheet.of(Kind.ADDED, use.rows());
        return parts.isEmpty()
                ? use.total(use.rows(), "Total Value Added").filter(line -> !line.code().isEmpty()).stream().toList()
                : parts;
    }

    private void requireSame() {
        requireProducers();
        if (BeaSheet.of(Kind.DEMAND, use.columns()).isEmpty()) {
            throw fault(use, "there is no column of final demand, such as F010", "give the use table as `use`");
        }
        if (added.isEmpty()) {
            throw fault(use, "there is no row of value added, such as V001",
                    "it stands below the products; the sheet may be cut off");
        }
        List<String> codes = BeaSheet.codes(industries);
        List<String> missing = codes.stream().filter(code -> !makers.containsKey(code)).toList();
        List<String> more = BeaSheet.codes(BeaSheet.of(Kind.ENTRY, make.rows())).stream()
                .filter(code -> !codes.contains(code)).toList();
        List<String> unknown = BeaSheet.codes(BeaSheet.of(Kind.ENTRY, make.columns())).stream()
                .filter(code -> !BeaSheet.codes(products).contains(code)).toList();
        if (!missing.isEmpty() || !more.isEmpty() || !unknown.isEmpty()) {
            throw fault(make, "its industries and products are not those of the use table: "
                    + shown(missing.isEmpty() ? more.isEmpty() ? unknown : more : missing),
                    "give two tables of one level (sector, summary or detail) and one year");
        }
    }

    /**
     * Supply and use tables are another framework: a supply table has products as rows, and margins and imports as columns.
     */
    private void requireProducers() {
        String help = "give the make and use tables at producers' prices, `IOMake_*.xlsx` and `IOUse_*_PRO_*.xlsx`";
        if (BeaSheet.codes(make.columns()).contains(SUPPLY)) {
            throw fault(make, "it is a supply table, not a make table", help);
        }
        if (BeaSheet.codes(use.rows()).contains(BASIC)) {
            throw fault(use, "it is the use table of the supply-use framework, at purchasers' prices", help);
        }
    }

    private static String shown(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size())));
        return codes.size() > SHOWN ? first + " and " + (codes.size() - SHOWN) + " more" : first;
    }

    private static ProblemException fault(BeaSheet sheet, String what, String help) {
        return new ProblemException(Problem.error("CP-3157", Position.of(sheet.grid().file()), what, help));
    }

    BeaImporter.Result read() {
        List<Column> supply = labels("industry", industries);
        for (Line product : products) {
            Line column = made.get(product.code());
            supply.add(numbers(product, industries, industry -> column == null
                    ? 0
                    : make.number(makers.getOrDefault(industry.code(), industry), column, cells)));
        }
        List<Column> used = labels("product", products);
        industries.forEach(industry -> used.add(numbers(industry, products, row -> use.number(row, industry, cells))));
        List<Column> demand = labels("product", products);
        BeaSheet.of(Kind.DEMAND, use.columns())
                .forEach(column -> demand.add(numbers(column, products, row -> use.number(row, column, cells))));
        List<Line> primary = new ArrayList<>(added);
        products.stream().filter(this::unmade).forEach(primary::add);
        List<Column> stressors = new ArrayList<>(List.of(Column.text("input", BeaSheet.codes(primary))));
        industries.forEach(
                industry -> stressors.add(numbers(industry, primary, row -> use.number(row, industry, cells))));
        Faults faults = new Faults();
        faults.addAll(use.grid().file(), cells);
        faults.throwIfAny();
        count(make);
        count(use);
        new BeaBalance(make, use, added, cells).check(context);
        return new BeaImporter.Result(new Table("supply", "What each industry makes of each product.", supply),
                new Table("use", "What each industry uses of each product.", used),
                new Table("demand", "Final demand for each product.", demand),
                new Table("stressors", "Value added, and products used that no industry makes.", stressors), names());
    }

    private boolean unmade(Line product) {
        Line column = made.get(product.code());
        return column == null
                || makers.values().stream().allMatch(row -> make.number(row, column, new ArrayList<>()) == 0);
    }

    private static List<Column> labels(String name, List<Line> lines) {
        return new ArrayList<>(List.of(Column.text("region", lines.stream().map(line -> REGION).toList()),
                Column.text(name, BeaSheet.codes(lines))));
    }

    /** A column of the result, named as rows of region and code are. */
    private static Column numbers(Line column, List<Line> rows, ToDoubleFunction<Line> number) {
        return Column.decimal(REGION + " | " + column.code(), UNIT, Meaning.FLOW,
                rows.stream().mapToDouble(number).toArray());
    }

    private Table names() {
        List<Line> all = new ArrayList<>(industries);
        all.addAll(products);
        all.addAll(BeaSheet.of(Kind.DEMAND, use.columns()));
        all.addAll(added);
        return new Table("names", "What the codes stand for.", List.of(
                Column.text("code", BeaSheet.codes(all)), Column.text("name", all.stream().map(Line::name).toList())));
    }

    private void count(BeaSheet sheet) {
        count(sheet, "rows", sheet.rows());
        count(sheet, "columns", sheet.columns());
    }

    private void count(BeaSheet sheet, String unit, List<Line> lines) {
        long totals = lines.stream().filter(line -> line.kind() == Kind.TOTAL && !added.contains(line)).count();
        context.tally(sheet.grid().file(), unit).read(lines.size()).kept(lines.size() - totals)
                .rejected("a total, which is the sum of others", totals);
    }
}
