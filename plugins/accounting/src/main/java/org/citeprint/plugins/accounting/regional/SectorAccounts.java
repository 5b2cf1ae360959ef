// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/**
 * One stressor's accounts by region and sector, R · m values each, region by region. Without direct emissions of final
 * demand.
 *
 * @param production of each industry, for all final demand
 * @param consumption for what each region's final demand buys of each product, whoever supplies it
 * @param imports the part of that emitted in other regions
 * @param exports the part of production that is for the demand of other regions
 * @param origins consumption by region of origin, consuming region and product, R · R · m values; empty if not asked for
 */
record SectorAccounts(double[] production, double[] consumption, double[] imports, double[] exports,
        double[] origins) {}
