// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * What is wrong in a file of numbers alone is told by line and column; here both get the names that the publisher's files
 * of labels give them. Line n of such a file is row n.
 */
public final class PlaceNames {

    private static final Pattern COLUMN = Pattern.compile("in column `column (\\d+)`");

    private PlaceNames() {}

    /** The same problems, cells by their names. */
    public static ProblemException named(ProblemException problem, List<List<String>> rows,
            List<List<String>> columns) {
        return named(problem, rows.size(), row -> String.join(", ", rows.get(row)), columns.size(),
                column -> String.join(", ", columns.get(column)));
    }

    /** The same, with names that are made when they are needed. */
    public static ProblemException named(
            ProblemException problem, int rows, IntFunction<String> row, int columns, IntFunction<String> column) {
        return new ProblemException(problem.problems().stream().map(each -> {
            Matcher place = COLUMN.matcher(each.message());
            int line = each.position().map(Position::line).orElse(0);
            if (!place.find() || line < 1 || line > rows || Integer.parseInt(place.group(1)) > columns) {
                return each;
            }
            String names = "in row `" + row.apply(line - 1) + "`, column `"
                    + column.apply(Integer.parseInt(place.group(1)) - 1) + "`";
            return Problem.error(each.code(), each.position().orElseThrow(),
                    place.replaceFirst(Matcher.quoteReplacement(names)), each.hint().orElse(""));
        }).toList());
    }
}
