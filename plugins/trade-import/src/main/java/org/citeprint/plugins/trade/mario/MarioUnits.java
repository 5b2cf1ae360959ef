// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of items and, for each item, the level it is of: {@code Sector}, {@code Factor of production}, … */
final class MarioUnits {

    static final String SECTOR = "Sector";
    static final String DEMAND = "Consumption category";
    static final String FACTOR = "Factor of production";
    static final String SATELLITE = "Satellite account";
    static final List<String> SUPPLY_USE = List.of("Activity", "Commodity");

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    /** A line of the list: level, item, unit. */
    void add(String level, String item, String unit) {
        levels.put(item, level);
        units.put(item, unit);
    }

    Optional<String> level(String item) {
        return Optional.ofNullable(levels.get(item));
    }

    String unit(String item) {
        return units.getOrDefault(item, "");
    }

    /** The unit of the sectors where all have the same. */
    Optional<String> currency() {
        List<String> all = levels.entrySet().stream().filter(entry -> entry.getValue().equals(SECTOR))
                .map(entry -> unit(entry.getKey())).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
