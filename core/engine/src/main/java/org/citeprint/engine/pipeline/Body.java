// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/**
 * What pipelines and blocks have in common.
 *
 * @param file the file as the user wrote it; positions carry it
 * @param path where it lies
 * @param params the parameters
 * @param steps the steps in the order of the file
 * @param names the names of all steps, of those too that could not be read
 */
public record Body(
        String file,
        Path path,
        SequencedMap<String, Param> params,
        SequencedMap<String, Step> steps,
        List<String> names) {}
