// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.List;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** The first line of a table of text: whether there is one with all its columns, and how it is shown. */
public final class Headline {

    private static final int SHOWN = 20;
    private static final int LONGEST = 60;

    private Headline() {}

    /**
     * Statistical offices offer the same numbers as JSON, all on one line.
     *
     * @throws ProblemException CP-3185 for such a file
     */
    public static void requireTable(String file, List<String> headings) {
        String first = headings.isEmpty() ? "" : headings.getFirst().strip();
        if (first.startsWith("{") || first.startsWith("[{")) {
            throw new ProblemException(Problem.error("CP-3185", Position.of(file, 1), "the file is JSON and no table",
                    "take the same numbers as CSV or TSV; Eurostat gives them for `format=SDMX-CSV` and `format=TSV`"));
        }
    }

    /**
     * Every column that is asked for must be there.
     *
     * @throws ProblemException CP-3116, once for all that are missing
     */
    public static void require(String file, List<String> headings, List<String> wanted, Separator separator) {
        List<String> missing = wanted.stream().filter(name -> !headings.contains(name)).distinct().toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3116", Position.of(file, 1),
                    "no column `" + String.join("`, `", missing) + "`",
                    Separator.hint(headings, separator.symbol())));
        }
    }

    /** The headings, of many or long ones the beginning. */
    public static String shown(List<String> headings) {
        String some = String.join(", ", headings.stream().limit(SHOWN)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text).toList());
        return headings.size() > SHOWN ? some + " and " + (headings.size() - SHOWN) + " more" : some;
    }
}
