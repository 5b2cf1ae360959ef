// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds out whether the text of a {@code @Default} is a value of its option, so that authors see it, not users. */
final class DefaultChecker {

    private DefaultChecker() {}

    /** What is wrong with a default, after a colon. */
    static Optional<String> fault(String yaml, OptionType type) {
        if (type instanceof OptionType.Maybe) {
            return Optional.of("it contradicts its Optional, which is empty when nothing is given");
        }
        try {
            Optional<Node> node = new Compose(LoadSettings.builder().build()).composeString(yaml);
            return node.isEmpty() ? scalarFault("", type) : fault(node.get(), type);
        } catch (YamlEngineException e) {
            return Optional
                    .of("it is not YAML: " + Objects.toString(e.getMessage(), "").lines().findFirst().orElse(""));
        }
    }

    private static Optional<String> fault(Node node, OptionType type) {
        return switch (type) {
            case OptionType.Many many when node instanceof SequenceNode list -> first(list.getValue(), many.of());
            case OptionType.Many many -> fault(node, many.of());
            case OptionType.Named named when node instanceof MappingNode map ->
                first(map.getValue().stream().map(entry -> entry.getValueNode()).toList(), named.of());
            case OptionType.Group group when node instanceof MappingNode map -> group(map, group);
            default -> node instanceof ScalarNode scalar
                    ? scalarFault(scalar.getValue(), type)
                    : Optional.of("it is not a value of this type");
        };
    }

    private static Optional<String> first(List<Node> nodes, OptionType type) {
        return nodes.stream().map(node -> fault(node, type)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> group(MappingNode map, OptionType.Group group) {
        return map.getValue().stream().flatMap(entry -> {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Option> option = group.options().stream().filter(o -> o.name().equals(key)).findFirst();
            return option.isEmpty()
                    ? Stream.of("it has the unknown key `" + key + "`")
                    : fault(entry.getValueNode(), option.get().type()).stream();
        }).findFirst();
    }

    private static Optional<String> scalarFault(String value, OptionType type) {
        String wanted = switch (type) {
            case OptionType.Whole whole when !isWhole(value, whole) ->
                between("a whole number", whole.min(), whole.max());
            case OptionType.Decimal number when !isDecimal(value, number) ->
                between("a number", number.min(), number.max());
            case OptionType.Flag flag when !value.equals("true") && !value.equals("false") -> "true or false";
            case OptionType.Choice choice when !choice.labels().contains(value) ->
                "one of " + String.join(", ", choice.labels());
            case OptionType.Encoding encoding when !isCharset(value) -> "the name of an encoding every Java knows";
            case OptionType.Random random when !isWhole(value, new OptionType.Whole(false, Long.MIN_VALUE,
                    Long.MAX_VALUE)) ->
                "a whole number";
            case OptionType.Named named -> "a map";
            case OptionType.Group group -> "a map";
            default -> "";
        };
        return wanted.isEmpty() ? Optional.empty() : Optional.of("`" + value + "` is not " + wanted);
    }

    private static String between(String what, Object min, Object max) {
        return what + " between " + min + " and " + max;
    }

    private static boolean isWhole(String value, OptionType.Whole type) {
        try {
            long number = Long.parseLong(value);
            return number >= type.min() && number <= type.max();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDecimal(String value, OptionType.Decimal type) {
        try {
            double number = Double.parseDouble(value);
            return number >= type.min() && number <= type.max();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isCharset(String value) {
        try {
            return Charset.isSupported(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
