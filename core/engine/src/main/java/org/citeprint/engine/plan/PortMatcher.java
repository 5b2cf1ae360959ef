// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Port;
import org.citeprint.engine.catalog.Port.Arity;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.DatasetTypes;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Use;
import org.citeprint.engine.pipeline.Yaml;

/** Connects the {@code in:} of a step with the ports of its operation. */
final class PortMatcher {

    private final Use use;
    private final OfferedOperation operation;
    private final References references;
    private final Problems problems;
    private final List<Port> ports;

    PortMatcher(Use use, OfferedOperation operation, References references, Problems problems) {
        this.use = use;
        this.operation = operation;
        this.references = references;
        this.problems = problems;
        this.ports = operation.inputs().stream().filter(port -> port.arity() != Arity.LINEAGE).toList();
    }

    /** Every port with what flows into it; what is wrong is reported and left out. */
    List<StepDraft.Edge> edges() {
        Map<String, Yaml> written = written();
        List<StepDraft.Edge> edges = new ArrayList<>();
        for (Port port : ports) {
            Yaml node = written.get(port.name());
            if (node != null) {
                sources(port, node).ifPresent(from -> edges.add(edge(port, from, node.position())));
            } else if (port.arity() == Arity.OPTIONAL) {
                edges.add(edge(port, List.of(), use.step().position()));
            } else if (!misspelt(port)) {
                missing(port);
            }
        }
        return edges;
    }

    private void missing(Port port) {
        boolean bare = port.component().isEmpty();
        problems.error("CP-1306", use.step().position(), "`" + operation.name() + "` needs "
                + (bare ? words(port) + " as its input" : "the input `" + port.name() + "` (" + words(port) + ")"),
                bare ? "add `in: step`" : port.doc() + " Write `in: { " + port.name() + ": step }`");
    }

    /** Whether the user gave an input that is reported already and may well be this one. */
    private boolean misspelt(Port port) {
        return switch (use.step().in().orElse(null)) {
            case null -> false;
            case Yaml.Entries entries -> entries.values().stream().map(Yaml.Entry::name)
                    .filter(name -> ports.stream().noneMatch(one -> one.name().equals(name)))
                    .anyMatch(name -> ports.size() == 1
                            || DidYouMean.closest(name, ports.stream().map(Port::name).toList())
                                    .equals(Optional.of(port.name())));
            case Yaml node -> true;
        };
    }

    private static StepDraft.Edge edge(Port port, List<OutputRef> from, Position position) {
        return new StepDraft.Edge(new PlannedInput(port, from), position);
    }

    private static String words(Port port) {
        return switch (port.arity()) {
            case SECTIONS -> "one or more steps";
            case MANY -> "one or more of: " + DatasetTypes.phrase(port.type());
            default -> DatasetTypes.phrase(port.type());
        };
    }

    private Map<String, Yaml> written() {
        Map<String, Yaml> written = new LinkedHashMap<>();
        switch (use.step().in().orElse(null)) {
            case null -> {
            }
            case Yaml.Entries entries -> entries.values().forEach(entry -> {
                if (ports.stream().anyMatch(port -> port.name().equals(entry.name()))) {
                    written.put(entry.name(), entry.value());
                } else {
                    unknownPort(entry);
                }
            });
            case Yaml node -> onlyPort(node).ifPresent(port -> written.put(port.name(), node));
        }
        return written;
    }

    private void unknownPort(Yaml.Entry entry) {
        List<String> names = ports.stream().map(Port::name).toList();
        problems.error("CP-1305", entry.key().position(),
                "`" + operation.name() + "` has no input `" + entry.name() + "`",
                ports.size() == 1 && ports.getFirst().component().isEmpty()
                        ? "write `in: step`: it takes " + words(ports.getFirst())
                        : DidYouMean.hint(entry.name(), names, portList()));
    }

    private String portList() {
        return ports.isEmpty()
                ? "it has none: remove `in:`"
                : "inputs: " + String.join(", ", ports.stream().map(port -> port.name() + " (" + words(port) + ")")
                        .toList());
    }

    /** The port meant by {@code in: step} or {@code in: [a, b]}: the only one, or the only one that must be given. */
    private Optional<Port> onlyPort(Yaml node) {
        boolean list = node instanceof Yaml.Items;
        List<Port> fitting = ports.stream().filter(port -> !list || takesMany(port)).toList();
        List<Port> required = fitting.stream().filter(port -> port.arity() != Arity.OPTIONAL).toList();
        if (fitting.size() == 1 || required.size() == 1) {
            return Optional.of(fitting.size() == 1 ? fitting.getFirst() : required.getFirst());
        }
        String message = ports.isEmpty()
                ? "`" + operation.name() + "` takes no input"
                : fitting.isEmpty()
                        ? "`" + operation.name() + "` has no input that takes a list"
                        : "`" + operation.name() + "` has several inputs";
        problems.error("CP-1305", node.position(), message,
                ports.isEmpty()
                        ? "remove `in:`"
                        : ports.size() == 1
                                ? "it takes " + words(ports.getFirst()) + ": write `in: step`"
                                : portList() + "; write `in: { name: step }`");
        return Optional.empty();
    }

    private static boolean takesMany(Port port) {
        return port.arity() == Arity.MANY || port.arity() == Arity.SECTIONS;
    }

    /** What flows into a port; empty when something is wrong with it. */
    private Optional<List<OutputRef>> sources(Port port, Yaml node) {
        String asker = port.component().isEmpty()
                ? "`" + operation.name() + "`"
                : "the input `" + port.name() + "` of `" + operation.name() + "`";
        if (!takesMany(port)) {
            return Shapes.text(node, asker, problems).flatMap(text -> found(text)
                    .flatMap(found -> new Choice(problems).one(found, port.type(), asker, text))
                    .map(endpoint -> List.of(endpoint.ref())));
        }
        List<OutputRef> refs = new ArrayList<>();
        boolean complete = true;
        List<Yaml.Text> texts = Shapes.texts(node, asker, problems).orElse(List.of());
        for (Yaml.Text text : texts) {
            for (Candidates candidates : found(text).orElse(List.of())) {
                complete &= collect(port, candidates, asker, text, refs);
            }
        }
        if (node instanceof Yaml.Items items && items.values().isEmpty()) {
            problems.error("CP-1306", node.position(), asker + " needs at least one step", "name one: `in: [step]`");
        }
        return complete && !refs.isEmpty() ? Optional.of(refs) : Optional.empty();
    }

    private boolean collect(Port port, Candidates candidates, String asker, Yaml.Text text, List<OutputRef> refs) {
        if (port.arity() == Arity.SECTIONS) {
            if (candidates.whole()) {
                refs.add(new OutputRef(candidates.endpoints().getFirst().step(), Optional.empty()));
            } else {
                candidates.endpoints().forEach(endpoint -> refs.add(endpoint.ref()));
            }
            return true;
        }
        Optional<Candidates.Endpoint> endpoint = new Choice(problems).of(candidates, port.type(), asker, text);
        endpoint.ifPresent(one -> refs.add(one.ref()));
        return endpoint.isPresent();
    }

    private Optional<List<Candidates>> found(Yaml.Text text) {
        return references.resolve(use.scope(), text, use.variables());
    }
}
