// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.Planned;
import org.citeprint.engine.plan.Planner;
import picocli.CommandLine.Mixin;

/** A command about one pipeline: the pipeline is checked, then the command goes on with its plan. */
abstract class PipelineCommand extends EngineCommand {

    @Mixin final PipelineOptions pipeline = new PipelineOptions();

    PipelineCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Goes on with a valid plan; warnings have been shown. */
    abstract ExitCode answer(Plan plan, List<Problem> warnings, Reply reply, Workbench workbench) throws Exception;

    @Override
    final ExitCode answer(Reply reply, Workbench workbench) throws Exception {
        Planned planned = new Planner().plan(pipeline.request(surroundings().environment()), workbench.catalog());
        Plan plan = planned.plan().orElseThrow(() -> new ProblemException(planned.problems()));
        reply.problems(planned.problems());
        return answer(plan, planned.problems(), reply, workbench);
    }
}
