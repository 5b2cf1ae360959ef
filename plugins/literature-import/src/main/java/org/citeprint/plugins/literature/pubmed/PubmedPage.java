// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.util.regex.Pattern;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * What PubMed saves when its format is left as it stands: a numbered list of citations or abstracts to be read by people,
 * whose parts nothing marks.
 */
public final class PubmedPage {

    private static final Pattern FIRST = Pattern.compile("\\A\\s*1[.:] \\S");
    private static final Pattern NUMBER = Pattern.compile("\\bPMID: [0-9]{1,8}\\b");

    private PubmedPage() {}

    /** Refuses such a list, with CP-3030. */
    public static void refuse(Source source, String head) {
        if (FIRST.matcher(head).find() && NUMBER.matcher(head).find()) {
            throw new ProblemException(Problem.error("CP-3030", Position.of(source.name(), 1),
                    "this is PubMed's list for reading, not its records: `Summary (text)` or `Abstract (text)`",
                    "save the search again in PubMed with `PubMed` as the format"));
        }
    }
}
