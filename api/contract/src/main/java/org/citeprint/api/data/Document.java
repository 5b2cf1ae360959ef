// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A finished file: a report or an export, ready to be published.
 *
 * @param mediaType such as {@code text/html}
 * @param suffix the usual ending of its name, with the dot, such as {@code .html}
 * @param bytes the content, taken over; must not change any more
 */
public record Document(String mediaType, String suffix, byte[] bytes) implements Dataset {

    @Override
    public SequencedMap<String, Double> measures() {
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("bytes", (double) bytes.length);
        return measures;
    }
}
