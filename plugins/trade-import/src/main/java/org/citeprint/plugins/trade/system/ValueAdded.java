// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.trade.assembly.UnitScale;

/**
 * What the rows of an extension that are money add up to in each column, in the unit of the flows. EXIOBASE's satellite has
 * value added and emissions below each other: kilograms are no part of the sum.
 *
 * @param columns the sums
 * @param rows how many rows they are of
 */
record ValueAdded(double[] columns, int rows) {

    /** The sums; none where no row is in the unit of the flows or another scale of it. */
    static Optional<ValueAdded> of(InputOutputSystem system, Extension extension) {
        List<OptionalDouble> scales = extension.stressors().stream()
                .map(stressor -> UnitScale.factor(stressor.unit(), system.currency())).toList();
        int rows = (int) scales.stream().filter(OptionalDouble::isPresent).count();
        double[] columns = new double[system.industries()];
        for (int row = 0; row < scales.size(); row++) {
            if (scales.get(row).isPresent()) {
                add(extension, row, scales.get(row).getAsDouble(), columns);
            }
        }
        return rows == 0 ? Optional.empty() : Optional.of(new ValueAdded(columns, rows));
    }

    private static void add(Extension extension, int row, double scale, double[] columns) {
        for (int column = 0; column < columns.length; column++) {
            columns[column] += scale * extension.flows().at(row, column);
        }
    }
}
