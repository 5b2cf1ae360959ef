// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.record.CountryCode;
import tools.jackson.databind.JsonNode;

/** Takes values out of JSON by paths. */
final class JsonMapping {

    private final Map<String, String[]> paths = new LinkedHashMap<>();
    private final FieldMap map;

    JsonMapping(Map<String, String> fields, String listSeparator) {
        FieldMap.Builder builder = FieldMap.builder();
        Pattern separator = Pattern.compile(listSeparator, Pattern.LITERAL);
        Function<String, List<String>> parts = value -> listSeparator.isEmpty()
                ? List.of(value)
                : Arrays.stream(separator.split(value, -1)).map(String::strip).toList();
        new TreeMap<>(fields).forEach((label, path) -> ColumnMap.field(label).ifPresent(field -> {
            paths.put(label, path.strip().split("\\."));
            rule(builder, field, label, parts);
        }));
        this.map = builder.build();
    }

    private static void rule(FieldMap.Builder builder, Field field, String label,
            Function<String, List<String>> parts) {
        switch (field) {
            case DOI -> builder.doi(label);
            case YEAR -> builder.year(label);
            case CITATIONS -> builder.citations(label);
            case COUNTRIES -> builder.rule(List.of(field), (record, draft) -> record.all(label).stream()
                    .flatMap(value -> parts.apply(value).stream())
                    .forEach(name -> draft.values().country(draft.work(), CountryCode.of(name), name,
                            draft.position())));
            default -> {
                if (field.kind() == Field.Kind.TEXT) {
                    builder.text(field, label);
                } else {
                    builder.each(field, parts, label);
                }
            }
        }
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
