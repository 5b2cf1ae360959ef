// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.file.FileResolver;
import org.citeprint.engine.pipeline.FlowText;
import org.citeprint.engine.pipeline.Yaml;

/** Makes Java values of YAML nodes as the types of options ask. */
final class ValueBinder {

    private final OptionBinder groups;
    private final ScalarBinder scalars;
    private final Problems problems;

    ValueBinder(OptionBinder groups, FileResolver files, Problems problems) {
        this.groups = groups;
        this.scalars = new ScalarBinder(files, problems);
        this.problems = problems;
    }

    /** The value; empty when it does not fit, which has then been reported. */
    Optional<BoundValue> bind(OptionType type, Yaml node, String name) {
        return switch (type) {
            case OptionType.Maybe maybe -> isNothing(node)
                    ? Optional.of(BoundValue.ABSENT)
                    : bind(maybe.of(), node, name).map(bound -> new BoundValue(Optional.of(bound.value()),
                            bound.text()));
            case OptionType.Many many -> list(many.of(), node, name);
            case OptionType.Named named -> map(named.of(), node, name);
            case OptionType.Group group -> group(group, node, name);
            default -> scalar(type, node, name);
        };
    }

    private static boolean isNothing(Yaml node) {
        return node instanceof Yaml.Text text && text.plain() && (text.isMissing() || text.value().equals("null"));
    }

    private Optional<BoundValue> scalar(OptionType type, Yaml node, String name) {
        if (node instanceof Yaml.Text text && !text.isMissing()) {
            return scalars.bind(type, text, name);
        }
        return wrong(node, name, OptionWords.of(type), node instanceof Yaml.Items
                ? "give one value, without brackets"
                : "give one value: `" + name + ": " + OptionWords.example(type) + "`");
    }

    private Optional<BoundValue> list(OptionType of, Yaml node, String name) {
        List<Yaml> nodes = node instanceof Yaml.Items items ? items.values() : List.of(node);
        List<Object> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Yaml item : nodes) {
            bind(of, item, name).ifPresent(bound -> {
                values.add(bound.value());
                texts.add(bound.text().orElse("~"));
            });
        }
        return values.size() < nodes.size()
                ? Optional.empty()
                : Optional.of(BoundValue.of(List.copyOf(values), "[" + String.join(", ", texts) + "]"));
    }

    private Optional<BoundValue> map(OptionType of, Yaml node, String name) {
        if (!(node instanceof Yaml.Entries entries)) {
            return wrong(node, name, "a map", "write `" + name + ": { key: value }`");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (Yaml.Entry entry : entries.values()) {
            bind(of, entry.value(), name + "." + entry.name()).ifPresent(bound -> {
                values.put(entry.name(), bound.value());
                texts.add(FlowText.key(entry.name()) + ": " + bound.text().orElse("~"));
            });
        }
        return values.size() < entries.values().size()
                ? Optional.empty()
                : Optional.of(BoundValue.of(Collections.unmodifiableMap(values), FlowText.braces(texts)));
    }

    private Optional<BoundValue> group(OptionType.Group group, Yaml node, String name) {
        if (!(node instanceof Yaml.Entries entries)) {
            return wrong(node, name, "a map", "write `" + name + ": { key: value }`");
        }
        List<GivenOption> given = entries.values().stream()
                .map(entry -> new GivenOption(entry.key(), Optional.of(entry.value()))).toList();
        return groups.bind(group, given, node.position(), "`" + name + "`").map(bound -> {
            List<String> texts = new ArrayList<>();
            bound.texts().forEach((key, text) -> texts.add(key + ": " + text));
            return BoundValue.of(bound.record(), FlowText.braces(texts));
        });
    }

    private Optional<BoundValue> wrong(Yaml node, String name, String wanted, String hint) {
        problems.error("CP-1205", node.position(), "`" + name + "` must be " + wanted + ", this is " + node.kind(),
                hint);
        return Optional.empty();
    }
}
