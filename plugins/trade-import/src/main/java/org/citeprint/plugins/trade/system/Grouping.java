// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * New names for old ones, in the order of their first use, and for each old name the shares of it that the new ones take.
 *
 * @param names the new names
 * @param targets for each old name the places of its new ones
 * @param weights for each old name the shares of its new ones, which sum to 1
 */
record Grouping(List<String> names, int[][] targets, double[][] weights) {

    static Grouping of(List<String> old, Function<String, List<Shares.Share>> shares) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<int[]> targets = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        for (String name : old) {
            List<Shares.Share> parts = shares.apply(name);
            targets.add(parts.stream()
                    .mapToInt(part -> places.computeIfAbsent(part.target(), key -> places.size())).toArray());
            weights.add(parts.stream().mapToDouble(Shares.Share::weight).toArray());
        }
        return new Grouping(List.copyOf(places.keySet()), targets.toArray(int[][]::new),
                weights.toArray(double[][]::new));
    }

    /** Every name for itself. */
    static Grouping same(List<String> names) {
        return of(names, name -> List.of(new Shares.Share(name, 1)));
    }
}
