// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.plan.Publication;
import org.citeprint.engine.run.Preview;

/**
 * A plan as it is shown.
 *
 * @param name the pipeline's name
 * @param pipeline its file
 * @param steps the steps in their order
 * @param publishes what leaves the store
 */
record PlanView(String name, String pipeline, List<StepView> steps, List<PublicationView> publishes) {

    /** A step and what would happen to it: {@code cached}, {@code runs}, {@code depends} or {@code fails}. */
    record StepView(String id, String operation, String prospect, List<String> reasons, List<InputView> inputs,
            Map<String, String> options,
            List<String> reads) {}

    /** A port and what flows into it. */
    record InputView(String port, List<EdgeView> from) {}

    /** One output of a step, or the whole step. */
    record EdgeView(String step, Optional<String> output) {}

    /** A file that is written. */
    record PublicationView(String from, String name, String target) {}

    static PlanView of(Plan plan, List<Preview.Entry> preview) {
        Map<String, Preview.Entry> entries = preview.stream()
                .collect(Collectors.toMap(Preview.Entry::step, entry -> entry));
        return new PlanView(plan.name(), plan.file().toString(),
                plan.steps().stream().map(step -> step(step, Objects.requireNonNull(entries.get(step.id())))).toList(),
                plan.publications().stream().map(PlanView::publication).toList());
    }

    private static StepView step(PlannedStep step, Preview.Entry entry) {
        List<InputView> inputs = step.inputs().stream().map(input -> new InputView(input.port().name(),
                input.from().stream().map(ref -> new EdgeView(ref.step(), ref.output())).toList())).toList();
        List<String> reads = step.files().stream().flatMap(option -> option.files().stream()).map(file -> file.name())
                .distinct().toList();
        return new StepView(step.id(), step.operation().name(), LogCommand.word(entry.prospect()), entry.reasons(),
                inputs, step.optionTexts(),
                reads);
    }

    private static PublicationView publication(Publication publication) {
        return new PublicationView(publication.from().toString(), publication.name(),
                publication.target().toAbsolutePath().normalize().toString());
    }
}
