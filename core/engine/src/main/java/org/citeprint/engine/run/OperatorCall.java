// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.PluginInfo;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.store.DamagedEntryException;
import org.citeprint.engine.store.FileProblems;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operator and lets nothing out but its result, its problems or the end of the run. Whatever else it throws is
 * a defect of its plugin; what it changes in the virtual machine is put back.
 */
final class OperatorCall {

    private final Cancellation cancellation;
    private final Events events;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    OperatorCall(Cancellation cancellation, Events events) {
        this.cancellation = cancellation;
        this.events = events;
    }

    @Nullable
    Object run(PlannedStep step, Object inputs, Context context) throws StepFailedException {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(step.operation().operator().getClass().getClassLoader());
        try {
            return step.operation().operator().run(inputs, step.options(), context);
        } catch (Throwable e) {
            cancellation.check();
            throw failure(step, e);
        } finally {
            thread.setContextClassLoader(own);
            restore(step);
        }
    }

    private StepFailedException failure(PlannedStep step, Throwable thrown) {
        return switch (thrown) {
            case ProblemException problems -> new StepFailedException(
                    problems.problems().stream().map(problem -> placed(step, problem)).toList());
            case UncheckedIOException wrapped when wrapped.getCause() instanceof DamagedEntryException damage ->
                new StepFailedException(DatasetCache.damaged(damage));
            case UncheckedIOException wrapped -> unreadable(step, Objects.requireNonNull(wrapped.getCause()));
            case IOException e -> unreadable(step, e);
            case OutOfMemoryError e -> new StepFailedException(Problem.error("CP-5009", step.position(),
                    "memory ran out in step `" + step.id() + "`", "give Java more with `-Xmx`, or use"
                            + " fewer threads or less data"));
            default -> defect(step, thrown);
        };
    }

    /** What has no place in a file of data is a matter of the step that stands in the pipeline. */
    private static Problem placed(PlannedStep step, Problem problem) {
        return problem.position().isPresent()
                ? problem
                : new Problem(problem.code(), problem.severity(), problem.message(), Optional.of(step.position()),
                        problem.hint());
    }

    private static StepFailedException unreadable(PlannedStep step, IOException cause) {
        Events.defect("step " + step.id() + " could not read", cause);
        return new StepFailedException(Problem.error("CP-5003", step.position(), "step `" + step.id()
                + "` cannot read its input: " + FileProblems.reason(cause),
                "see that the files are complete and of the kind that `" + step.operation().name() + "` reads"));
    }

    private static StepFailedException defect(PlannedStep step, Throwable thrown) {
        Events.defect("step " + step.id() + ": " + plugin(step) + " failed", thrown);
        String message = Optional.ofNullable(thrown.getMessage()).map(text -> ": " + text).orElse("");
        return new StepFailedException(Problem.error("CP-5002", step.position(), plugin(step) + " failed in step `"
                + step.id() + "` (`" + step.operation().name() + "`): " + thrown.getClass().getSimpleName() + message,
                "it is a defect of the plugin: report it to its author with the run's `run.log`"));
    }

    /** The plugin of a step, for messages. */
    static String plugin(PlannedStep step) {
        PluginInfo plugin = step.operation().plugin();
        return "plugin `" + plugin.id() + " " + plugin.version() + "`";
    }

    private void restore(PlannedStep step) {
        if (!cancellation.cancelled()) {
            Thread.interrupted();
        }
        if (!Locale.getDefault().equals(locale) || !TimeZone.getDefault().equals(zone)) {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            events.note(Problem.warning("CP-5012", "the default locale or time zone was changed while "
                    + plugin(step) + " ran; it has been put back", "report it to the author of the plugin"));
        }
    }
}
