// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InverseTest {

    private static final int N = 900;

    /** Three panels, and pivots that exchange rows: a column of the last panel ends up in any. */
    private final Inverse inverse = new Inverse(map(), new TestContext().threads(2));

    private static LinearMap map() {
        double[] values = new SplittableRandom(9).doubles((long) N * N, -1, 1).toArray();
        double[] ones = new double[N];
        Arrays.fill(ones, 1);
        return new Product(new Matrix(N, N, values), ones, new TestContext().workers()).leontief();
    }

    @Test
    void columnsAreTheSameAloneAndWithOthers() {
        double[] all = inverse.columns(IntStream.range(0, N).toArray());

        for (int column : new int[]{0, 5, 450, N - 2, N - 1}) {
            double[] alone = inverse.columns(column);
            for (int row = 0; row < N; row++) {
                assertThat(alone[row]).isEqualTo(all[row * N + column]);
            }
        }
    }

    @Test
    void timesTheMatrixItIsTheUnitMatrix() {
        assertThat(inverse.deviation(inverse.all())).isBetween(0.0, 1e-10);
    }
}
