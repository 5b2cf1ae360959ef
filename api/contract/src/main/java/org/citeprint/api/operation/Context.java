// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.util.List;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;

/** What the engine lends an operator while it runs one step. Safe for use by several threads. */
public interface Context {

    /** All files the options name, in the order of the options and, within a pattern, of their names. */
    List<Source> sources();

    /** The files a pattern of the options matches. */
    List<Source> sources(Glob glob);

    /** The folder (or the one file) a path of the options names. */
    SourceFolder folder(InputPath path);

    /** Opens an entry of this step's ledger; the engine checks that every entry balances. */
    Tally tally(String subject, String unit);

    /** Reports something the user should know although the work goes on; shown in the terminal and the report. */
    void warn(Problem problem);

    /** Says how far the step is. */
    Progress progress();

    /** Runs parts of the step side by side. */
    Workers workers();

    /**
     * Returns unless the run is being stopped; call it in long loops.
     *
     * @throws java.util.concurrent.CancellationException when the run is being stopped
     */
    void checkCancelled();
}
