// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import org.citeprint.api.problem.Problem;

/** A step cannot be carried out, for reasons that can be told. */
final class StepFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    StepFailedException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    StepFailedException(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }
}
