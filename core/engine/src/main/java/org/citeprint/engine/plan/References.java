// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.citeprint.api.data.Dataset;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Block;
import org.citeprint.engine.pipeline.Interpolator;
import org.citeprint.engine.pipeline.Reference;
import org.citeprint.engine.pipeline.Scope;
import org.citeprint.engine.pipeline.Use;
import org.citeprint.engine.pipeline.Variables;
import org.citeprint.engine.pipeline.Yaml;

/**
 * Finds what references mean: steps, variants of a matrix, inputs and outputs of blocks. An empty answer means that
 * the reason was reported, here or where the step itself is wrong.
 */
final class References {

    private final Operations operations;
    private final Problems problems;
    private final Variants variants;

    References(Operations operations, Problems problems) {
        this.operations = operations;
        this.problems = problems;
        this.variants = new Variants(problems);
    }

    Operations operations() {
        return operations;
    }

    /** What a reference means: one for each variant it names. */
    Optional<List<Candidates>> resolve(Scope scope, Yaml.Text text, Variables variables) {
        return new Interpolator(variables, problems).applyText(text)
                .flatMap(filled -> Reference.parse(filled, problems)).flatMap(reference -> resolve(scope, reference));
    }

    /** Checks what a step asks for when its operation is not known, so that all mistakes are reported at once. */
    void check(Use use) {
        use.step().in().ifPresent(node -> check(use, node));
    }

    private void check(Use use, Yaml node) {
        switch (node) {
            case Yaml.Text text -> resolve(use.scope(), text, use.variables());
            case Yaml.Items items -> items.values().forEach(item -> check(use, item));
            case Yaml.Entries entries -> entries.values().forEach(entry -> check(use, entry.value()));
        }
    }

    private Optional<List<Candidates>> resolve(Scope scope, Reference reference) {
        Optional<Scope.Call> call = scope.call();
        if (call.isPresent() && call.get().block().inputs().containsKey(reference.step())) {
            return input(call.get(), reference);
        }
        if (!scope.body().names().contains(reference.step())) {
            unknownStep(scope, reference);
            return Optional.empty();
        }
        List<Use> uses = scope.uses(reference.step());
        if (uses.isEmpty() || !variants.check(reference, uses)) {
            return Optional.empty();
        }
        List<Candidates> found = new ArrayList<>();
        for (Use use : variants.select(reference, uses)) {
            Optional<Candidates> one = use.step().callsBlock() ? block(use, reference) : operation(use, reference);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    private void unknownStep(Scope scope, Reference reference) {
        TreeSet<String> names = new TreeSet<>(scope.body().names());
        scope.call().ifPresent(call -> names.addAll(call.block().inputs().keySet()));
        problems.error("CP-1301", reference.position(), "there is no step `" + reference.step() + "`",
                DidYouMean.hint(reference.step(), names, "steps: " + DidYouMean.some(scope.body().names())));
    }

    private Optional<Candidates> operation(Use use, Reference reference) {
        return operations.find(use.step().use()).flatMap(operation -> {
            List<Candidates.Endpoint> endpoints = operation.outputs().stream()
                    .map(output -> new Candidates.Endpoint(use.id(), output.name(), output)).toList();
            return pick(new Candidates(use.id(), endpoints, true, use.variables()), reference, operation);
        });
    }

    private Optional<Candidates> pick(Candidates all, Reference reference, OfferedOperation operation) {
        if (reference.output().isEmpty()) {
            return Optional.of(all);
        }
        String wanted = reference.output().get();
        List<Candidates.Endpoint> named = all.endpoints().stream().filter(one -> one.name().equals(wanted)).toList();
        if (named.isEmpty()) {
            List<String> names = operation.outputs().stream().map(Output::name).toList();
            problems.error("CP-1302", reference.position(),
                    "`" + reference.step() + "` (`" + operation.name() + "`) has no output `" + wanted + "`",
                    DidYouMean.hint(wanted, names, "outputs: " + String.join(", ", names)));
            return Optional.empty();
        }
        return Optional.of(new Candidates(all.label() + "." + wanted, named, false, all.variables()));
    }

    private Optional<Candidates> block(Use use, Reference reference) {
        if (use.block().isEmpty()) {
            return Optional.empty();
        }
        Scope inside = use.block().get();
        Map<String, Yaml.Text> outputs = inside.call().orElseThrow().block().outputs();
        if (reference.output().isPresent() && !outputs.containsKey(reference.output().get())) {
            String wanted = reference.output().get();
            problems.error("CP-1302", reference.position(),
                    "the block `" + use.step().use().value() + "` has no output `" + wanted + "`",
                    DidYouMean.hint(wanted, outputs.keySet(), "outputs: " + String.join(", ", outputs.keySet())));
            return Optional.empty();
        }
        List<Candidates.Endpoint> endpoints = new ArrayList<>();
        for (Map.Entry<String, Yaml.Text> output : outputs.entrySet()) {
            if (reference.output().isEmpty() || reference.output().get().equals(output.getKey())) {
                Optional<Candidates.Endpoint> endpoint = blockOutput(inside, output.getKey(), output.getValue());
                if (endpoint.isEmpty()) {
                    return Optional.empty();
                }
                endpoints.add(endpoint.get());
            }
        }
        String label = use.id() + reference.output().map(name -> "." + name).orElse("");
        return Optional.of(new Candidates(label, endpoints, false, use.variables()));
    }

    private Optional<Candidates.Endpoint> blockOutput(Scope inside, String name, Yaml.Text text) {
        Block block = inside.call().orElseThrow().block();
        Optional<Reference> reference = Reference.parse(text, problems);
        if (reference.isPresent() && block.inputs().containsKey(reference.get().step())) {
            problems.error("CP-1110", text.position(), "the output `" + name + "` is an input of the block",
                    "an output comes from a step of the block");
            return Optional.empty();
        }
        return reference.flatMap(found -> resolve(inside, found))
                .flatMap(found -> new Choice(problems).one(found, Dataset.class, "the output `" + name + "`", text))
                .map(endpoint -> new Candidates.Endpoint(endpoint.step(), name, endpoint.output()));
    }

    private Optional<List<Candidates>> input(Scope.Call call, Reference reference) {
        if (reference.bracketed() || reference.output().isPresent()) {
            problems.error("CP-1311", reference.position(),
                    "`" + reference.text() + "` asks for a part of an input of the block",
                    "an input is one dataset: write `" + reference.step() + "`");
            return Optional.empty();
        }
        return new BlockInputs(this, problems).find(call, reference.step())
                .map(endpoint -> List.of(new Candidates(reference.step(), List.of(endpoint), false,
                        call.variables())));
    }

    /** Checks what calls of blocks give and the outputs of blocks that nobody asks for. */
    void checkBlocks(Scope scope) {
        for (Scope inside : scope.blocks()) {
            Scope.Call call = inside.call().orElseThrow();
            new BlockInputs(this, problems).checkCall(call);
            call.block().outputs().forEach((name, text) -> blockOutput(inside, name, text));
        }
    }
}
