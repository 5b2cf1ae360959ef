// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * A checked pipeline, ready to run.
 *
 * @param name the pipeline's name
 * @param file the pipeline file
 * @param steps the steps, each after those it takes inputs from, otherwise in the order of the file
 * @param publications what leaves the store
 * @param params the values that parameters were given by the caller, by name
 * @param blocks the files of the blocks it calls
 */
public record Plan(String name, Path file, List<PlannedStep> steps, List<Publication> publications,
        SortedMap<String, String> params, List<Path> blocks) {

    /** The name of the pipeline file, without its folder. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
