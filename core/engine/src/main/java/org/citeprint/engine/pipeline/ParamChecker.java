// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/** Checks a value against the type of its parameter. */
final class ParamChecker {

    private static final String CODE = "CP-1108";

    private final Problems problems;

    ParamChecker(Problems problems) {
        this.problems = problems;
    }

    /**
     * The value in the form in which references pass it on: numbers and flags plain, texts as if in quotes; empty
     * when it does not fit, which has then been reported at its place.
     */
    Optional<Yaml> check(Param param, Yaml value) {
        Optional<String> fault = fault(param, value);
        if (fault.isPresent()) {
            problems.error(CODE, value.position(), message(param, fault.get()), hint(param, value));
            return Optional.empty();
        }
        return Optional.of(normal(param, value));
    }

    /** The same for a value that the caller gave as text, which has no place. */
    Optional<Yaml> checkText(Param param, String text) {
        Yaml value = param.type() == ParamType.LIST
                ? list(param, text)
                : new Yaml.Text(param.position(), text, true);
        Optional<String> fault = fault(param, value);
        if (fault.isPresent()) {
            problems.add(Problem.error(CODE, message(param, fault.get()), hint(param, value)));
            return Optional.empty();
        }
        return Optional.of(normal(param, value));
    }

    private static String message(Param param, String fault) {
        return "parameter `" + param.name() + "`: " + fault;
    }

    private static String hint(Param param, Yaml value) {
        return switch (param.type()) {
            case ENUM -> DidYouMean.hint(value instanceof Yaml.Text text ? text.value() : "", param.of(),
                    "one of " + String.join(", ", param.of()));
            case INT, SEED -> "give a whole number without quotes";
            case NUMBER -> "give a number without quotes";
            case BOOL -> "give true or false";
            case LIST -> "give a list of texts or numbers";
            case STRING, PATH -> "give one text";
        };
    }

    private static Optional<String> fault(Param param, Yaml value) {
        if (param.type() == ParamType.LIST) {
            boolean flat = value instanceof Yaml.Text || (value instanceof Yaml.Items items
                    && items.values().stream().allMatch(item -> item instanceof Yaml.Text));
            return flat ? Optional.empty() : Optional.of("a list of single values is needed");
        }
        if (!(value instanceof Yaml.Text text)) {
            return Optional.of("a single value is needed, this is " + value.kind());
        }
        String wanted = switch (param.type()) {
            case INT, SEED -> text.plain() && Numbers.whole(text.value()).isPresent() ? "" : "a whole number";
            case NUMBER -> text.plain() && Numbers.decimal(text.value()).isPresent() ? "" : "a number";
            case BOOL -> text.value().equals("true") || text.value().equals("false") ? "" : "true or false";
            case ENUM -> param.of().contains(text.value()) ? "" : "one of its values";
            case STRING, PATH, LIST -> "";
        };
        String shown = text.plain() ? "`" + text.value() + "`" : "`\"" + text.value() + "\"`";
        return wanted.isEmpty() ? Optional.empty() : Optional.of(shown + " is not " + wanted);
    }

    private static Yaml normal(Param param, Yaml value) {
        if (param.type() == ParamType.LIST) {
            return value instanceof Yaml.Items ? value : new Yaml.Items(value.position(), List.of(value));
        }
        boolean plain = switch (param.type()) {
            case INT, SEED, NUMBER, BOOL, ENUM -> true;
            case STRING, PATH, LIST -> false;
        };
        return new Yaml.Text(value.position(), ((Yaml.Text) value).value(), plain);
    }

    /** {@code [a, b]} as YAML, anything else as values between commas. */
    private static Yaml list(Param param, String text) {
        if (text.startsWith("[")) {
            Problems ignored = new Problems();
            Optional<Yaml> parsed = new YamlReader(ignored).read(param.name(), text);
            return parsed.orElse(Yaml.Entries.none(param.position()));
        }
        return new Yaml.Items(param.position(), text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(item -> (Yaml) new Yaml.Text(param.position(), item.strip(), true)).toList());
    }
}
