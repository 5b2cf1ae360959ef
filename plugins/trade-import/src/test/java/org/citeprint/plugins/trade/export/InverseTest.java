// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.Random;
import org.citeprint.api.data.Matrix;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Inverses over one panel of pivots and several, whole ones and a part, of matrices whose rows have to change places. */
class InverseTest {

    private static Matrix matrix(int n) {
        Random random = new Random(n);
        double[] values = random.doubles((long) n * n, -1, 1).toArray();
        for (int i = 0; i < n; i++) {
            // A pivot of zero at first, so that no row can stay.
            values[i * n + i] = 1;
        }
        return new Matrix(n, n, values);
    }

    private static Matrix inverse(Matrix m, int threads) {
        return Inverse.of(m, "A", Samples.system(), new TestContext().threads(threads));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 31, 32, 33, 64, 65, 100, 611})
    void timesWhatTheyInvertAreOne(int n) {
        Matrix m = matrix(n);
        Matrix inverse = inverse(m, 1);
        double size = 0;
        for (double value : inverse.values()) {
            size = Math.max(size, Math.abs(value));
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double sum = inverse.at(row, column);
                for (int k = 0; k < n; k++) {
                    sum -= m.at(row, k) * inverse.at(k, column);
                }
                assertThat(Math.abs(sum - (row == column ? 1 : 0))).as("%d, %d of %d", row, column, n)
                        .isLessThan(1e-13 * n * size);
            }
        }
    }

    @Test
    void areTheSameForAnyNumberOfThreads() {
        assertThat(inverse(matrix(150), 4).values()).isEqualTo(inverse(matrix(150), 1).values());
    }
}
