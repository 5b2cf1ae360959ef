// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/** A small table: Romania under its old code, and Austria; farms and power; households and stocks. */
public final class Samples {

    private static final InputOutputSystem SYSTEM = system(new double[]{
        10, 2, 3, 4, 1, 20, 2, 1, 5, 0, 30, 4, 2, 3, 1, 15},
            new double[]{
                50, 1, 2, 0, 30, 0, 5, -1, 4, 0, 60, 2, 6, 1, 40, 0});

    private Samples() {}

    /** The table. */
    public static InputOutputSystem system() {
        return SYSTEM;
    }

    /** The table with other flows. */
    public static InputOutputSystem system(double[] z, double[] y) {
        Matrix transactions = new Matrix(4, 4, z);
        Matrix demand = new Matrix(4, 4, y);
        double[] output = InputOutputSystem.rowSums(transactions, demand);
        double[] added = new double[4];
        for (int column = 0; column < 4; column++) {
            added[column] = output[column];
            for (int row = 0; row < 4; row++) {
                added[column] -= z[4 * row + column];
            }
        }
        return new InputOutputSystem("sample", "M.EUR", List.of("ROM", "AUT"), List.of("farms", "power"),
                new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}, List.of("households", "stocks"),
                new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}, transactions, demand, output,
                List.of(new Extension("factor_inputs", List.of(new Stressor("value added", "M.EUR")),
                        new Matrix(1, 4, added), Optional.empty()),
                        new Extension("air", List.of(new Stressor("CO2", "kt")), new Matrix(1, 4, new double[]{
                            1, 2, 3, 4}), Optional.of(new Matrix(1, 4, new double[]{5, 0, 6, 0})))));
    }
}
