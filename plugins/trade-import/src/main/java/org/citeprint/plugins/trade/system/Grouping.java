// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * New names for old ones, in the order of their first use.
 *
 * @param names the new names
 * @param groupOf for each old name the place of its new one
 */
record Grouping(List<String> names, int[] groupOf) {

    static Grouping of(List<String> old, UnaryOperator<String> rename) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] groupOf = new int[old.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = places.computeIfAbsent(rename.apply(old.get(i)), key -> places.size());
        }
        return new Grouping(List.copyOf(places.keySet()), groupOf);
    }
}
