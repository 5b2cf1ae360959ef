// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A pipeline, or one call of a block, with the uses of its steps: the space in which names are looked up. */
public final class Scope {

    private final Body body;
    private final Variables variables;
    private final Optional<Call> call;
    private final SequencedMap<String, List<Use>> uses = new LinkedHashMap<>();

    /**
     * The call of a block.
     *
     * @param block the block
     * @param from the scope of the caller
     * @param by the calling step
     * @param variables what references in the call can name
     */
    public record Call(Block block, Scope from, Step by, Variables variables) {}

    Scope(Body body, Variables variables, Optional<Call> call) {
        this.body = body;
        this.variables = variables;
        this.call = call;
    }

    void add(Use use) {
        uses.computeIfAbsent(use.step().id(), id -> new ArrayList<>()).add(use);
    }

    /** The file. */
    public Body body() {
        return body;
    }

    /** The parameters and the environment. */
    public Variables variables() {
        return variables;
    }

    /** How it was called, when it is a block. */
    public Optional<Call> call() {
        return call;
    }

    /** The uses of a step: one, or one for each variant; none when the step is unknown or broken. */
    public List<Use> uses(String step) {
        return uses.getOrDefault(step, List.of());
    }

    /** All uses of operations, those within blocks included, in the order of the files. */
    public List<Use> operations() {
        List<Use> all = new ArrayList<>();
        for (List<Use> group : uses.values()) {
            for (Use use : group) {
                use.block().ifPresentOrElse(inner -> all.addAll(inner.operations()), () -> {
                    if (!use.step().callsBlock()) {
                        all.add(use);
                    }
                });
            }
        }
        return all;
    }

    /** All calls of blocks, in the order of the files. */
    public List<Scope> blocks() {
        List<Scope> all = new ArrayList<>();
        uses.values().stream().flatMap(List::stream).flatMap(use -> use.block().stream()).forEach(inner -> {
            all.add(inner);
            all.addAll(inner.blocks());
        });
        return all;
    }
}
