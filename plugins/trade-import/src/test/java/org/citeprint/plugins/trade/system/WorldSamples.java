// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/** A world of ten regions whose final demand is 60 trillion USD. */
public final class WorldSamples {

    private WorldSamples() {}

    /** The numbers are thousands and called millions. */
    public static InputOutputSystem inThousands() {
        int[] all = IntStream.range(0, 10).toArray();
        Matrix z = new Matrix(10, 10, new double[100]);
        double[] demand = new double[100];
        for (int region : all) {
            demand[region * 10 + region] = 6e9;
        }
        Matrix y = new Matrix(10, 10, demand);
        return new InputOutputSystem("world", "million USD", IntStream.of(all).mapToObj(i -> "R" + i).toList(),
                List.of("all"), all, new int[10], List.of("demand"), all, new int[10], z, y,
                InputOutputSystem.rowSums(z, y), List.of());
    }
}
