// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * A map in single precision, for iteration.
 *
 * @param matrix the matrix
 * @param blocks the inverses of its diagonal blocks: rows of one region, or parts of it
 */
public record Packed(FloatPanels matrix, Blocks blocks) {}
