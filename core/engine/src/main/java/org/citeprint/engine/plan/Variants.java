// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Reference;
import org.citeprint.engine.pipeline.Use;

/** Chooses variants of a step that runs over a matrix. */
final class Variants {

    private static final String CODE = "CP-1308";

    private final Problems problems;

    Variants(Problems problems) {
        this.problems = problems;
    }

    /** Whether the reference fits the matrix of the step; reports why not. */
    boolean check(Reference reference, List<Use> uses) {
        Set<String> axes = uses.getFirst().key().keySet();
        if (reference.bracketed() && axes.isEmpty()) {
            problems.error(CODE, reference.position(),
                    "the step `" + reference.step() + "` has no variants: it has no `each:`",
                    "write `" + reference.step() + reference.output().map(name -> "." + name).orElse("") + "`");
            return false;
        }
        for (Map.Entry<String, String> selector : reference.selected().entrySet()) {
            String axis = selector.getKey();
            if (!axes.contains(axis)) {
                problems.error(CODE, reference.position(),
                        "the step `" + reference.step() + "` has no matrix variable `" + axis + "`",
                        DidYouMean.hint(axis, axes, "it has " + String.join(", ", axes)));
                return false;
            }
            Set<String> values = new LinkedHashSet<>(uses.stream().map(use -> use.key().get(axis)).toList());
            if (!values.contains(selector.getValue())) {
                problems.error(CODE, reference.position(), "the step `" + reference.step() + "` has no variant with `"
                        + axis + "=" + selector.getValue() + "`", axis + " is one of " + String.join(", ", values));
                return false;
            }
        }
        return true;
    }

    /** The variants a reference means, in the order of the matrix. */
    List<Use> select(Reference reference, List<Use> uses) {
        return uses.stream().filter(use -> reference.selected().entrySet().stream()
                .allMatch(selector -> selector.getValue().equals(use.key().get(selector.getKey())))).toList();
    }
}
