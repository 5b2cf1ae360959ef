// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A declarative picture: the rows of a table, one kind of mark, and which column is drawn as what. It holds no
 * pixels, so it looks the same in HTML, SVG and PNG.
 *
 * @param title what the picture shows, as a statement or a name
 * @param caption how to read it, one or two sentences
 * @param mark how a row is drawn
 * @param data the rows, in the order they should be drawn
 * @param encoding the column of each channel, by name
 */
public record Figure(String title, String caption, Mark mark, Table data, Map<Channel, String> encoding)
        implements Dataset {

    public Figure {
        Map<Channel, String> copy = new EnumMap<>(Channel.class);
        copy.putAll(encoding);
        encoding = Collections.unmodifiableMap(copy);
        for (String column : encoding.values()) {
            if (data.column(column).isEmpty()) {
                throw new IllegalArgumentException("figure " + title + ": its table has no column " + column);
            }
        }
    }

    @Override
    public SequencedMap<String, Double> measures() {
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("marks", (double) data.rows());
        return measures;
    }
}
