// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Collects what is wrong, so that all of it is said at once; of many faults in one file the first ones. */
public final class Faults {

    private static final int SHOWN = 20;

    private final List<Problem> problems = new ArrayList<>();

    /** Adds one. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds those of one file, in the order of their places; beyond twenty only their number. */
    public void addAll(String file, List<Problem> all) {
        List<Problem> found = all.stream().distinct().toList();
        problems.addAll(found.subList(0, Math.min(SHOWN, found.size())));
        if (found.size() > SHOWN) {
            problems.add(
                    Problem.error(
                            "CP-3104",
                            found.get(SHOWN).position().orElseGet(() -> Position.of(file)),
                            (found.size() - SHOWN) + " more cells or lines like these, this is the next",
                            "mend the first ones and run again"));
        }
    }

    /** A problem whose line is counted from a block's first, in the lines of the file. */
    static Problem moved(Problem problem, String file, int lines) {
        Position place = problem.position().orElseThrow();
        return Problem.error(problem.code(), new Position(file, lines + place.line(), place.column()),
                problem.message(), problem.hint().orElse(""));
    }

    /** Something that is read from a file. */
    public interface Reading<T> {

        /** What the file holds. */
        T read() throws IOException;
    }

    /** What is read; nothing where that fails, whose problems are kept until the other files were read, too. */
    public <T> Optional<T> attempt(Reading<T> reading) throws IOException {
        try {
            return Optional.of(reading.read());
        } catch (ProblemException e) {
            e.problems().forEach(this::add);
            return Optional.empty();
        }
    }

    /** Ends the work when there was any. */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            // A file that is passed over several times tells of the same fault as often.
            throw new ProblemException(problems.stream().distinct().toList());
        }
    }
}
