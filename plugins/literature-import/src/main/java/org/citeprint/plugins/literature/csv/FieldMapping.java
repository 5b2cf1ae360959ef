// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.citeprint.plugins.literature.record.CountryCode;

/** What the names mean that a pipeline maps to fields. */
final class FieldMapping {

    private FieldMapping() {}

    /**
     * The rules.
     *
     * @param names for each field its name in the file
     * @param listSeparator what parts the values of a list; nothing does where it is empty
     */
    static FieldMap of(Map<String, String> names, String listSeparator) {
        Pattern separator = Pattern.compile(listSeparator, Pattern.LITERAL);
        Function<String, List<String>> parts = value -> listSeparator.isEmpty()
                ? List.of(value)
                : Arrays.stream(separator.split(value, -1)).map(String::strip).toList();
        FieldMap.Builder builder = FieldMap.builder();
        new TreeMap<>(names).forEach((label, name) -> ColumnMap.field(label)
                .ifPresent(field -> rule(builder, field, name.strip(), parts)));
        return builder.build();
    }

    private static void rule(FieldMap.Builder builder, Field field, String name, Function<String, List<String>> parts) {
        switch (field) {
            case DOI -> builder.doi(name);
            case YEAR -> builder.year(name);
            case CITATIONS -> builder.citations(name);
            case COUNTRIES -> builder.rule(List.of(field), (record, draft) -> record.all(name).stream()
                    .flatMap(value -> parts.apply(value).stream())
                    .forEach(country -> draft.values().country(draft.work(), CountryCode.of(country), country,
                            draft.position())));
            default -> {
                if (field.kind() == Field.Kind.TEXT) {
                    builder.rule(List.of(field), (record, draft) -> record.all(name).stream()
                            .filter(value -> !value.isBlank()).findFirst()
                            .ifPresent(value -> draft.work().text(field, value)));
                } else {
                    builder.each(field, parts, name);
                }
            }
        }
    }

    /** The rows of a table, whose columns are looked for first; see {@link ColumnMap#check}. */
    static CsvFile.Rows rows(
            Source source, Map<String, String> columns, FieldMap map, List<String> header, Position position,
            WorkSink sink) {
        ColumnMap.check(columns, header, position);
        return new RecordRows(new TableRow(header),
                RecordTarget.ofAny(source, map, sink, "all the columns named are empty"));
    }
}
