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

    /**
     * In single precision.
     *
     * @param w0 the first column of the result
     * @param w1 the second
     * @param a columns of the matrix, those from {@code k} to {@code k + 7} are added
     * @param v factors: eight for the first column from {@code at} on, then eight for the second
     */
    void add(float[] w0, float[] w1, float[][] a, int k, float[] v, int at);

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
