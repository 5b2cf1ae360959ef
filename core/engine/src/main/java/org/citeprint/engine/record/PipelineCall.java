// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pipeline file needs beside itself to be run again in the same way.
 *
 * @param params the values that parameters were given, by name; those with their defaults are not there
 * @param blocks the copies of the blocks it calls, relative to the folder of the record
 */
public record PipelineCall(Map<String, String> params, List<String> blocks) {

    public PipelineCall {
        params = new LinkedHashMap<>(params);
        blocks = List.copyOf(blocks);
    }
}
