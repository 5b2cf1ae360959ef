// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/**
 * Consumption of one stressor by place and product, without direct emissions. Places are regions, or blocs of them.
 *
 * @param places P of them
 * @param all wherever it is emitted, P · m values
 * @param imports the part emitted in other places
 * @param origins by place of origin, consuming place and product, P · P · m values; empty if not asked for
 * @param error how far off any of it can be
 */
record Consumption(Blocs places, double[] all, double[] imports, double[] origins, double error) {

    static Consumption empty(Blocs places, int sectors, boolean origins, double error) {
        int count = places.names().size();
        return new Consumption(places, new double[count * sectors], new double[count * sectors],
                new double[origins ? Math.multiplyExact(count * count, sectors) : 0], error);
    }

    /** Adds the values of a consuming region, by region of origin and product. */
    void add(double[] byOrigin, int region) {
        int count = places.names().size();
        int sectors = all.length / count;
        int to = places.of()[region];
        for (int origin = 0; origin < places.of().length; origin++) {
            int from = places.of()[origin];
            for (int sector = 0; sector < sectors; sector++) {
                double value = byOrigin[origin * sectors + sector];
                all[to * sectors + sector] += value;
                imports[to * sectors + sector] += from == to ? 0 : value;
                if (origins.length > 0) {
                    origins[(from * count + to) * sectors + sector] += value;
                }
            }
        }
    }
}
