// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

/**
 * How points push each other apart: the gradient of the sum of all distances. Coordinates and forces are {@code [direction][point]}.
 */
interface Repulsion {

    /** Writes {@code sum over j of (x(i) - x(j)) / d(ij)} for each point and returns the sum of the distances of all pairs. */
    double forces(double[][] places, double[][] forces);
}
