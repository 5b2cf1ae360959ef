// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entities of a crate by their ids, in the order in which they are told of. */
final class CrateGraph {

    private final Map<String, Map<String, Object>> entities = new LinkedHashMap<>();

    /** The entity of an id, to be filled. */
    Map<String, Object> entity(String id, String... types) {
        Map<String, Object> entity = entities.computeIfAbsent(id, key -> new LinkedHashMap<>());
        entity.put("@id", id);
        entity.put("@type", types.length == 1 ? types[0] : List.of(types));
        return entity;
    }

    /** Adds a {@code PropertyValue} for each value and gives references to them. */
    List<Object> properties(String prefix, Map<String, String> values) {
        List<Object> references = new ArrayList<>();
        values.forEach((name, value) -> {
            String id = CrateIds.of(prefix, name);
            Map<String, Object> property = entity(id, "PropertyValue");
            property.put("name", name);
            property.put("value", value);
            references.add(reference(id));
        });
        return references;
    }

    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    List<Map<String, Object>> entities() {
        return List.copyOf(entities.values());
    }
}
