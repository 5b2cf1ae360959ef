// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/** Persons and hours worked from the sheet {@code DATA}; amounts in national currencies are left out and counted. */
final class SocioEconomicAccounts {

    private static final SequencedMap<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("EMP", "thousand persons");
        VARIABLES.put("EMPE", "thousand persons");
        VARIABLES.put("H_EMP", "mill hours");
        VARIABLES.put("H_EMPE", "mill hours");
    }

    private SocioEconomicAccounts() {}

    static ExtensionTables read(TableFile file, Tables tables, String year, Context context) throws IOException {
        Grid grid = Workbook.open(file).sheet("DATA");
        List<String> headings = grid.rowTexts(0, 0).stream().map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .toList();
        int country = headings.indexOf("country");
        int variable = headings.indexOf("variable");
        int code = headings.indexOf("code");
        int value = Math.max(headings.indexOf("_" + year), headings.indexOf(year));
        if (country < 0 || variable < 0 || code < 0 || value < 0) {
            throw new ProblemException(Problem.error("CP-3116", grid.position(0, 0),
                    "no column `Country`, `Variable`, `Code` or `_" + year + "`",
                    "the first line has " + String.join(", ", headings)));
        }
        Satellite satellite = new Satellite("SEA", grid.file(), tables);
        Set<String> given = IntStream.range(1, grid.rows()).mapToObj(row -> grid.text(row, variable))
                .collect(Collectors.toSet());
        // The release of 2016 has no hours of all employed, which are not zero for that.
        VARIABLES.forEach((name, unit) -> {
            if (given.contains(name) || VARIABLES.keySet().stream().noneMatch(given::contains)) {
                satellite.stressor(name, unit);
            }
        });
        Tally tally = context.tally(grid.file(), "records");
        for (int row = 1; row < grid.rows(); row++) {
            tally.read(1);
            Optional<String> place = satellite.country(grid.text(row, country));
            double amount = grid.number(row, value);
            if (!VARIABLES.containsKey(grid.text(row, variable))) {
                tally.rejected("not persons or hours", 1);
            } else if (place.isEmpty()) {
                tally.rejected("no such region", grid.position(row, country));
            } else if (grid.isEmpty(row, value)) {
                tally.rejected("no number in this year", grid.position(row, value));
            } else if (Double.isNaN(amount)) {
                throw new ProblemException(Problem.error("CP-3104", grid.position(row, value),
                        "`" + grid.text(row, value) + "` is not a number, in row `" + grid.text(row, country) + ", "
                                + grid.text(row, code) + "`",
                        NumberHint.ofCell(grid.text(row, value))));
            } else
                if (satellite.put(grid.text(row, variable), place.get(), grid.text(row, code), amount,
                        grid.position(row, value))) {
                            tally.kept(1);
                        } else {
                            tally.rejected("total or no such sector", 1);
                        }
        }
        return satellite.tables(context);
    }
}
