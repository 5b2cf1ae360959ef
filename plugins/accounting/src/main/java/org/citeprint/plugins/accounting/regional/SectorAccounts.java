// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/**
 * One stressor's accounts by place and sector, P · m values each, place by place: regions, or blocs without the trade inside.
 * Without direct emissions of final demand. What an industry emits is what it emits for the chosen demand ({@code induced}), for the rest of final demand
 * ({@code other}), and what no product carries ({@code unsold}).
 *
 * @param production all that each industry emits
 * @param consumption for what each place's final demand buys of each product, whoever supplies it
 * @param imports the part of that emitted in other places
 * @param exports the part of production that is for the demand of other places
 * @param unsold the part of production of industries without output, and for what these buy
 * @param induced the part of production for the chosen demand; empty where all demand is
 * @param other the part of production for final demand that was not chosen; empty where all was
 * @param origins consumption by place of origin, consuming place and product, P · P · m values; empty if not asked for
 * @param error how far off consumption, imports and origins can be
 */
record SectorAccounts(double[] production, double[] consumption, double[] imports, double[] exports, double[] unsold,
        double[] induced, double[] other, double[] origins, double error) {

    /** With sectors gathered in groups: sums over the sectors of each. */
    SectorAccounts grouped(int[] groupOf, int groups) {
        return new SectorAccounts(grouped(production, groupOf, groups), grouped(consumption, groupOf, groups),
                grouped(imports, groupOf, groups), grouped(exports, groupOf, groups),
                grouped(unsold, groupOf, groups), grouped(induced, groupOf, groups), grouped(other, groupOf, groups),
                grouped(origins, groupOf, groups), error);
    }

    private static double[] grouped(double[] values, int[] groupOf, int groups) {
        double[] sums = new double[values.length / groupOf.length * groups];
        for (int cell = 0; cell < values.length; cell++) {
            sums[cell / groupOf.length * groups + groupOf[cell % groupOf.length]] += values[cell];
        }
        return sums;
    }
}
