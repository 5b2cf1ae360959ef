// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/** A part of the industries of a table; regions and sectors keep their names and places. */
final class Selection {

    private Selection() {}

    static InputOutputSystem industries(InputOutputSystem system, int[] kept) {
        int[] all = IntStream.range(0, system.demandRegionOf().length).toArray();
        Matrix z = part(system.transactions(), kept, kept);
        Matrix y = part(system.finalDemand(), kept, all);
        List<Extension> extensions = system.extensions().stream().map(extension -> new Extension(extension.name(),
                extension.stressors(),
                part(extension.flows(), IntStream.range(0, extension.stressors().size()).toArray(), kept),
                extension.demandFlows())).toList();
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                Arrays.stream(kept).map(i -> system.regionOf()[i]).toArray(),
                Arrays.stream(kept).map(i -> system.sectorOf()[i]).toArray(), system.categories(),
                system.demandRegionOf(), system.categoryOf(), z, y, InputOutputSystem.rowSums(z, y), extensions,
                system.units().isEmpty() ? List.of() : IntStream.of(kept).mapToObj(system::unit).toList());
    }

    private static Matrix part(Matrix matrix, int[] rows, int[] columns) {
        double[] values = new double[Math.multiplyExact(rows.length, columns.length)];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                values[row * columns.length + column] = matrix.at(rows[row], columns[column]);
            }
        }
        return new Matrix(rows.length, columns.length, values);
    }
}
