// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeprint.api.data.Field;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Looks for the columns that a pipeline names in the header of a file. */
final class ColumnMap {

    private static final String LIST_OF_FIELDS = "the fields are "
            + String.join(", ", Arrays.stream(Field.values()).map(Field::label).toList());

    private ColumnMap() {}

    /** The field of a name that a pipeline writes. */
    static Optional<Field> field(String label) {
        return Arrays.stream(Field.values())
                .filter(field -> field.label().equals(label.strip()))
                .findFirst();
    }

    /**
     * Looks for every column, and reports all that are amiss at once.
     *
     * @throws ProblemException CP-3010 no columns, CP-3012 no such column, CP-3013 a column whose name stands twice
     */
    static void check(Map<String, String> columns, List<String> header, Position position) {
        List<Problem> problems = new ArrayList<>();
        if (columns.isEmpty()) {
            problems.add(noColumns());
        }
        new TreeMap<>(columns).values().forEach(column -> find(column, header, position).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** Reports all names that are no fields: CP-3010, CP-3011. */
    static void check(Map<String, String> columns) {
        List<Problem> problems = new ArrayList<>();
        if (columns.isEmpty()) {
            problems.add(noColumns());
        }
        new TreeMap<>(columns).keySet().stream().filter(label -> field(label).isEmpty())
                .forEach(label -> problems.add(noField(label)));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static Problem noColumns() {
        return Problem.error("CP-3010", "no field of a work is named", "write `{ title: Title, year: Year }`");
    }

    private static Optional<Problem> find(String column, List<String> header, Position position) {
        String name = column.strip();
        int cell = header.indexOf(name);
        if (cell < 0) {
            return Optional.of(noColumn(name, header, position));
        }
        return header.lastIndexOf(name) == cell
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "CP-3013",
                        position,
                        "column `" + name + "` stands twice: as number " + (cell + 1) + " and "
                                + (header.lastIndexOf(name) + 1),
                        "rename one of them in the file"));
    }

    private static Problem noField(String label) {
        List<String> labels = Arrays.stream(Field.values()).map(Field::label).toList();
        return Problem.error(
                "CP-3011",
                "`" + label + "` is no field of a work",
                Suggestion.of(label, labels).orElse(LIST_OF_FIELDS));
    }

    private static Problem noColumn(String name, List<String> header, Position position) {
        String there = "the columns there are: " + String.join(", ", header);
        return Problem.error(
                "CP-3012",
                position,
                "no column `" + name + "`",
                Suggestion.of(name, header).map(text -> text + " " + there).orElse(there));
    }
}
