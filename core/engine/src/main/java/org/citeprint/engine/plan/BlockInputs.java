// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.data.Dataset;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.DatasetTypes;
import org.citeprint.engine.pipeline.Scope;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Yaml;

/** Finds what the call of a block gives for the inputs of the block. */
final class BlockInputs {

    private final References references;
    private final Problems problems;

    BlockInputs(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** Checks that the call gives every input and no other. */
    void checkCall(Scope.Call call) {
        SequencedMap<String, Class<? extends Dataset>> inputs = call.block().inputs();
        String all = inputs.isEmpty() ? "the block has no inputs" : "inputs: " + String.join(", ", inputs.keySet());
        if (call.by().in().orElse(null) instanceof Yaml.Entries entries) {
            for (Yaml.Entry entry : entries.values()) {
                if (!inputs.containsKey(entry.name())) {
                    problems.error("CP-1305", entry.key().position(), "the block `" + call.by().use().value()
                            + "` has no input `" + entry.name() + "`",
                            DidYouMean.hint(entry.name(), inputs.keySet(), all));
                }
            }
        } else if (call.by().in().isPresent() && inputs.size() != 1) {
            problems.error("CP-1305", call.by().in().get().position(),
                    "the block `" + call.by().use().value() + "` does not have exactly one input",
                    inputs.isEmpty() ? all + ": remove `in:`" : all + ": write `in: { name: step }`");
        }
        for (String name : inputs.keySet()) {
            if (given(call, name).isEmpty()) {
                problems.error("CP-1306", call.by().position(), "the block `" + call.by().use().value()
                        + "` needs the input `" + name + "`", "add `in: { " + name + ": step }`");
            } else {
                find(call, name);
            }
        }
    }

    /** The dataset given for an input; empty when there is none, which is reported once, at the call. */
    Optional<Candidates.Endpoint> find(Scope.Call call, String name) {
        Class<? extends Dataset> type = call.block().inputs().getOrDefault(name, Dataset.class);
        String asker = "the input `" + name + "` (" + DatasetTypes.phrase(type) + ")";
        return given(call, name).flatMap(node -> Shapes.text(node, "the input `" + name + "`", problems))
                .flatMap(text -> references.resolve(call.from(), text, call.variables())
                        .flatMap(found -> new Choice(problems).one(found, type, asker, text)));
    }

    private static Optional<Yaml> given(Scope.Call call, String name) {
        return call.by().in().flatMap(node -> {
            if (node instanceof Yaml.Entries entries) {
                return entries.find(name).map(Yaml.Entry::value);
            }
            return call.block().inputs().size() == 1 ? Optional.of(node) : Optional.empty();
        });
    }
}
