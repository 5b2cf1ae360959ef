// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Numbers;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The schema of options. Wherever a value may stand, a text with a reference may stand as well. */
final class OptionSchema {

    private OptionSchema() {}

    /** What may stand under {@code with:}. */
    static ObjectNode group(OptionType.Group group) {
        ObjectNode properties = Json.object();
        group.options().forEach(option -> properties.set(option.name(), option(option)));
        List<String> required = group.options().stream().filter(Option::required).map(Option::name).toList();
        return Json.closed(properties, required);
    }

    private static ObjectNode option(Option option) {
        ObjectNode schema = Json.anyOf(type(option.type()), Json.ref("reference"));
        schema.put("description", option.doc());
        option.defaultText().flatMap(text -> value(option.type(), text))
                .ifPresent(value -> schema.set("default", value));
        return schema;
    }

    private static ObjectNode type(OptionType type) {
        return switch (type) {
            case OptionType.Text text -> Json.ref("text");
            case OptionType.Whole whole ->
                Json.type("integer").put("minimum", whole.min()).put("maximum", whole.max());
            case OptionType.Decimal number -> decimal(number);
            case OptionType.Flag flag -> Json.type("boolean");
            case OptionType.Choice choice -> Json.oneOfTexts(choice.labels());
            case OptionType.Random random -> Json.type("integer");
            case OptionType.Encoding encoding -> Json.type("string");
            case OptionType.Files files -> Json.type("string");
            case OptionType.Folder folder -> Json.type("string");
            case OptionType.Maybe maybe -> Json.anyOf(type(maybe.of()), Json.type("null"));
            case OptionType.Many many -> {
                ObjectNode item = Json.anyOf(type(many.of()), Json.ref("reference"));
                yield Json.anyOf(type(many.of()), Json.listOf(item));
            }
            case OptionType.Named named -> Json.mapOf(Json.anyOf(type(named.of()), Json.ref("reference")));
            case OptionType.Group group -> group(group);
        };
    }

    private static ObjectNode decimal(OptionType.Decimal type) {
        ObjectNode schema = Json.type("number");
        if (Double.isFinite(type.min())) {
            schema.put("minimum", type.min());
        }
        if (Double.isFinite(type.max())) {
            schema.put("maximum", type.max());
        }
        return schema;
    }

    private static Optional<JsonNode> value(OptionType type, String text) {
        Yaml nothing = new Yaml.Text(Position.of("default"), "", false);
        return value(type, new YamlReader(new Problems()).read("default", text).orElse(nothing));
    }

    private static Optional<JsonNode> value(OptionType type, Yaml node) {
        return switch (node) {
            case Yaml.Text text -> Optional.of(scalar(type, text.value()));
            case Yaml.Items items when type instanceof OptionType.Many many -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                items.values().forEach(item -> value(many.of(), item).ifPresent(array::add));
                yield Optional.of(array);
            }
            case Yaml.Entries entries when entries.values().isEmpty() -> Optional.of(Json.object());
            default -> Optional.empty();
        };
    }

    private static JsonNode scalar(OptionType type, String text) {
        return switch (type) {
            case OptionType.Whole whole -> LongNode.valueOf(Numbers.whole(text).orElse(0));
            case OptionType.Random random -> LongNode.valueOf(Numbers.whole(text).orElse(0));
            case OptionType.Decimal number -> DoubleNode.valueOf(Numbers.decimal(text).orElse(0));
            case OptionType.Flag flag -> BooleanNode.valueOf(text.equals("true"));
            case OptionType.Many many -> scalar(many.of(), text);
            default -> StringNode.valueOf(text);
        };
    }
}
