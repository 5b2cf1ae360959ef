// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * Multiplies rows of a square matrix by a block of columns. Every element is one chain of fused multiply-adds in
 * ascending order of the inner index, so all kernels give the same bits.
 */
interface Kernel {

    /**
     * Adds rows {@code from} to {@code to - 1} of Z · V to W.
     *
     * @param z n × n, row by row
     * @param v n × width, row by row
     * @param w n × width, row by row
     * @param width columns of V, a multiple of {@link Product#LANES}
     */
    void multiply(double[] z, int n, double[] v, double[] w, int width, int from, int to);

    /**
     * The fastest kernel this virtual machine can run: that of the incubating module of vectors where it was started
     * with {@code --add-modules jdk.incubator.vector}. It takes about two thirds of the plain one's time.
     */
    static Kernel best() {
        try {
            if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
                return new VectorKernel();
            }
        } catch (LinkageError e) {
            // A host that hides the module: the plain kernel gives the same numbers, only later.
            return new PlainKernel();
        }
        return new PlainKernel();
    }
}
