// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;

/**
 * What became of a run.
 *
 * @param id its id, such as {@code 2026-11-24T03-14-07-1}; ids sort as the runs followed each other
 * @param pipeline the name of the pipeline
 * @param file the pipeline file
 * @param call how the pipeline was called; absent in records of older versions
 * @param product the product and its version
 * @param status how it ended
 * @param started when it began, in ISO form
 * @param millis how long it took
 * @param environment the machine and the virtual machine, by name
 * @param steps the steps, in the order of the plan
 * @param published the files that left the store
 * @param notes what the user should know although the work went on
 * @param problems what is wrong beside the problems of steps
 */
public record RunRecord(
        String id,
        String pipeline,
        String file,
        Optional<PipelineCall> call,
        String product,
        RunStatus status,
        String started,
        long millis,
        Map<String, String> environment,
        List<StepRecord> steps,
        List<PublishedFile> published,
        List<Problem> notes,
        List<Problem> problems) {

    public RunRecord {
        environment = new LinkedHashMap<>(environment);
        steps = List.copyOf(steps);
        published = List.copyOf(published);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** The values that parameters were given. */
    public Map<String, String> params() {
        return call.map(PipelineCall::params).orElse(Map.of());
    }

    /** The step with a name. */
    public Optional<StepRecord> step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst();
    }

    /** How many steps ended in a way. */
    public long count(StepStatus how) {
        return steps.stream().filter(step -> step.status() == how).count();
    }

    /** All problems, those of steps first. */
    public List<Problem> allProblems() {
        return Stream.concat(steps.stream().flatMap(step -> step.problems().stream()), problems.stream()).toList();
    }

    /** The same with a problem more. */
    public RunRecord with(List<Problem> more) {
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new RunRecord(id, pipeline, file, call, product, status.or(RunStatus.of(more)), started, millis,
                environment,
                steps, published, notes, all);
    }
}
