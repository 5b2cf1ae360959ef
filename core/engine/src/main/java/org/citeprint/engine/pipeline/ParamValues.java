// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/** Gives every parameter of a file its value: what the caller says, else its default. */
final class ParamValues {

    private final SequencedMap<String, Param> params;
    private final Problems problems;

    ParamValues(SequencedMap<String, Param> params, Problems problems) {
        this.params = params;
        this.problems = problems;
    }

    /** Values given as texts, on the command line, or else by a file. */
    Map<String, Optional<Yaml>> of(Map<String, String> given, Yaml.Entries file) {
        checkNames("pipeline", file);
        given.keySet().stream().filter(name -> !params.containsKey(name)).sorted()
                .forEach(name -> problems.add(Problem.error("CP-1109", "the pipeline has no parameter `" + name + "`",
                        unknownHint(name))));
        Map<String, Optional<Yaml>> values = new LinkedHashMap<>();
        for (Param param : params.values()) {
            String text = given.get(param.name());
            values.put(param.name(), !param.sound() || text == null
                    ? value(param, file, param.position(), Optional::of)
                    : new ParamChecker(problems).checkText(param, text));
        }
        return values;
    }

    /** Values given by the call of a block. */
    Map<String, Optional<Yaml>> of(Yaml.Entries given, Position call, Interpolator interpolator) {
        checkNames("block", given);
        Map<String, Optional<Yaml>> values = new LinkedHashMap<>();
        params.values()
                .forEach(param -> values.put(param.name(), value(param, given, call, interpolator::apply)));
        return values;
    }

    private void checkNames(String owner, Yaml.Entries given) {
        for (Yaml.Entry entry : given.values()) {
            if (!params.containsKey(entry.name())) {
                problems.error("CP-1109", entry.key().position(),
                        "the " + owner + " has no parameter `" + entry.name() + "`", unknownHint(entry.name()));
            }
        }
    }

    private Optional<Yaml> value(Param param, Yaml.Entries given, Position place,
            Function<Yaml, Optional<Yaml>> filled) {
        Optional<Yaml.Entry> entry = given.find(param.name());
        return !param.sound() || entry.isEmpty()
                ? fallback(param, place)
                : filled.apply(entry.get().value()).flatMap(value -> new ParamChecker(problems).check(param, value));
    }

    /** A parameter whose declaration is wrong has no value, and nothing more is said about it. */
    private Optional<Yaml> fallback(Param param, Position place) {
        if (!param.sound()) {
            return Optional.empty();
        }
        if (param.fallback().isEmpty() && param.required()) {
            problems.error("CP-1108", place, "parameter `" + param.name() + "` has no value",
                    "give it one with `-p " + param.name() + "=…`, or under `with:` of the step that calls the block, "
                            + "or a default");
            return Optional.empty();
        }
        return param.fallback().or(() -> Optional.of(new Yaml.Text(param.position(), "", true)));
    }

    private String unknownHint(String name) {
        return DidYouMean.hint(name, params.keySet(),
                params.isEmpty() ? "it has none" : "it has " + String.join(", ", params.keySet()));
    }
}
