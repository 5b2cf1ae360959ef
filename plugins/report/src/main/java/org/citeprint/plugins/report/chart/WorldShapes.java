// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.citeprint.plugins.report.resource.Resources;

/** The shapes of the world's countries, by ISO 3166-1 alpha-3 code, in the frame 1000 × 435 without Antarctica. */
final class WorldShapes {

    static final double WIDTH = 1000;
    static final double HEIGHT = 435;

    private static final int COLUMNS = 8;
    private static final SequencedMap<String, Shape> SHAPES = read();

    private WorldShapes() {}

    /**
     * A country.
     *
     * @param code its code
     * @param name its name in English
     * @param x where its label or dot stands
     * @param y where its label or dot stands
     * @param path its outline as SVG path data, empty for one too small to have one
     */
    record Shape(String code, String name, double x, double y, String path) {}

    /** All countries by code. */
    static SequencedMap<String, Shape> all() {
        return SHAPES;
    }

    private static SequencedMap<String, Shape> read() {
        SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
        Resources.text("world.tsv").lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", COLUMNS))
                .filter(fields -> !fields[0].equals("ATA"))
                .forEach(fields -> shapes.put(fields[0], new Shape(fields[0], fields[2],
                        Double.parseDouble(fields[5]), Double.parseDouble(fields[6]), fields[7])));
        return shapes;
    }
}
