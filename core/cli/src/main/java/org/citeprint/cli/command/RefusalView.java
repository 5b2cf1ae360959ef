// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.cli.terminal.ExitCode;

/**
 * A refusal as JSON.
 *
 * @param exitCode the exit code
 * @param problems why
 */
record RefusalView(int exitCode, List<ProblemView> problems) {

    static RefusalView of(ExitCode code, List<Problem> problems) {
        return new RefusalView(code.number(), ProblemView.all(problems));
    }

    /** A problem as JSON; line and column are left out when not known. */
    record ProblemView(String code, String severity, String message, Optional<String> file, Optional<Integer> line,
            Optional<Integer> column, Optional<String> hint) {

        static List<ProblemView> all(List<Problem> problems) {
            return problems.stream().map(ProblemView::of).toList();
        }

        static ProblemView of(Problem problem) {
            return new ProblemView(problem.code(), problem.severity().name().toLowerCase(java.util.Locale.ROOT),
                    problem.message(), problem.position().map(place -> place.file()),
                    problem.position().map(place -> place.line()).filter(line -> line > 0),
                    problem.position().map(place -> place.column()).filter(column -> column > 0), problem.hint());
        }
    }
}
