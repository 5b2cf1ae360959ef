// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.List;
import org.citeprint.api.data.Field;

/**
 * What became of one field of one work.
 *
 * @param field the field
 * @param value what the work has now, as text
 * @param from the record it is from, -1 when from all that have one
 * @param rule why
 * @param given how many records have a value
 * @param others other values, with the record each is from
 */
record Choice(Field field, String value, int from, Rule rule, int given, List<Other> others) {

    /**
     * A value that was not taken.
     *
     * @param value the value
     * @param from the record it is from
     */
    record Other(String value, int from) {}

    Choice {
        others = List.copyOf(others);
    }
}
