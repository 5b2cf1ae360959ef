// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** How far a cell may be from what it was before it was rounded to millions. */
    private static final double ROUNDING = 0.5;

    private final BeaSheet make;
    private final BeaSheet use;
    private final List<Line> products;
    private final List<Line> industries;
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
        this.makers = byCode(BeaSheet.of(Kind.ENTRY, make.rows()));
        this.made = byCode(BeaSheet.of(Kind.ENTRY, make.columns()));
        requireSame();
    }

    private static Map<String, Line> byCode(List<Line> lines) {
        Map<String, Line> byCode = new HashMap<>();
        lines.forEach(line -> byCode.put(line.code(), line));
        return byCode;
    }

    private void requireSame() {
        if (BeaSheet.of(Kind.DEMAND, use.columns()).isEmpty()) {
            throw fault(use, "there is no column of final demand, such as F010", "give the use table as `use`");
        }
        if (BeaSheet.of(Kind.ADDED, use.rows()).isEmpty()) {
            throw fault(use, "there is no row of value added, such as V001",
                    "it stands below the products; the sheet may"
                            + " be cut off");
        }
        List<String> codes = BeaSheet.codes(industries);
        List<String> missing = codes.stream().filter(code -> !makers.containsKey(code)).toList();
        List<String> more = BeaSheet.codes(BeaSheet.of(Kind.ENTRY, make.rows())).stream()
                .filter(code -> !codes.contains(code)).toList();
        List<String> unknown = BeaSheet.codes(BeaSheet.of(Kind.ENTRY, make.columns())).stream()
                .filter(code -> !BeaSheet.codes(products).contains(code)).toList();
        if (!missing.isEmpty() || !more.isEmpty() || !unknown.isEmpty()) {
            throw fault(make, "its industries and products are not those of the use table: "
                    + String.join(", ", missing.isEmpty() ? more.isEmpty() ? unknown : more : missing),
                    "give two tables of one level (sector, summary or detail) and one year");
        }
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
        List<Line> primary = new ArrayList<>(BeaSheet.of(Kind.ADDED, use.rows()));
        products.stream().filter(this::unmade).forEach(primary::add);
        List<Column> stressors = new ArrayList<>(List.of(Column.text("input", BeaSheet.codes(primary))));
        industries.forEach(
                industry -> stressors.add(numbers(industry, primary, row -> use.number(row, industry, cells))));
        Faults faults = new Faults();
        faults.addAll(use.grid().file(), cells);
        faults.throwIfAny();
        count(make);
        count(use);
        compare();
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
        all.addAll(BeaSheet.of(Kind.ADDED, use.rows()));
        return new Table("names", "What the codes stand for.", List.of(
                Column.text("code", BeaSheet.codes(all)), Column.text("name", all.stream().map(Line::name).toList())));
    }

    private void count(BeaSheet sheet) {
        count(sheet, "rows", sheet.rows());
        count(sheet, "columns", sheet.columns());
    }

    private void count(BeaSheet sheet, String unit, List<Line> lines) {
        int totals = BeaSheet.of(Kind.TOTAL, lines).size();
        context.tally(sheet.grid().file(), unit).read(lines.size()).kept(lines.size() - totals)
                .rejected("a total, which is the sum of others", totals);
    }

    /** What industries make, and what they pay for, against the output the use table tells; cells are rounded. */
    private void compare() {
        Optional<Line> output = use.total(use.rows(), "Total Industry Output");
        List<Line> made = BeaSheet.of(Kind.ENTRY, make.columns());
        List<Line> paid = new ArrayList<>(products);
        paid.addAll(BeaSheet.of(Kind.ADDED, use.rows()));
        List<String> off = new ArrayList<>();
        for (Line industry : output.isPresent() ? industries : List.<Line>of()) {
            double told = use.number(output.orElseThrow(), industry, cells);
            double sold = sum(made, product -> make.number(makers.getOrDefault(industry.code(), industry), product,
                    cells));
            double spent = sum(paid, row -> use.number(row, industry, cells));
            if (Math.abs(sold - told) > ROUNDING * made.size()) {
                off.add("`" + industry.code() + "` makes " + Math.round(sold) + ", not " + Math.round(told));
            } else if (Math.abs(spent - told) > ROUNDING * paid.size()) {
                off.add("`" + industry.code() + "` pays for inputs and value added " + Math.round(spent) + ", not "
                        + Math.round(told));
            }
        }
        if (!off.isEmpty()) {
            context.warn(Problem.warning("CP-3158", Position.of(use.grid().file()), off.size()
                    + (off.size() == 1 ? " industry differs" : " industries differ")
                    + " from the output that the use table tells: " + off.getFirst(),
                    "see that both tables are whole, of one year, before or after redefinitions alike, and at producers'"
                            + " prices"));
        }
    }

    private static double sum(List<Line> lines, ToDoubleFunction<Line> number) {
        double sum = 0;
        for (Line line : lines) {
            sum += number.applyAsDouble(line);
        }
        return sum;
    }
}
