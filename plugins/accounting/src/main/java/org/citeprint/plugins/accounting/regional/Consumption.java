// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/**
 * Consumption of one stressor by region and product, without direct emissions.
 *
 * @param regions R
 * @param all wherever it is emitted, R · m values
 * @param imports the part emitted in other regions
 * @param origins by region of origin, consuming region and product, R · R · m values; empty if not asked for
 * @param error how far off any of it can be
 */
record Consumption(int regions, double[] all, double[] imports, double[] origins, double error) {

    static Consumption empty(int regions, int sectors, boolean origins, double error) {
        return new Consumption(regions, new double[regions * sectors], new double[regions * sectors],
                new double[origins ? Math.multiplyExact(regions * regions, sectors) : 0], error);
    }

    /** Sets the values of a consuming region from those by origin and product. */
    void add(double[] byOrigin, int to) {
        int sectors = all.length / regions;
        for (int from = 0; from < regions; from++) {
            for (int sector = 0; sector < sectors; sector++) {
                double value = byOrigin[from * sectors + sector];
                all[to * sectors + sector] += value;
                imports[to * sectors + sector] += from == to ? 0 : value;
                if (origins.length > 0) {
                    origins[(from * regions + to) * sectors + sector] = value;
                }
            }
        }
    }
}
