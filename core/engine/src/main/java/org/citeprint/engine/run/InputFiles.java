// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.store.Digests;
import org.citeprint.engine.store.FileProblems;
import org.citeprint.engine.store.StoredObject;

/**
 * Digests the files of a step. The content is read every time: size and time of a file prove nothing about it, and
 * SHA-256 is faster than most disks.
 */
final class InputFiles {

    private InputFiles() {}

    /** Name, size and digest of every file of the step, each once, in the order of the options. */
    static List<InputFile> digest(PlannedStep step) throws StepFailedException {
        Map<String, InputFile> files = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FileOption option : step.files()) {
            for (PlannedFile file : option.files()) {
                if (!files.containsKey(file.name())) {
                    digest(file, files, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new StepFailedException(problems);
        }
        return List.copyOf(files.values());
    }

    private static void digest(PlannedFile file, Map<String, InputFile> files, List<Problem> problems) {
        try {
            StoredObject content = Digests.of(file.path());
            files.put(file.name(), new InputFile(file.name(), content.size(), content.sha256()));
        } catch (IOException e) {
            problems.add(Problem.error("CP-5003", Position.of(file.name()),
                    "the file cannot be read: " + FileProblems.reason(e), "see that it is there and may be read"));
        }
    }

    /** Refuses a result whose files were changed while the step read them. */
    static void requireSame(PlannedStep step, List<InputFile> before) throws StepFailedException {
        List<InputFile> after = digest(step);
        List<Problem> problems = new ArrayList<>();
        for (InputFile file : before) {
            if (!after.contains(file)) {
                problems.add(Problem.error("CP-5005", Position.of(file.name()),
                        "the file was changed while step `" + step.id() + "` read it; its result is thrown away",
                        "run again when the file is complete"));
            }
        }
        if (!problems.isEmpty()) {
            throw new StepFailedException(problems);
        }
    }
}
