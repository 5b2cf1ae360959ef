// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What references can name at some place of a pipeline.
 *
 * @param params the parameters of the file; one whose value is wrong has an empty entry
 * @param each the values of the matrix of the step
 * @param environment the environment variables
 */
public record Variables(
        Map<String, Optional<Yaml>> params, SequencedMap<String, Yaml.Text> each, Map<String, String> environment) {

    Variables withEach(SequencedMap<String, Yaml.Text> values) {
        return new Variables(params, values, environment);
    }
}
