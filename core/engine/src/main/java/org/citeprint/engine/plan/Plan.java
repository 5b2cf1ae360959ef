// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import java.util.List;

/**
 * A checked pipeline, ready to run.
 *
 * @param name the pipeline's name
 * @param file the pipeline file
 * @param steps the steps, each after those it takes inputs from, otherwise in the order of the file
 * @param publications what leaves the store
 */
public record Plan(String name, Path file, List<PlannedStep> steps, List<Publication> publications) {}
