// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The innermost step of all dense arithmetic: adds a matrix times factors to columns of a result. Every element is one
 * chain of fused multiply-adds in ascending order of the columns of the matrix, so all kernels give the same bits.
 */
interface Tile {

    /** Numbers of columns of a matrix are multiples of this. */
    int STEPS = 8;

    /** The bytes of an object before its elements, and those of a line of the cache. */
    int HEAD = 16;
    int LINE = 64;

    /** Rows of a tile are so many lines; heights of panels an odd number of tiles between these. */
    int STRIP = 3;
    int LEAST = 9;
    int MOST = 17;

    /** Rows of matrices for which it pays to have the kernel in explicit vectors compiled. */
    int MANY = 2_000;

    /**
     * How long the arrays of a matrix in single precision are whose rows are cut into panels. Arrays allocated one after the other begin at one
     * place within a line of the cache: the plain loop aligns itself to one array; then all others are aligned,
     * too, and no vector lies across two lines, which is up to a third faster. The number of lines is odd, so that equal
     * rows of many columns do not fall on each other in the cache, and one of whole tiles, which are strips of three lines. Few rows are left
     * empty in the last panel.
     */
    static int singles(int rows) {
        return length(rows, Float.BYTES);
    }

    /** The same in double precision. */
    static int doubles(int rows) {
        return length(rows, Double.BYTES);
    }

    private static int length(int rows, int bytes) {
        int strip = STRIP * LINE / bytes;
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int strips = 1; strips <= MOST; strips += 2) {
            int length = strips * strip - HEAD / bytes;
            int panels = (rows + height(length) - 1) / height(length);
            // Each panel costs a little by itself.
            long cost = (long) panels * (length + strip);
            if ((strips >= LEAST || panels == 1) && cost <= least) {
                least = cost;
                best = length;
            }
        }
        return best;
    }

    /** The same in double precision for rows that are not cut into panels, however many. */
    static int whole(int rows) {
        int head = HEAD / Double.BYTES;
        int strip = STRIP * LINE / Double.BYTES;
        int strips = (rows + head + strip - 1) / strip;
        return (strips + 1 - strips % 2) * strip - head;
    }

    /** How many rows arrays of a length hold at most: whole steps. */
    static int height(int length) {
        return length / STEPS * STEPS;
    }

    /**
     * Columns of a matrix in single precision as an operand, which may keep the arrays themselves.
     *
     * @param rows so many rows are added to results; arrays may be longer
     */
    FloatMatrix matrix(float[][] columns, int from, int to, int rows);

    /** In double precision. */
    DoubleMatrix matrix(double[][] columns, int from, int to, int rows);

    /**
     * The fastest kernel this virtual machine can run for matrices of so many rows: for many, that of the incubating
     * module of vectors where it was started with {@code --add-modules jdk.incubator.vector}.
     */
    static Tile best(int rows) {
        try {
            if (rows >= MANY && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
                return VectorTile.WARM;
            }
        } catch (LinkageError e) {
            // A host that hides the module: the plain kernel gives the same numbers, only later.
            return new PlainTile();
        }
        return new PlainTile();
    }
}
