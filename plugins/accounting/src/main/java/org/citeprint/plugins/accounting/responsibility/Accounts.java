// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

/**
 * The accounts of one stressor, R regions. All in the unit of the stressor.
 *
 * @param industry emissions of each region's industries: sums of F
 * @param direct emissions of each region's final demand itself, that was chosen: sums of F_Y
 * @param otherDirect those of final demand that was not chosen; zero where all was
 * @param transfers T, R × R row by row: emissions in the row's region for the demand of the column's
 * @param unsold emissions of each region that no product carries: of industries without output, and for what these buy
 * @param other emissions of each region's industries for final demand that was not chosen; zero where all was
 * @param multipliers m, for each industry the emissions that one unit of its final product causes everywhere; empty where
 *     they were not asked for
 */
public record Accounts(double[] industry, double[] direct, double[] otherDirect, double[] transfers, double[] unsold,
        double[] other, double[] multipliers) {

    /** The same with multipliers. */
    Accounts with(double[] found) {
        return new Accounts(industry, direct, otherDirect, transfers, unsold, other, found);
    }

    /** How many regions. */
    public int regions() {
        return industry.length;
    }

    /** Emissions in one region for the demand of another, or its own. */
    public double transfer(int from, int to) {
        return transfers[from * regions() + to];
    }

    /** With regions gathered in groups: trade within a group is no longer trade. Without multipliers. */
    public Accounts grouped(int[] groupOf, int groups) {
        double[] sums = new double[groups * groups];
        for (int from = 0; from < regions(); from++) {
            for (int to = 0; to < regions(); to++) {
                sums[groupOf[from] * groups + groupOf[to]] += transfer(from, to);
            }
        }
        return new Accounts(grouped(industry, groupOf, groups), grouped(direct, groupOf, groups),
                grouped(otherDirect, groupOf, groups), sums, grouped(unsold, groupOf, groups),
                grouped(other, groupOf, groups), new double[0]);
    }

    private static double[] grouped(double[] values, int[] groupOf, int groups) {
        double[] sums = new double[groups];
        for (int region = 0; region < values.length; region++) {
            sums[groupOf[region]] += values[region];
        }
        return sums;
    }

    /** What the industries of a region emit for the demand of all regions, and that demand itself emits there. */
    public double induced(int region) {
        return transfer(region, region) + exports(region) + direct[region];
    }

    /** What the industries and the final demand of a region emit, whichever demand was chosen. */
    public double production(int region) {
        return industry[region] + direct[region] + otherDirect[region];
    }

    /** What deviations are held against: the sum of the production of all regions, each without its sign; one if zero. */
    public double size() {
        double size = 0;
        for (int region = 0; region < regions(); region++) {
            size += Math.abs(production(region));
        }
        return size == 0 ? 1 : size;
    }

    /** What a region emits for final demand that was not chosen, and what that emits itself. */
    public double forOtherDemand(int region) {
        return other[region] + otherDirect[region];
    }

    /** What the demand of a region causes everywhere, itself included. */
    public double consumption(int region) {
        double sum = 0;
        for (int from = 0; from < regions(); from++) {
            sum += transfer(from, region);
        }
        return sum + direct[region];
    }

    /** What a region emits for the demand of others. */
    public double exports(int region) {
        double sum = 0;
        for (int to = 0; to < regions(); to++) {
            sum += to == region ? 0 : transfer(region, to);
        }
        return sum;
    }

    /** What others emit for the demand of a region. */
    public double imports(int region) {
        double sum = 0;
        for (int from = 0; from < regions(); from++) {
            sum += from == region ? 0 : transfer(from, region);
        }
        return sum;
    }
}
