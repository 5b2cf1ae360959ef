// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.List;
import java.util.Optional;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/** Reads the declaration of one parameter. */
final class ParamReader {

    private final Problems problems;

    ParamReader(Problems problems) {
        this.problems = problems;
    }

    /** The parameter, not sound when its declaration cannot be understood. */
    Param read(Yaml.Entry entry) {
        Names.check(entry.key(), "a parameter", problems);
        Optional<Param> param = Optional.empty();
        if (entry.value() instanceof Yaml.Text value) {
            problems.error("CP-1105", value.position(),
                    "the parameter `" + entry.name() + "` must be declared with a type",
                    "write `" + entry.name() + ": { type: " + guess(value) + ", default: " + value.value() + " }`");
        } else {
            param = Shapes.map(entry.value(), "the parameter `" + entry.name() + "`", problems)
                    .flatMap(map -> read(entry.key(), map));
        }
        return param.orElse(Param.broken(entry.key()));
    }

    private static String guess(Yaml.Text value) {
        if (value.plain() && Numbers.decimal(value.value()).isPresent()) {
            return Numbers.whole(value.value()).isPresent() ? "int" : "number";
        }
        return value.value().equals("true") || value.value().equals("false") ? "bool" : "string";
    }

    private Optional<Param> read(Yaml.Text name, Yaml.Entries body) {
        MapReader map = new MapReader(body, "a parameter", problems, "type", "default", "description", "required",
                "of");
        map.text("description");
        Optional<ParamType> type = map.requiredText("type", name.position(), "the parameter `" + name.value() + "`",
                "one of " + String.join(", ", ParamType.labels())).flatMap(this::type);
        List<String> of = map.value("of").flatMap(node -> Shapes.texts(node, "`of`", problems))
                .map(texts -> texts.stream().map(Yaml.Text::value).toList()).orElse(List.of());
        if (type.equals(Optional.of(ParamType.ENUM)) && of.isEmpty()) {
            problems.error("CP-1104", name.position(), "the parameter `" + name.value() + "` needs the key `of`",
                    "list its values: `of: [producer, consumer]`");
            return Optional.empty();
        }
        map.value("of").filter(node -> type.isPresent() && type.get() != ParamType.ENUM)
                .ifPresent(node -> problems.error("CP-1105", node.position(),
                        "`of` lists the values of an enum, but `" + name.value() + "` is of the type `"
                                + type.orElseThrow().label() + "`",
                        "write `type: enum`, or remove `of`"));
        boolean required = map.text("required").map(this::flag).orElse(true);
        return type.flatMap(kind -> {
            Param bare = new Param(name.value(), name.position(), kind, of, Optional.empty(), required, true);
            Optional<Yaml> fallback = map.value("default")
                    .flatMap(node -> new ParamChecker(problems).check(bare, node));
            boolean broken = map.value("default").isPresent() && fallback.isEmpty();
            return broken ? Optional.empty() : Optional.of(bare.withFallback(fallback));
        });
    }

    private Optional<ParamType> type(Yaml.Text text) {
        Optional<ParamType> type = ParamType.of(text.value());
        if (type.isEmpty()) {
            problems.error("CP-1105", text.position(), "there is no type of parameter `" + text.value() + "`",
                    DidYouMean.hint(text.value(), ParamType.labels(),
                            "one of " + String.join(", ", ParamType.labels())));
        }
        return type;
    }

    private boolean flag(Yaml.Text text) {
        if (!text.value().equals("true") && !text.value().equals("false")) {
            problems.error("CP-1105", text.position(), "`" + text.value() + "` is neither true nor false",
                    "write true or false");
        }
        return !text.value().equals("false");
    }
}
