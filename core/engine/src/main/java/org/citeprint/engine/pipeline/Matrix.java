// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.citeprint.engine.diagnostic.Problems;

/** Spells out {@code each: { year: [2005, 2011], view: [a, b] }}: all combinations, the last variable changing first. */
final class Matrix {

    private static final String CODE = "CP-1111";
    private static final int MOST = 1_000;

    private final Problems problems;

    Matrix(Problems problems) {
        this.problems = problems;
    }

    /** The combinations; one empty combination without a matrix; none when the matrix is wrong. */
    List<SequencedMap<String, Yaml.Text>> combinations(Yaml.Entries each, Interpolator interpolator) {
        List<SequencedMap<String, Yaml.Text>> combinations = List.of(new LinkedHashMap<>());
        for (Yaml.Entry axis : each.values()) {
            Names.check(axis.key(), "a matrix variable", problems);
            Optional<List<Yaml.Text>> values = interpolator.apply(axis.value())
                    .flatMap(node -> Shapes.texts(node, "a matrix variable", problems));
            if (values.isEmpty() || !sound(axis, values.get())) {
                return List.of();
            }
            if ((long) combinations.size() * values.get().size() > MOST) {
                problems.error(CODE, axis.key().position(), "the matrix has more than 1,000 variants",
                        "run the pipeline several times with a parameter");
                return List.of();
            }
            combinations = product(combinations, axis.name(), values.get());
        }
        return combinations;
    }

    private static List<SequencedMap<String, Yaml.Text>> product(List<SequencedMap<String, Yaml.Text>> rows,
            String axis, List<Yaml.Text> values) {
        List<SequencedMap<String, Yaml.Text>> product = new ArrayList<>();
        for (SequencedMap<String, Yaml.Text> row : rows) {
            for (Yaml.Text value : values) {
                SequencedMap<String, Yaml.Text> longer = new LinkedHashMap<>(row);
                longer.put(axis, value);
                product.add(longer);
            }
        }
        return product;
    }

    private boolean sound(Yaml.Entry axis, List<Yaml.Text> values) {
        int before = problems.size();
        if (values.isEmpty()) {
            problems.error(CODE, axis.value().position(), "the matrix variable `" + axis.name() + "` has no values",
                    "list at least one: `[2005, 2011]`");
        }
        Set<String> seen = new HashSet<>();
        for (Yaml.Text value : values) {
            if (!seen.add(value.value())) {
                problems.error(CODE, value.position(), "the value `" + value.value() + "` stands here twice",
                        "every variant runs once: remove one");
            }
            if (value.value().isBlank() || value.value().chars().anyMatch(c -> "[],=/".indexOf(c) >= 0 || c < ' ')) {
                problems.error(CODE, value.position(),
                        "the value `" + value.value() + "` cannot be part of a step's name",
                        "use values without `[`, `]`, `,`, `=`, `/` and line breaks");
            }
        }
        return problems.size() == before;
    }
}
