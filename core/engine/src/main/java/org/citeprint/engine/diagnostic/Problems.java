// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;

/** Collects what is wrong while checking goes on. The same problem found twice is kept once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Notes an error. */
    public void error(String code, Position position, String message, String hint) {
        found.add(Problem.error(code, position, message, hint));
    }

    /** Notes a warning. */
    public void warning(String code, Position position, String message, String hint) {
        found.add(Problem.warning(code, position, message, hint));
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Notes problems that were found elsewhere; those without a place get this one. */
    public void addAt(Position position, Collection<Problem> problems) {
        for (Problem problem : problems) {
            Optional<Position> place = problem.position().or(() -> Optional.of(position));
            found.add(new Problem(problem.code(), problem.severity(), problem.message(), place, problem.hint()));
        }
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return hasErrors(found);
    }

    /** How many there are, warnings included. */
    public int size() {
        return found.size();
    }

    /** All problems: those without a place first, the others by file, line and column. */
    public List<Problem> sorted() {
        return sorted(found);
    }

    /** Whether there is an error among problems. */
    public static boolean hasErrors(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Problems in the order in which they are shown. */
    public static List<Problem> sorted(Collection<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing((Problem problem) -> problem.position().orElse(Position.of(""))));
        return List.copyOf(sorted);
    }
}
