// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The innermost step of all dense arithmetic: adds eight columns of a matrix, each times a factor, to two columns of a
 * result. Every element is one chain of fused multiply-adds in ascending order of the columns, so all kernels give the
 * same bits. All arrays have one length and are read at one index: that is what lets the compiler of Java 25 make
 * vectors of the plain loop by itself. Longer chains, more columns or a range within the arrays keep it from doing so.
 */
interface Tile {

    /** How many columns of the matrix are added at once. */
    int STEPS = 8;

    /** The bytes of an object before its elements, and those of a line of the cache. */
    int HEAD = 16;
    int LINE = 64;

    /**
     * At least so many elements in single precision, and so many that arrays allocated one after the other begin at one
     * place within a line of the cache. The compiler's loops align themselves to one array; then all others are aligned,
     * too, and no vector lies across two lines, which is up to a third faster. The number of lines is odd, so that equal
     * rows of many columns do not fall on each other in the cache.
     */
    static int singles(int rows) {
        return length(rows, Float.BYTES);
    }

    /** The same in double precision. */
    static int doubles(int rows) {
        return length(rows, Double.BYTES);
    }

    private static int length(int rows, int bytes) {
        int lines = (HEAD + rows * bytes + LINE - 1) / LINE;
        return ((lines | 1) * LINE - HEAD) / bytes;
    }

    /**
     * In single precision.
     *
     * @param w0 the first column of the result
     * @param w1 the second
     * @param a columns of the matrix, those from {@code k} to {@code k + 7} are added
     * @param v factors: eight for the first column from {@code at} on, then eight for the second
     */
    void add(float[] w0, float[] w1, float[][] a, int k, float[] v, int at);

    /** For four columns of the result, eight factors for each; it takes fewer readings of the matrix where it can. */
    default void add(float[] w0, float[] w1, float[] w2, float[] w3, float[][] a, int k, float[] v, int at) {
        add(w0, w1, a, k, v, at);
        add(w2, w3, a, k, v, at + 2 * STEPS);
    }

    /** For four columns in double precision. */
    default void add(double[] w0, double[] w1, double[] w2, double[] w3, double[][] a, int k, double[] v, int at) {
        add(w0, w1, a, k, v, at);
        add(w2, w3, a, k, v, at + 2 * STEPS);
    }

    /** In double precision. */
    void add(double[] w0, double[] w1, double[][] a, int k, double[] v, int at);

    /**
     * The fastest kernel this virtual machine can run: that of the incubating module of vectors where it was started
     * with {@code --add-modules jdk.incubator.vector}.
     */
    static Tile best() {
        try {
            if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
                return new VectorTile();
            }
        } catch (LinkageError e) {
            // A host that hides the module: the plain kernel gives the same numbers, only later.
            return new PlainTile();
        }
        return new PlainTile();
    }
}
