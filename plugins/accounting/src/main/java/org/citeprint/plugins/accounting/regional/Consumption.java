// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/**
 * Consumption of one stressor by region and product, without direct emissions.
 *
 * @param all wherever it is emitted, R · m values
 * @param imports the part emitted in other regions
 * @param origins by region of origin, consuming region and product, R · R · m values; empty if not asked for
 * @param error how far off any of it can be
 */
record Consumption(double[] all, double[] imports, double[] origins, double error) {}
