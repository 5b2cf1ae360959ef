// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;

/** The units of items and, for each item, the level it is of: {@code Sector}, {@code Factor of production}, … */
final class MarioUnits {

    static final String SECTOR = "Sector";
    static final String DEMAND = "Consumption category";
    static final String FACTOR = "Factor of production";
    static final String SATELLITE = "Satellite account";
    static final List<String> SUPPLY_USE = List.of("Activity", "Commodity");

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, SequencedMap<String, String>> units = new HashMap<>();

    /** A line of the list: level, item, unit. */
    void add(String level, String item, String unit) {
        levels.put(item, level);
        units.computeIfAbsent(level, key -> new LinkedHashMap<>()).put(item, unit);
    }

    Optional<String> level(String item) {
        return Optional.ofNullable(levels.get(item));
    }

    /** The unit of an item of a level: a sector and a satellite account may have one name and two units. */
    String unit(String level, String item) {
        return of(level).getOrDefault(item, "");
    }

    private SequencedMap<String, String> of(String level) {
        return units.getOrDefault(level, new LinkedHashMap<>());
    }

    /** Warns (CP-3192) of factors and satellites that the list has and no extension. */
    void warnOfUnused(List<ExtensionTables> extensions, String file, Context context) {
        Set<String> used = extensions.stream().flatMap(extension -> extension.flows().rows().stream())
                .flatMap(List::stream).collect(Collectors.toSet());
        for (String level : List.of(FACTOR, SATELLITE)) {
            List<String> unused = of(level).keySet().stream()
                    .filter(item -> !used.contains(item) && !item.equals("-")).toList();
            if (!unused.isEmpty()) {
                context.warn(Problem.warning("CP-3192", Position.of(file),
                        "no row is of `" + unused.getFirst() + "`" + (unused.size() == 1
                                ? ""
                                : " or of " + Counted.of(unused.size() - 1, "others")) + ", which the units list as `"
                                + level + "`",
                        "a row may be lost, or named otherwise; nothing is counted for it"));
            }
        }
    }

    /** The unit of the sectors where all have the same. */
    Optional<String> currency() {
        List<String> all = of(SECTOR).values().stream().distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The units of industries, labelled by region and sector. */
    Map<List<String>, String> industries(List<List<String>> labels) {
        Map<List<String>, String> units = new LinkedHashMap<>();
        if (!of(SECTOR).isEmpty()) {
            labels.forEach(label -> units.put(label, unit(SECTOR, label.getLast())));
        }
        return units;
    }
}
