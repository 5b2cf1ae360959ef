// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Seed;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.file.FileResolver;
import org.citeprint.engine.pipeline.FlowText;
import org.citeprint.engine.pipeline.Numbers;
import org.citeprint.engine.pipeline.Yaml;

/** Makes Java values of single YAML values. The type of the option decides: {@code NO} and {@code 01} are texts. */
final class ScalarBinder {

    private static final List<String> USUAL_ENCODINGS = List.of("UTF-8", "UTF-16", "ISO-8859-1", "ISO-8859-15",
            "windows-1252", "windows-1251", "GB18030", "Big5",
            "Shift_JIS", "EUC-KR");

    private final FileResolver files;
    private final Problems problems;

    ScalarBinder(FileResolver files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<BoundValue> bind(OptionType type, Yaml.Text node, String name) {
        return switch (type) {
            case OptionType.Text text -> Optional.of(BoundValue.of(node.value(), FlowText.text(node.value())));
            case OptionType.Whole whole -> whole(whole, node, name);
            case OptionType.Decimal number -> decimal(number, node, name);
            case OptionType.Flag flag -> flag(node, name);
            case OptionType.Choice choice -> choice(choice, node, name);
            case OptionType.Encoding encoding -> encoding(node, name);
            case OptionType.Random random -> whole(new OptionType.Whole(false, Long.MIN_VALUE, Long.MAX_VALUE), node,
                    name).map(bound -> new BoundValue(new Seed((Long) bound.value()), bound.text()));
            case OptionType.Files pattern -> {
                Glob glob = new Glob(node.value());
                yield files.add(glob, node.position()) ? path(glob, node) : Optional.empty();
            }
            case OptionType.Folder folder -> {
                InputPath path = new InputPath(node.value());
                yield files.add(path, node.position()) ? path(path, node) : Optional.empty();
            }
            default -> throw new IllegalArgumentException(type + " is not a single value");
        };
    }

    private static Optional<BoundValue> path(Record path, Yaml.Text node) {
        return Optional.of(BoundValue.of(path, FlowText.text(node.value())));
    }

    private Optional<BoundValue> whole(OptionType.Whole type, Yaml.Text node, String name) {
        OptionalLong number = node.plain() ? Numbers.whole(node.value()) : OptionalLong.empty();
        if (number.isEmpty()) {
            String digits = node.value().replaceFirst("\\.0+$", "");
            String example = Numbers.whole(digits).isPresent() ? digits : OptionWords.example(type);
            return wrong(node, name, "a whole number", numberHint(node, Numbers.whole(node.value()).isPresent(),
                    "write digits only, such as " + example));
        }
        long value = number.getAsLong();
        if (value < type.min() || value > type.max()) {
            return outside(node, name, type);
        }
        Object boxed = type.isInt() ? (Object) (int) value : (Object) value;
        return Optional.of(BoundValue.of(boxed, Long.toString(value)));
    }

    private Optional<BoundValue> decimal(OptionType.Decimal type, Yaml.Text node, String name) {
        OptionalDouble number = node.plain() ? Numbers.decimal(node.value()) : OptionalDouble.empty();
        if (number.isEmpty()) {
            return wrong(node, name, "a number", numberHint(node, Numbers.decimal(node.value()).isPresent(),
                    "write digits, with a point for decimals: 0.05"));
        }
        double value = number.getAsDouble();
        if (value < type.min() || value > type.max()) {
            return outside(node, name, type);
        }
        return Optional.of(BoundValue.of(value, Double.toString(value)));
    }

    private static String numberHint(Yaml.Text node, boolean isNumber, String otherwise) {
        if (isNumber) {
            return "in quotes it is a text: write " + node.value();
        }
        if (node.value().length() > 1 && node.value().startsWith("0") && node.value().charAt(1) != '.') {
            return "a number does not begin with 0";
        }
        if (Numbers.tooLarge(node.value())) {
            return "the number is too large";
        }
        return otherwise;
    }

    private Optional<BoundValue> outside(Yaml.Text node, String name, OptionType type) {
        problems.error("CP-1206", node.position(), "`" + name + "` cannot be " + node.value(),
                "it must be " + OptionWords.of(type));
        return Optional.empty();
    }

    private Optional<BoundValue> flag(Yaml.Text node, String name) {
        if (node.plain() && (node.value().equals("true") || node.value().equals("false"))) {
            return Optional.of(BoundValue.of(Boolean.valueOf(node.value()), node.value()));
        }
        return wrong(node, name, "true or false", "write true or false, without quotes");
    }

    private Optional<BoundValue> choice(OptionType.Choice type, Yaml.Text node, String name) {
        int index = type.labels().indexOf(node.value());
        if (index >= 0) {
            return Optional.of(BoundValue.of(type.type().getEnumConstants()[index], node.value()));
        }
        problems.error("CP-1207", node.position(), "`" + node.value() + "` is not a choice of `" + name + "`",
                DidYouMean.hint(node.value(), type.labels(), "one of " + String.join(", ", type.labels())));
        return Optional.empty();
    }

    private Optional<BoundValue> encoding(Yaml.Text node, String name) {
        try {
            Charset charset = Charset.forName(node.value());
            return Optional.of(BoundValue.of(charset, charset.name()));
        } catch (IllegalArgumentException e) {
            problems.error("CP-1207", node.position(), "`" + node.value() + "` is no encoding for `" + name + "`",
                    DidYouMean.hint(node.value(), USUAL_ENCODINGS, "such as " + String.join(", ", USUAL_ENCODINGS)));
            return Optional.empty();
        }
    }

    private Optional<BoundValue> wrong(Yaml.Text node, String name, String wanted, String hint) {
        String shown = node.plain() ? node.value() : '"' + node.value() + '"';
        problems.error("CP-1205", node.position(), "`" + name + "` must be " + wanted + ", this is `" + shown + "`",
                hint);
        return Optional.empty();
    }
}
