// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** What to say when a file cannot be read or written. */
public final class FileProblems {

    private FileProblems() {}

    /** The workspace does not take a file. */
    static ProblemException inWorkspace(Path file, IOException cause) {
        return withCause(Problem.error("CP-6001", "cannot write `" + file + "` in the workspace: " + reason(cause),
                "make room or give the right to write there, or choose another folder with `--workspace`"), cause);
    }

    /** Why a file could not be read or written, in the words of the system. */
    public static String reason(IOException cause) {
        if (cause instanceof FileSystemException named) {
            return Optional.ofNullable(named.getReason()).orElse(switch (named) {
                case java.nio.file.AccessDeniedException denied -> "Permission denied";
                case java.nio.file.NoSuchFileException missing -> "there is no such file or folder";
                case java.nio.file.FileAlreadyExistsException exists -> "a file of that name is in the way";
                default -> named.getClass().getSimpleName();
            });
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    }

    private static ProblemException withCause(Problem problem, IOException cause) {
        ProblemException exception = new ProblemException(problem);
        exception.initCause(cause);
        return exception;
    }
}
