// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Asks for tables whose columns have sums. Rows in tonnes, TJ and money have none, nor a value added. */
public final class OneUnit {

    private OneUnit() {}

    /**
     * Looks at the units of rows.
     *
     * @param what what needs sums of columns, such as {@code linkages}
     * @throws ProblemException CP-4220 when there are several
     */
    public static void require(InputOutputSystem system, String what) {
        if (system.mixed()) {
            throw new ProblemException(Problem.error("CP-4220",
                    "`" + system.name() + "` has rows in several units, and " + what
                            + " add up what industries buy in all of them",
                    "take a table in money; accounts of production and consumption need no such sums"));
        }
    }
}
