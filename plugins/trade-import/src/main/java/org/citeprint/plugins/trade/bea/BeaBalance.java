// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.bea.BeaSheet.Kind;
import org.citeprint.plugins.trade.bea.BeaSheet.Line;

/**
 * Whether two sheets belong together: what an industry makes, and what it pays for, is the output that the use table tells;
 * what is made of a product is what is used of it. Cells are rounded to millions, so a sum may be off by half a million for
 * each. Linear in the cells.
 */
final class BeaBalance {

    /** How far a cell may be from what it was before it was rounded. */
    private static final double ROUNDING = 0.5;

    private final BeaSheet make;
    private final BeaSheet use;
    private final List<Line> products;
    private final List<Line> industries;
    private final List<Line> added;
    private final List<Problem> cells;

    BeaBalance(BeaSheet make, BeaSheet use, List<Line> added, List<Problem> cells) {
        this.make = make;
        this.use = use;
        this.products = BeaSheet.of(Kind.ENTRY, use.rows());
        this.industries = BeaSheet.of(Kind.ENTRY, use.columns());
        this.added = added;
        this.cells = cells;
    }

    /** Warns (CP-3158) of what does not add up. */
    void check(Context context) {
        Optional<Line> output = use.total(use.rows(), "Total Industry Output");
        output.ifPresent(told -> warn(industries(told), "industries", "from the output that the use table tells",
                context));
        warn(products(), "products", "between the tables", context);
    }

    private List<String> industries(Line output) {
        Map<String, Line> makers = byCode(make.rows());
        List<Line> made = BeaSheet.of(Kind.ENTRY, make.columns());
        List<Line> paid = new ArrayList<>(products);
        paid.addAll(added);
        List<String> off = new ArrayList<>();
        for (Line industry : industries) {
            Line maker = makers.getOrDefault(industry.code(), industry);
            double told = use.number(output, industry, cells);
            double sold = sum(made, product -> make.number(maker, product, cells));
            double spent = sum(paid, row -> use.number(row, industry, cells));
            if (Math.abs(sold - told) > ROUNDING * made.size()) {
                off.add("`" + industry.code() + "` makes " + Math.round(sold) + ", not " + Math.round(told));
            } else if (Math.abs(spent - told) > ROUNDING * paid.size()) {
                off.add("`" + industry.code() + "` pays for inputs and value added " + Math.round(spent) + ", not "
                        + Math.round(told));
            }
        }
        return off;
    }

    /** At purchasers' prices a product is used for more than it is made for, as margins and taxes are in it. */
    private List<String> products() {
        Map<String, Line> columns = byCode(make.columns());
        List<Line> makers = BeaSheet.of(Kind.ENTRY, make.rows());
        List<Line> users = new ArrayList<>(industries);
        users.addAll(BeaSheet.of(Kind.DEMAND, use.columns()));
        List<String> off = new ArrayList<>();
        for (Line product : products) {
            Line column = columns.get(product.code());
            double made = column == null ? 0 : sum(makers, row -> make.number(row, column, cells));
            double used = sum(users, user -> use.number(product, user, cells));
            if (Math.abs(made - used) > ROUNDING * (makers.size() + users.size())) {
                off.add("`" + product.code() + "` is made for " + Math.round(made) + " and used for "
                        + Math.round(used));
            }
        }
        return off;
    }

    private void warn(List<String> off, String what, String how, Context context) {
        if (!off.isEmpty()) {
            context.warn(Problem.warning("CP-3158", Position.of(use.grid().file()),
                    Counted.of(off.size(), what) + (off.size() == 1 ? " differs " : " differ ") + how + ": "
                            + off.getFirst(),
                    "see that both tables are whole, of one year, before or after redefinitions alike, and at producers'"
                            + " prices"));
        }
    }

    private static Map<String, Line> byCode(List<Line> lines) {
        Map<String, Line> byCode = new HashMap<>();
        BeaSheet.of(Kind.ENTRY, lines).forEach(line -> byCode.put(line.code(), line));
        return byCode;
    }

    private static double sum(List<Line> lines, ToDoubleFunction<Line> number) {
        double sum = 0;
        for (Line line : lines) {
            sum += number.applyAsDouble(line);
        }
        return sum;
    }
}
