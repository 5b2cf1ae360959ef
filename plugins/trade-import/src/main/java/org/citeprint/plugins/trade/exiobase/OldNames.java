// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static NumberTable renamed(NumberTable table) {
        Set<String> regions = new HashSet<>();
        table.rows().forEach(row -> regions.add(row.getFirst()));
        table.columns().forEach(column -> regions.add(column.getFirst()));
        return RESTS.keySet().stream().anyMatch(regions::contains)
                ? table.labelled(renamed(table.rows()), renamed(table.columns()))
                : table;
    }

    /** Units by industry, where the list has the old names as the tables do. */
    static Map<List<String>, String> renamed(Map<List<String>, String> units) {
        if (units.keySet().stream().map(List::getFirst).noneMatch(RESTS::containsKey)) {
            return units;
        }
        Map<List<String>, String> renamed = new LinkedHashMap<>();
        units.forEach((industry, unit) -> renamed.put(renamed(List.of(industry)).getFirst(), unit));
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
