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
}
