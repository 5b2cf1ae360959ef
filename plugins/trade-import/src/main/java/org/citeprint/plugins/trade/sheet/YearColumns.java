// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The TSV of Eurostat: the first cell of a line holds its dimensions, parted by commas, and each other cell the number of
 * one year. The first heading names the dimensions and, behind a backslash, the time:
 * {@code freq,unit,prd_use,prd_ava,geo\TIME_PERIOD}. A line becomes a record for each year.
 *
 * @param dimensions the headings of the dimensions
 * @param time the heading of the years
 * @param years the years
 */
record YearColumns(List<String> dimensions, String time, List<String> years) {

    /** How the same bureau calls the numbers where it writes records. */
    private static final String VALUE = "OBS_VALUE";

    /** What the headings of such a file say, if it is one. */
    static Optional<YearColumns> of(List<String> headings) {
        int bar = headings.size() < 2 ? -1 : headings.getFirst().indexOf('\\');
        if (bar < 0) {
            return Optional.empty();
        }
        return Optional.of(new YearColumns(List.of(headings.getFirst().substring(0, bar).split(",", -1)),
                headings.getFirst().substring(bar + 1), List.copyOf(headings.subList(1, headings.size()))));
    }

    /** The headings of the records. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(dimensions);
        headings.add(time);
        headings.add(VALUE);
        return headings;
    }

    /** The records of a line. A number may be followed by a blank and flags; a colon stands for none. */
    List<List<String>> records(List<String> cells, String file, int line) {
        List<String> keys = List.of(cells.getFirst().split(",", -1));
        if (keys.size() != dimensions.size()) {
            throw new ProblemException(Problem.error("CP-3103", Position.of(file, line),
                    "the first cell has " + keys.size() + " parts, the first line names " + dimensions.size(),
                    "look for a missing or an extra comma; the file may be cut off"));
        }
        List<List<String>> records = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            String cell = cells.get(year + 1).strip();
            String number = cell.contains(" ") ? cell.substring(0, cell.indexOf(' ')) : cell;
            if (!number.equals(":")) {
                List<String> record = new ArrayList<>(keys);
                record.add(years.get(year));
                record.add(number);
                records.add(record);
            }
        }
        return records;
    }
}
