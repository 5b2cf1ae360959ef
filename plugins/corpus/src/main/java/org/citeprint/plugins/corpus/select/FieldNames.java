// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.citeprint.api.data.Field;
import org.citeprint.api.problem.Problem;

/** Options that are maps by field. */
final class FieldNames {

    private FieldNames() {}

    /** The map by field, in the order of {@link Field}; keys that name none are left to {@link #faults}. */
    static <T> Map<Field, T> map(Map<String, T> named) {
        Map<Field, T> map = new EnumMap<>(Field.class);
        named.forEach((name, value) -> of(name).ifPresent(field -> map.put(field, value)));
        return Collections.unmodifiableMap(map);
    }

    /** Names that are no fields. */
    static List<Problem> faults(String option, Set<String> names) {
        String fields = Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "));
        return names.stream()
                .filter(name -> of(name).isEmpty())
                .map(name -> Problem.error("CP-4601", "`" + option + "` names `" + name
                        + "`, which is no field of a work", "the fields are " + fields))
                .toList();
    }

    /** Patterns that are none. */
    static List<Problem> faultyPatterns(Collection<String> patterns) {
        return patterns.stream().map(FieldNames::fault).flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> fault(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(Problem.error("CP-4602", "`" + pattern + "` is no regular expression: "
                    + e.getDescription() + " at character " + (e.getIndex() + 1),
                    "signs such as ( [ * + ? stand for themselves after a backslash"));
        }
    }

    private static Optional<Field> of(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.label().equals(name)).findFirst();
    }
}
