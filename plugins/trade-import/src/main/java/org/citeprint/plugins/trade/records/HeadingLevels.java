// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.util.List;
import java.util.TreeMap;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Faults;

/** An industry is named by as many headings wherever it stands; otherwise no row would meet its column. */
final class HeadingLevels {

    private final Faults faults = new Faults();

    private HeadingLevels() {}

    /**
     * Compares how many headings name an industry or a column of demand.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-3172 where they are not as many
     */
    static void require(RecordsImporter.Options options) {
        HeadingLevels levels = new HeadingLevels();
        if (options.region().isEmpty()) {
            levels.requireTwo("`row` of `transactions`", options.transactions().row());
            levels.requireTwo("`column` of `transactions`", options.transactions().column());
            levels.requireTwo("`column` of `demand`", options.demand().column());
            levels.faults.throwIfAny();
        }
        List<String> buyer = options.transactions().column();
        List<String> consumer = options.demand().column();
        levels.compare("`row` of `transactions`", options.transactions().row(), buyer);
        levels.compare("`row` of `demand`", options.demand().row(), buyer);
        new TreeMap<>(options.extensions()).forEach(
                (name, records) -> levels.compare("`column` of `extensions: " + name + "`", records.column(), buyer));
        new TreeMap<>(options.direct()).forEach(
                (name, records) -> levels.compare("`column` of `direct: " + name + "`", records.column(), consumer));
        levels.faults.throwIfAny();
    }

    private void requireTwo(String what, List<String> headings) {
        if (headings.size() < 2) {
            faults.add(Problem.error("CP-3172", what + " names "
                    + (headings.isEmpty() ? "no heading" : "one heading, " + headings.getFirst())
                    + ", where it takes those of region and sector, or of region and category",
                    "name the column of regions, too, as in `[region, sector]`; where the records have none, say of which"
                            + " region they all are with `region:`"));
        }
    }

    private void compare(String what, List<String> headings, List<String> others) {
        if (headings.size() != others.size()) {
            faults.add(Problem.error("CP-3172",
                    what + " names " + headings.size() + (headings.size() == 1 ? " heading" : " headings") + ", "
                            + String.join(", ", headings) + ", where there are " + others.size() + " elsewhere, "
                            + String.join(", ", others),
                    "an industry is named alike as seller and as buyer: by region and sector, or by the sector alone"
                            + " with `region:`"));
        }
    }
}
