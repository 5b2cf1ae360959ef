// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.operation.Lineage;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.plan.OutputRef;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.StepRecord;

/** Tells a step which steps stand before it, from the plan and their records, cached or not. */
final class Lineages {

    private final Plan plan;
    private final String product;

    Lineages(Plan plan, String product) {
        this.plan = plan;
        this.product = product;
    }

    /** The steps that a step takes inputs from, directly or not, in the order of the plan. */
    Lineage of(PlannedStep step, Map<String, StepRecord> before) {
        Set<String> ancestors = ancestors(step);
        List<Lineage.Step> steps = plan.steps().stream()
                .filter(other -> ancestors.contains(other.id()))
                .flatMap(other -> Optional.ofNullable(before.get(other.id())).map(record -> step(other, record))
                        .stream())
                .toList();
        return new Lineage(plan.name(), plan.fileName(), new LinkedHashMap<>(plan.params()), product, steps);
    }

    private Set<String> ancestors(PlannedStep step) {
        Set<String> ancestors = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(from(step));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (ancestors.add(next)) {
                plan.steps().stream().filter(other -> other.id().equals(next))
                        .forEach(other -> open.addAll(from(other)));
            }
        }
        return ancestors;
    }

    /** The steps that a step takes inputs from, each once, in the order of its inputs. */
    static List<String> from(PlannedStep step) {
        return step.inputs().stream().flatMap(input -> input.from().stream()).map(OutputRef::step).distinct().toList();
    }

    private static Lineage.Step step(PlannedStep step, StepRecord record) {
        OfferedOperation operation = step.operation();
        return new Lineage.Step(step.id(), operation.name(), operation.summary(), operation.method(),
                operation.source(), record.plugin(), from(step), new LinkedHashMap<>(step.optionTexts()),
                record.files(), record.ledger(), record.warnings());
    }
}
