// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Records that name what an earlier one named: of other years, mostly, whose amounts would be added without a word. */
final class Repeats {

    private final Set<List<String>> seen = new HashSet<>();
    private int count;
    private Optional<Problem> first = Optional.empty();

    /** A record that names the region, the industry and the stressor of an amount. */
    void add(List<String> names, Position place) {
        if (!seen.add(names)) {
            count++;
            if (first.isEmpty()) {
                first = Optional.of(Problem.warning("CP-3188", place,
                        "`" + names.get(0) + ", " + names.get(1) + "` of `" + names.get(2)
                                + "` was given an amount before",
                        ""));
            }
        }
    }

    /** Warns (CP-3188) once of all. */
    void warn(Context context) {
        first.ifPresent(problem -> context.warn(Problem.warning(problem.code(), problem.position().orElseThrow(),
                problem.message() + (count == 1 ? "" : ", the first of " + count + " such records"),
                "they are added up: where the file holds several years or sources, say with `where:` which are meant")));
    }
}
