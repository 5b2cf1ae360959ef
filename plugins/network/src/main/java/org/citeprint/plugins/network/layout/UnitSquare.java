// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;

/** Makes coordinates into the columns x and y of a map: within the square from 0 to 1, both directions on one scale. */
final class UnitSquare {

    private UnitSquare() {}

    /** Changes the arrays and takes them over. All nodes in one place lie in the middle. */
    static List<Column> columns(double[] x, double[] y) {
        double width = Math.max(max(x) - min(x), max(y) - min(y));
        fit(x, width);
        fit(y, width);
        return List.of(
                Column.decimal("x", "", Meaning.COORDINATE, x), Column.decimal("y", "", Meaning.COORDINATE, y));
    }

    private static void fit(double[] values, double width) {
        double middle = (max(values) + min(values)) / 2;
        for (int i = 0; i < values.length; i++) {
            double place = width == 0 ? 0.5 : 0.5 + (values[i] - middle) / width;
            values[i] = Math.max(0, Math.min(1, place));
        }
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }
}
