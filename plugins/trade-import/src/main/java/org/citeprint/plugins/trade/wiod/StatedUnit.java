// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.workbook.Grid;

/** The unit of the flows, as a line above the table says it: {@code (millions of US$)}, {@code In USD million}. */
final class StatedUnit {

    private static final Pattern CURRENCY = Pattern
            .compile(
                    "\\(?\\s*(?:in )?((?:(?:millions?|thousands?|billions?|mill\\.?|mln\\.?|mn|bn|1[ ,]?000)\\b|['’]000).*?"
                            + "|(?:us\\$|usd|eur|€|us dollars?|euros?),? (?:(?:in )?(?:millions?|thousands?|billions?)|['’]000))\\)?");

    private StatedUnit() {}

    /** The unit in the lines above the one that numbers the columns, left of the numbers. */
    static Optional<String> of(Grid grid, int header, int first) {
        for (int row = 0; row < header; row++) {
            for (int column = 0; column < first; column++) {
                String text = grid.text(row, column);
                Matcher unit = CURRENCY.matcher(text.toLowerCase(Locale.ROOT));
                if (unit.matches()) {
                    return Optional.of(text.substring(unit.start(1), unit.end(1)).strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Millions of USD, with a warning (CP-3123) where no line says so: the publishers say it above every table. */
    static String millions(Grid grid, int header, Context context) {
        boolean said = IntStream.range(0, header).anyMatch(row -> grid.rowTexts(row, 0).stream()
                .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains("$ million")));
        if (!said) {
            context.warn(Problem.warning("CP-3123", Position.of(grid.file()),
                    "the sheet does not say the unit of its flows, and M.USD is taken",
                    "it stands above the table, as in `(millions of US$)`; say another with `currency:`"));
        }
        return "M.USD";
    }
}
