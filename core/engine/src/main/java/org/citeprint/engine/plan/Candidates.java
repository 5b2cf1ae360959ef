// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Dataset;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.pipeline.DatasetTypes;
import org.citeprint.engine.pipeline.Variables;

/**
 * What a reference to one step, or one variant of it, can mean.
 *
 * @param label the reference, for messages
 * @param endpoints the outputs to choose from
 * @param whole whether they are all outputs of one operation, so that the step can stand for them
 * @param variables the variables of the step, for the names of published files
 */
record Candidates(String label, List<Endpoint> endpoints, boolean whole, Variables variables) {

    /**
     * An output of a planned step.
     *
     * @param step the step
     * @param name the name of the output in the reference: a block may call it otherwise than the operation does
     * @param output the output
     */
    record Endpoint(String step, String name, Output output) {

        OutputRef ref() {
            return new OutputRef(step, Optional.of(output.name()));
        }
    }

    /** Those of a type. */
    List<Endpoint> fitting(Class<? extends Dataset> type) {
        return endpoints.stream().filter(endpoint -> type.isAssignableFrom(endpoint.output().type())).toList();
    }

    /** What there is, for messages: {@code regions (a table), transfers (a table)}. */
    String list() {
        return String.join(", ", endpoints.stream()
                .map(one -> "`" + one.name() + "` (" + DatasetTypes.phrase(one.output().type()) + ")").toList());
    }
}
