// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;

/**
 * Notices that something in the midst of a run ends the process, as {@code System.exit} of a plugin does: without it the
 * command would end in silence with whatever exit code the plugin likes, 0 among them. Signals do not come here, they
 * are handled; {@code Runtime.halt} nobody can notice.
 */
final class ForcedExit implements AutoCloseable {

    private final Thread hook;

    private ForcedExit(Reply reply) {
        hook = new Thread(() -> Runtime.getRuntime().halt(tell(reply)), "citeprint-forced-exit");
    }

    /** Begins to watch, until it is closed. */
    static ForcedExit watch(Reply reply) {
        ForcedExit watching = new ForcedExit(reply);
        Runtime.getRuntime().addShutdownHook(watching.hook);
        return watching;
    }

    private static int tell(Reply reply) {
        Problem problem = Problem.error("CP-5039",
                "a plugin ended Citeprint in the midst of the run" + place().map(at -> ": " + at).orElse(""),
                "it is a defect of the plugin, which must not call System.exit: report it to its author");
        int code = reply.refuse(List.of(problem), new IllegalStateException(problem.message())).number();
        reply.out().flush();
        return code;
    }

    /** Who called for the end, as far as a thread of the process still shows it. */
    private static Optional<String> place() {
        return Thread.getAllStackTraces().values().stream().map(Arrays::asList).filter(ForcedExit::exits)
                .flatMap(List::stream).filter(frame -> !frame.getClassName().startsWith("java."))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")")
                .findFirst();
    }

    private static boolean exits(List<StackTraceElement> frames) {
        return frames.stream().anyMatch(
                frame -> frame.getClassName().equals("java.lang.Shutdown") && frame.getMethodName().equals("exit"));
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The end has begun: the hook has told of it.
        }
    }
}
