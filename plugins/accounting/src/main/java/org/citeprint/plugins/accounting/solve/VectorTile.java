// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.concurrent.locks.LockSupport;

/**
 * The kernel in explicit vectors. Before its tiles are compiled each vector is an object, a thousand times slower; so it
 * is for work that takes long, and waits until they are.
 */
final class VectorTile implements Tile {

    /** Made when first asked for. */
    static final VectorTile WARM = new VectorTile();

    /** Calls after which the compiler takes up a method. */
    private static final int CALLS = 8_000;
    /** A call takes half a microsecond once compiled, and at least ten before. */
    private static final long COMPILED = 2_000;
    private static final int PROBES = 16;
    private static final int PAUSES = 200;
    private static final long PAUSE = 5_000_000;

    private VectorTile() {
        for (int call = 0; call < CALLS; call++) {
            FloatVectors.touch();
            DoubleVectors.touch();
        }
        // One second at most: the numbers are right anyway.
        for (int pause = 0; pause < PAUSES && !compiled(); pause++) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean compiled() {
        long begin = System.nanoTime();
        for (int call = 0; call < PROBES; call++) {
            FloatVectors.touch();
            DoubleVectors.touch();
        }
        return System.nanoTime() - begin < PROBES * COMPILED;
    }

    @Override
    public FloatMatrix matrix(float[][] columns, int from, int to, int rows) {
        return new FloatVectors(columns, from, to, rows);
    }

    @Override
    public DoubleMatrix matrix(double[][] columns, int from, int to, int rows) {
        return new DoubleVectors(columns, from, to, rows);
    }
}
