// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.List;
import java.util.Optional;
import org.citeprint.engine.diagnostic.Problems;

/** Takes a node for what it should be, or reports that it is something else. */
public final class Shapes {

    private Shapes() {}

    /** A single value. */
    public static Optional<Yaml.Text> text(Yaml node, String what, Problems problems) {
        if (node instanceof Yaml.Text text) {
            return Optional.of(text);
        }
        return wrong(node, what, "a single value", "write one text or number", problems);
    }

    /** A map. */
    public static Optional<Yaml.Entries> map(Yaml node, String what, Problems problems) {
        if (node instanceof Yaml.Entries entries) {
            return Optional.of(entries);
        }
        return wrong(node, what, "a map", "write `key: value` below it, or `{ key: value }`", problems);
    }

    /** The values of a list; a single value stands for a list of one. */
    public static Optional<List<Yaml.Text>> texts(Yaml node, String what, Problems problems) {
        if (node instanceof Yaml.Text text) {
            return Optional.of(List.of(text));
        }
        if (node instanceof Yaml.Items items) {
            List<Yaml.Text> texts = items.values().stream()
                    .flatMap(value -> text(value, "each value of " + what, problems).stream()).toList();
            return texts.size() < items.values().size() ? Optional.empty() : Optional.of(texts);
        }
        return wrong(node, what, "a list of single values", "write `[a, b]`", problems);
    }

    private static <T> Optional<T> wrong(Yaml node, String what, String wanted, String hint, Problems problems) {
        problems.error("CP-1105", node.position(), what + " must be " + wanted + ", this is " + node.kind(), hint);
        return Optional.empty();
    }
}
