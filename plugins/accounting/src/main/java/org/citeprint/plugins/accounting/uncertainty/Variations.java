// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

/**
 * Coefficients of variation of what is drawn.
 *
 * @param emissions of each industry's emissions
 * @param inputs of each industry's input coefficients, all by one factor
 * @param demand of what each region's final demand buys of each product
 */
record Variations(double emissions, double inputs, double demand) {}
