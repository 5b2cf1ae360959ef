// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.option.BoundOptions;
import org.citeprint.engine.pipeline.Use;

/**
 * A step under examination.
 *
 * @param use the step as it is written
 * @param operation its operation
 * @param options its options; empty when they are wrong
 * @param files its files
 * @param edges what flows in
 * @param expectations what must hold
 */
record StepDraft(
        Use use,
        OfferedOperation operation,
        Optional<BoundOptions> options,
        List<FileOption> files,
        List<Edge> edges,
        List<Expectation> expectations) {

    /**
     * What flows into a port.
     *
     * @param input the port and its sources
     * @param position where the pipeline says so
     */
    record Edge(PlannedInput input, Position position) {}

    String id() {
        return use.id();
    }

    Position position() {
        return use.step().position();
    }

    Optional<PlannedStep> planned() {
        return options.map(bound -> new PlannedStep(id(), operation, bound.record(), bound.texts(),
                edges.stream().map(Edge::input).toList(), files, expectations, position()));
    }
}
