// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception an operation throws when its input or options are at fault. Everything else that escapes an
 * operation counts as a defect of its plugin.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** All problems found, in the order they should be shown. */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** The problems, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
