// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.util.SequencedMap;
import org.citeprint.api.data.Dataset;

/**
 * All outputs of one step, as a report or an export receives them.
 *
 * @param step the step's name in the pipeline, with its matrix key where it has one: {@code footprint[year=2011]}
 * @param operation the name of its operation
 * @param outputs the outputs by name, in the order the operation declares them; a single output is named
 *     {@code result}
 */
public record Section(String step, String operation, SequencedMap<String, Dataset> outputs) {}
