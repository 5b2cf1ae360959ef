// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that asks the engine: turns whatever goes wrong into problems and an exit code. */
abstract class EngineCommand implements Callable<Integer> {

    @Mixin final OutputOptions output = new OutputOptions();

    @Mixin final PluginOptions plugins = new PluginOptions();

    private final Surroundings surroundings;

    EngineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    /** Does the work. */
    abstract ExitCode answer(Reply reply, Workbench workbench) throws Exception;

    @Override
    public final Integer call() {
        Reply reply = new Reply(surroundings, output);
        try (Workbench workbench = new Workbench(plugins.settings(surroundings.environment()))) {
            return answer(reply, workbench).number();
        } catch (ProblemException e) {
            return reply.refuse(e.problems(), e).number();
        } catch (Exception | LinkageError | StackOverflowError e) {
            return reply.refuse(List.of(defect(e)), e).number();
        }
    }

    private static Problem defect(Throwable e) {
        return Problem.error("CP-7011", "Citeprint itself failed: " + e,
                "this is a defect: run the command again with --debug and report what it shows");
    }
}
