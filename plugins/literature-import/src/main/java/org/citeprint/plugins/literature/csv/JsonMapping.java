// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawRecord;
import tools.jackson.databind.JsonNode;

/** Takes values out of JSON by paths. */
final class JsonMapping {

    private final Map<String, String[]> paths = new LinkedHashMap<>();
    private final FieldMap map;

    JsonMapping(Map<String, String> fields, String listSeparator) {
        new TreeMap<>(fields).forEach((label, path) -> paths.put(label, path.strip().split("\\.")));
        this.map = FieldMapping.of(fields.keySet().stream().collect(Collectors.toMap(label -> label, label -> label)),
                listSeparator);
    }

    FieldMap map() {
        return map;
    }

    RawRecord read(JsonNode node, int line) {
        RawRecord record = new RawRecord(line);
        paths.forEach((label, path) -> collect(node, path, 0, label, record));
        return record;
    }

    private static void collect(JsonNode node, String[] path, int at, String label, RawRecord record) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, at, label, record));
        } else if (at < path.length) {
            collect(node.path(path[at]), path, at + 1, label, record);
        } else {
            Values.put(record, label, Values.text(node));
        }
    }
}
