// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

/**
 * The dependencies of sources on every node (Brandes 2001, equation 8), added up, and their squares.
 *
 * @param sums for each node the sum over the sources
 * @param squares for each node the sum of the squares
 */
record Dependencies(double[] sums, double[] squares) {

    Dependencies(int nodes) {
        this(new double[nodes], new double[nodes]);
    }

    void add(int node, double dependency) {
        sums[node] += dependency;
        squares[node] += dependency * dependency;
    }

    /** Adds what other sources gave. */
    void add(Dependencies other) {
        for (int node = 0; node < sums.length; node++) {
            sums[node] += other.sums[node];
            squares[node] += other.squares[node];
        }
    }
}
