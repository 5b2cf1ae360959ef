// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.List;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.problem.Problem;

/**
 * What a run in a test brought.
 *
 * @param result the result
 * @param ledger what was counted
 * @param warnings what was warned of
 * @param <R> the type of the result
 */
public record Outcome<R>(R result, Ledger ledger, List<Problem> warnings) {

    /** Everything in it as text: equal texts mean equal outcomes, see {@link Datasets#describe}. */
    public String describe() {
        StringBuilder text = new StringBuilder(Datasets.describe(result));
        ledger.entries().forEach(entry -> text.append(entry).append('\n'));
        warnings.forEach(warning -> text.append(warning).append('\n'));
        return text.toString();
    }
}
