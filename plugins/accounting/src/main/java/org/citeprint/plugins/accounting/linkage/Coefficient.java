// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

/**
 * An input coefficient and its influence.
 *
 * @param row the industry that sells
 * @param column the industry that buys
 * @param value a_ij
 * @param influence the sum of its field, (1'L)_i (L1)_j
 */
record Coefficient(int row, int column, double value, double influence) {

    /** What a relative change of the coefficient does in all. */
    double weighted() {
        return Math.abs(value * influence);
    }
}
