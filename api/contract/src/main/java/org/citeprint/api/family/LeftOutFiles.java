// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Files that cannot be used among others that can: they do not stop the step, but stand in its ledger, are warned of, and
 * make {@code rejected-files} in a pipeline's {@code expect}. A problem without a place in its file, such as a limit of the
 * product, is not the file's and stops the step.
 */
final class LeftOutFiles {

    /** What the ledger counts them as. */
    static final String UNIT = "files";

    private LeftOutFiles() {}

    /**
     * Says which files are left out.
     *
     * @throws ProblemException with the problems of all when no other file gave a work, or a problem is not a file's
     */
    static void report(List<WorkSink> files, Context context) {
        List<Problem> problems = files.stream().flatMap(file -> file.problems().stream()).distinct().toList();
        if (problems.isEmpty()) {
            return;
        }
        boolean sound = files.stream().anyMatch(file -> file.problems().isEmpty() && file.works() > 0);
        if (!sound || !files.stream().allMatch(LeftOutFiles::isToBlame)) {
            throw new ProblemException(problems);
        }
        files.stream().filter(file -> !file.problems().isEmpty()).forEach(file -> leaveOut(file, context));
    }

    /**
     * A file of records of which none can be used is no file of works.
     *
     * @throws ProblemException CP-3029 where all that was read was left out or set aside
     */
    static void requireSome(WorkSink file) {
        if (file.works() == 0) {
            file.lost().ifPresent(first -> {
                throw new ProblemException(Problem.error("CP-3029", first.position(),
                        Counted.none(file.records(), "records") + " of `" + file.name() + "` can be used, the first: "
                                + first.reason(),
                        "look at that place with an editor; export or download the file again"));
            });
        }
    }

    /** The problem that a file ends, or its packed data are damaged, where its reader did not expect it. */
    static Problem damaged(WorkSink file) {
        return Problem.error("CP-3024", Position.of(file.name()),
                "`" + file.name() + "` cannot be read to its end: it is damaged or cut off",
                "download or copy the file again");
    }

    private static boolean isToBlame(WorkSink file) {
        return file.problems().stream().allMatch(problem -> problem.position().filter(place -> isIn(file, place))
                .isPresent());
    }

    /** Whether a place lies in a file, or in a file of that archive. */
    private static boolean isIn(WorkSink file, Position place) {
        return place.file().equals(file.name()) || place.file().startsWith(file.name() + "/");
    }

    /** Works that came before the problem are sound, and counted as kept: they stay. */
    private static void leaveOut(WorkSink file, Context context) {
        Problem first = file.problems().getFirst();
        Position place = first.position().orElse(Position.of(file.name()));
        context.tally(file.name(), UNIT).read(1).rejected(first.message(), place);
        for (Problem problem : file.problems()) {
            String what = file.works() == 0
                    ? "the file is left out: "
                    : "the file is left out but for " + Counted.of(file.works(), "works") + " read before: ";
            context.warn(Problem.warning("CP-3027", problem.position().orElse(place),
                    what + problem.message() + " [" + problem.code() + "]",
                    problem.hint().orElse("mend the file, or take it out of `files`")));
        }
    }
}
