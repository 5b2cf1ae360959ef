// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.SequencedMap;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.file.FileOption;

/**
 * One use of an operation, ready to run.
 *
 * @param id its name, with the matrix key where it has one: {@code footprint[year=2011]}; steps of a block are
 *     {@code block/step}
 * @param operation the operation
 * @param options the options, bound and complete
 * @param optionTexts the options as text, defaults included, by name in the order of the record; what cache keys,
 *     {@code why} and reports show
 * @param inputs every port of the operation except lineage, in order
 * @param files every file option, in the order of the record
 * @param expectations what must hold of its outputs
 * @param position where the step stands in the pipeline
 */
public record PlannedStep(
        String id,
        OfferedOperation operation,
        Record options,
        SequencedMap<String, String> optionTexts,
        List<PlannedInput> inputs,
        List<FileOption> files,
        List<Expectation> expectations,
        Position position) {}
