// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.file.FileResolver;
import org.citeprint.engine.pipeline.Numbers;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;

/** Makes the options record of an operation from what the pipeline gives and the defaults. */
public final class OptionBinder {

    private final OfferedOperation operation;
    private final Problems problems;
    private final ValueBinder values;
    private final RecordMaker maker;

    /** Binds the options of one step to an operation. */
    public OptionBinder(OfferedOperation operation, FileResolver files, Problems problems) {
        this.operation = operation;
        this.problems = problems;
        this.values = new ValueBinder(this, files, problems);
        this.maker = new RecordMaker(operation, problems);
    }

    /** The options of a step; empty when something is wrong with them. */
    public Optional<BoundOptions> bind(List<GivenOption> given, Position place) {
        return bind(operation.options(), given, place, "`" + operation.name() + "`");
    }

    /** The record of a group of options. */
    Optional<BoundOptions> bind(OptionType.Group group, List<GivenOption> given, Position place, String owner) {
        boolean known = checkNames(group, given, owner);
        List<Object> arguments = new ArrayList<>();
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (Option option : group.options()) {
            Optional<GivenOption> found = given.stream().filter(one -> one.key().value().equals(option.name()))
                    .findFirst();
            Optional<BoundValue> value = found.isPresent()
                    ? found.get().value().flatMap(node -> values.bind(option.type(), node, option.name()))
                    : withoutValue(option, place, owner);
            value.ifPresent(bound -> {
                arguments.add(bound.value());
                bound.text().ifPresent(text -> texts.put(option.name(), text));
            });
        }
        if (!known || arguments.size() < group.options().size()) {
            return Optional.empty();
        }
        return maker.make(group.type(), arguments, place).map(record -> new BoundOptions(record, texts));
    }

    private boolean checkNames(OptionType.Group group, List<GivenOption> given, String owner) {
        List<String> names = group.options().stream().map(Option::name).toList();
        int before = problems.size();
        for (GivenOption one : given) {
            String name = one.key().value();
            if (!names.contains(name)) {
                problems.error("CP-1203", one.key().position(), "unknown option `" + name + "` of " + owner,
                        unknownHint(name, names));
            }
        }
        return problems.size() == before;
    }

    private String unknownHint(String name, List<String> names) {
        if (Numbers.whole(name).isPresent()) {
            return "a decimal has a point, not a comma: 1.5";
        }
        String all = names.isEmpty() ? "it has no options" : "options: " + String.join(", ", names);
        return DidYouMean.hint(name, names, all + "; see `citeprint explain " + operation.name() + "`");
    }

    private Optional<BoundValue> withoutValue(Option option, Position place, String owner) {
        if (option.type() instanceof OptionType.Maybe) {
            return Optional.of(BoundValue.ABSENT);
        }
        if (option.required()) {
            problems.error("CP-1204", place, owner + " needs the option `" + option.name() + "`",
                    "add it under " + (owner.equals("`" + operation.name() + "`") ? "`with:`" : owner) + ": "
                            + option.name() + ": " + OptionWords.example(option.type()));
            return Optional.empty();
        }
        String text = option.defaultText().orElseThrow();
        Yaml node = new YamlReader(problems).read("default", text).orElse(new Yaml.Text(place, "", false));
        return values.bind(option.type(), node.at(place), option.name());
    }
}
