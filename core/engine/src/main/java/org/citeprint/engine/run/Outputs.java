// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.plan.PlannedStep;
import org.jspecify.annotations.Nullable;

/** Takes apart what an operator gives, and refuses what it did not promise. */
final class Outputs {

    private Outputs() {}

    /** The outputs that were not left empty, by name, in the order of the operation. */
    static SequencedMap<String, Dataset> of(PlannedStep step, @Nullable Object result) throws StepFailedException {
        SequencedMap<String, Dataset> datasets = new LinkedHashMap<>();
        for (Output output : step.operation().outputs()) {
            @Nullable
            Object value = output.component().isEmpty() ? result : component(step, output, result);
            Optional<?> present = value instanceof Optional<?> optional && output.optional()
                    ? optional
                    : Optional.of(require(step, output, value));
            if (present.isPresent()) {
                datasets.put(output.name(), cast(step, output, present.get()));
            }
        }
        return datasets;
    }

    private static @Nullable Object component(PlannedStep step, Output output, @Nullable Object result)
            throws StepFailedException {
        Object record = require(step, output, result);
        try {
            Method accessor = record.getClass().getDeclaredMethod(output.component());
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw fault(step, output, "an accessor that throws " + e);
        }
    }

    private static Object require(PlannedStep step, Output output, @Nullable Object value) throws StepFailedException {
        if (value == null) {
            throw fault(step, output, "null");
        }
        return value;
    }

    private static Dataset cast(PlannedStep step, Output output, Object value) throws StepFailedException {
        if (!output.type().isInstance(value)) {
            throw fault(step, output, "a " + value.getClass().getName());
        }
        return output.type().cast(value);
    }

    private static StepFailedException fault(PlannedStep step, Output output, String what) {
        return new StepFailedException(Problem.error("CP-5008", step.position(), OperatorCall.plugin(step)
                + " broke its promise in step `" + step.id() + "`: output `" + output.name() + "` of `"
                + step.operation().name() + "` is " + what + ", not a " + output.type().getSimpleName(),
                "report it to the author of the plugin"));
    }
}
