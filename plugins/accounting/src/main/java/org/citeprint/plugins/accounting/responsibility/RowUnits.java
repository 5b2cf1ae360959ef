// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The units of a table's rows, for sums over rows of one unit each: one, the currency, unless the table is a hybrid one.
 *
 * @param names each once, in the order of the rows
 * @param of for each row the index of its unit
 */
public record RowUnits(List<String> names, int[] of) {

    /**
     * Of a table.
     *
     * @param what what adds up rows, such as {@code trade between regions}
     * @throws ProblemException CP-4220 when rows are in several units and that of one is not known
     */
    public static RowUnits of(InputOutputSystem system, String what) {
        if (!system.mixed()) {
            return new RowUnits(List.of(system.currency()), new int[system.industries()]);
        }
        List<String> units = IntStream.range(0, system.industries()).mapToObj(system::unit).toList();
        // A table of several units whose rows name none is in its currency, row by row.
        int without = IntStream.range(0, units.size())
                .filter(i -> units.get(i).isEmpty() || units.get(i).equals(InputOutputSystem.MIXED_UNITS)).findFirst()
                .orElse(-1);
        if (without >= 0) {
            throw new ProblemException(Problem.error("CP-4220",
                    "`" + system.name() + "` has rows in several units, and " + what + " needs to know that of `"
                            + system.industry(without) + "`",
                    "give the unit of every row when the table is imported (CP-3164)"));
        }
        List<String> names = units.stream().distinct().toList();
        return new RowUnits(names, units.stream().mapToInt(names::indexOf).toArray());
    }

    /** Whether there are several, so that tables name them. */
    public boolean several() {
        return names.size() > 1;
    }
}
