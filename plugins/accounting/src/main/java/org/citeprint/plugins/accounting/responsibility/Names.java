// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Finds what an option names among what a table has. */
public final class Names {

    private static final int SHOWN = 5;

    private Names() {}

    /**
     * The index of a name.
     *
     * @param kind what it is the name of, such as {@code region}
     * @throws ProblemException CP-5030 when there is no such name
     */
    public static int index(String kind, String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0) {
            List<String> near = names.stream()
                    .sorted(Comparator.comparingInt((String candidate) -> ChosenStressor.distance(name, candidate))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(SHOWN).toList();
            throw new ProblemException(Problem.error("CP-5030", "the table has no " + kind + " `" + name + "`",
                    near.isEmpty()
                            ? "it has none at all"
                            : near.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ",
                                    "did you mean ", "?"))));
        }
        return index;
    }
}
