// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Two tables that name the unit of each row must name the same: a table in thousands beside one in millions is none. */
public final class RowUnits {

    private RowUnits() {}

    /**
     * Compares the units of the rows that both tables have.
     *
     * @throws ProblemException CP-3166 for the first row whose units differ
     */
    public static void requireSame(
            Map<List<String>, String> units, String file, Map<List<String>, String> others, String otherFile) {
        for (Map.Entry<List<String>, String> row : others.entrySet()) {
            String unit = units.getOrDefault(row.getKey(), row.getValue());
            boolean both = !unit.isEmpty() && !row.getValue().isEmpty();
            if (both && !unit.equals(row.getValue())) {
                throw new ProblemException(Problem.error("CP-3166", Position.of(otherFile),
                        "`" + Labels.shown(row.getKey()) + "` is given in `" + row.getValue() + "` here and in `" + unit
                                + "` in `" + file + "`",
                        "all tables of one system give a row in one unit; convert one of them, or take both of one"
                                + " release"));
            }
        }
    }
}
