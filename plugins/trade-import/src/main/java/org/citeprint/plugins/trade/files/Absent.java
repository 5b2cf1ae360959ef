// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** A file that what lies beside it goes with, and that is not there: what it would hold counts as nothing. */
public final class Absent {

    private Absent() {}

    /**
     * Warns (CP-3191) of it.
     *
     * @param file the file, or how it is called in most releases
     * @param beside what lies there and goes with it
     * @param lost what the table lacks without it
     */
    public static void warn(Context context, String folder, String file, String beside, String lost) {
        context.warn(Problem.warning("CP-3191", Position.of(folder),
                "`" + beside + "` is in `" + folder + "`, and `" + file + "` is not: " + lost,
                "lay the file beside the others, or take no notice where you did without it"));
    }
}
