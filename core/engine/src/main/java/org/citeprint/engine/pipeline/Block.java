// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.SequencedMap;
import org.citeprint.api.data.Dataset;

/**
 * A block file: steps with declared inputs, parameters and outputs, called with {@code use: ./block.yaml}.
 *
 * @param body parameters and steps
 * @param inputs what kind of dataset it takes under which name
 * @param outputs which output of which step it gives under which name
 */
public record Block(
        Body body,
        SequencedMap<String, Class<? extends Dataset>> inputs,
        SequencedMap<String, Yaml.Text> outputs) {}
