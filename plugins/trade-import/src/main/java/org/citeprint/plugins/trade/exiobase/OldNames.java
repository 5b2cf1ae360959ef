// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Country;
import org.citeprint.plugins.trade.text.NumberTable;

/**
 * Some years of EXIOBASE 3.4 call regions by three letters ({@code AUT}, {@code ROM}, {@code WWA}) where all others have two
 * ({@code AT}, {@code RO}, {@code WA}). A table with a rest of a continent in three letters is of those years.
 */
final class OldNames {

    private static final Map<String, String> RESTS = Map.of("WWA", "WA", "WWL", "WL", "WWE", "WE", "WWF", "WF", "WWM",
            "WM");

    private OldNames() {}

    /** Columns begin with regions in every table; rows of stressors do not, and one may be called as a region is. */
    static NumberTable renamed(NumberTable table) {
        boolean rows = old(table.rows());
        return rows || old(table.columns())
                ? table.labelled(rows ? renamed(table.rows()) : table.rows(), renamed(table.columns()))
                : table;
    }

    private static boolean old(Collection<List<String>> labels) {
        return labels.stream().map(List::getFirst).anyMatch(RESTS::containsKey);
    }

    /** Units by industry, where the list has the old names as the tables do. */
    static Map<List<String>, String> renamed(Map<List<String>, String> units) {
        if (!old(units.keySet())) {
            return units;
        }
        Iterator<List<String>> names = renamed(List.copyOf(units.keySet())).iterator();
        Map<List<String>, String> renamed = new LinkedHashMap<>();
        units.values().forEach(unit -> renamed.put(names.next(), unit));
        return renamed;
    }

    private static List<List<String>> renamed(List<List<String>> labels) {
        return labels.stream().map(label -> {
            List<String> changed = new ArrayList<>(label);
            changed.set(0, renamed(label.getFirst()));
            return List.copyOf(changed);
        }).toList();
    }

    private static String renamed(String region) {
        if (region.equals("ROM")) {
            return "RO";
        }
        String rest = RESTS.get(region);
        return rest != null ? rest : Country.ofCode(region).map(Country::alpha2).orElse(region);
    }
}
