// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;

/** Reads the options of an operation from its options record. */
final class OptionReader {

    private static final String ALLOWED = "use String, int, long, double, boolean, an enum, Charset, Glob, InputPath, "
            + "Seed, a nested record, or Optional, List or Map<String, ...> of one of these";

    private static final Bounds NO_BOUNDS = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final Declaration declaration;
    private final Deque<Class<?>> open = new ArrayDeque<>();

    /** What {@code @Range} allows. */
    private record Bounds(double min, double max) {}

    OptionReader(Declaration declaration) {
        this.declaration = declaration;
    }

    OptionType.Group read(Class<?> options) {
        if (!options.isRecord() || options.getTypeParameters().length > 0) {
            declaration.fault("CP-2013", "has options of type `" + options.getName() + "`",
                    "use a record without type parameters; one without components when there are no options");
            return new OptionType.Group(Record.class, List.of());
        }
        return group(options.asSubclass(Record.class));
    }

    private OptionType.Group group(Class<? extends Record> type) {
        open.push(type);
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = declaration.names("CP-2013", components);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            options.add(option(names.get(i), components[i]));
        }
        open.pop();
        return new OptionType.Group(type, List.copyOf(options));
    }

    private Option option(String name, RecordComponent component) {
        String doc = declaration.doc("CP-2013", component);
        OptionType type = type(component.getGenericType(), component);
        checkRange(type, component);
        Optional<String> text = Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value);
        text.flatMap(yaml -> DefaultChecker.fault(yaml, type))
                .ifPresent(fault -> declaration.fault("CP-2015", component,
                        "its @Default `" + text.orElseThrow() + "`: " + fault,
                        "write the value as it would stand in YAML"));
        return new Option(name, component.getName(), type, doc, text);
    }

    private OptionType type(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, component);
        }
        if (!(type instanceof Class<?> plain)) {
            return unsupported(type, component);
        }
        Bounds bounds = bounds(component);
        return switch (plain.getName()) {
            case "java.lang.String" -> new OptionType.Text();
            case "int", "java.lang.Integer" -> whole(true, Integer.MIN_VALUE, Integer.MAX_VALUE, bounds);
            case "long", "java.lang.Long" -> whole(false, Long.MIN_VALUE, Long.MAX_VALUE, bounds);
            case "double", "java.lang.Double" -> new OptionType.Decimal(bounds.min(), bounds.max());
            case "boolean", "java.lang.Boolean" -> new OptionType.Flag();
            default -> reference(plain, component);
        };
    }

    private OptionType reference(Class<?> type, RecordComponent component) {
        if (type == Charset.class) {
            return new OptionType.Encoding();
        }
        if (type == Glob.class) {
            return new OptionType.Files();
        }
        if (type == InputPath.class) {
            return new OptionType.Folder();
        }
        if (type == Seed.class) {
            return new OptionType.Random();
        }
        if (type.isEnum()) {
            return choice(type, component);
        }
        if (!type.isRecord() || type.getTypeParameters().length > 0) {
            return unsupported(type, component);
        }
        if (open.contains(type)) {
            declaration.fault("CP-2013", component, "the record `" + type.getName() + "` contains itself",
                    "options cannot nest without end; use a Map or a List of texts");
            return new OptionType.Text();
        }
        return group(type.asSubclass(Record.class));
    }

    private OptionType container(ParameterizedType type, RecordComponent component) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return new OptionType.Maybe(element(arguments[0], component, false));
        }
        if (type.getRawType() == List.class) {
            return new OptionType.Many(element(arguments[0], component, true));
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return new OptionType.Named(element(arguments[1], component, false));
        }
        return unsupported(type, component);
    }

    /** One value stands for a list of one, so a list of lists could be read in two ways; nothing holds an Optional. */
    private OptionType element(Type type, RecordComponent component, boolean inList) {
        OptionType element = type(type, component);
        if (element instanceof OptionType.Maybe || (inList && element instanceof OptionType.Many)) {
            return unsupported(component.getGenericType(), component);
        }
        return element;
    }

    private OptionType unsupported(Type type, RecordComponent component) {
        declaration.fault("CP-2013", component, "an option cannot be of type `" + type.getTypeName() + "`", ALLOWED);
        return new OptionType.Text();
    }

    private OptionType choice(Class<?> type, RecordComponent component) {
        Class<? extends Enum<?>> choices = enumType(type);
        List<String> labels = Arrays.stream(choices.getEnumConstants()).map(Names::label).toList();
        if (labels.isEmpty() || new HashSet<>(labels).size() < labels.size()) {
            declaration.fault("CP-2013", component, "the enum `" + type.getName() + "` has no constants, or two that a "
                    + "pipeline would write alike", "give each constant a name of its own");
        }
        return new OptionType.Choice(choices, labels);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumType(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static OptionType.Whole whole(boolean isInt, long min, long max, Bounds bounds) {
        long least = Math.max(min, (long) Math.ceil(bounds.min()));
        long most = Math.min(max, (long) Math.floor(bounds.max()));
        return new OptionType.Whole(isInt, least, most);
    }

    private static Bounds bounds(RecordComponent component) {
        Range range = component.getAnnotation(Range.class);
        return range == null ? NO_BOUNDS : new Bounds(range.min(), range.max());
    }

    private void checkRange(OptionType type, RecordComponent component) {
        if (!component.isAnnotationPresent(Range.class)) {
            return;
        }
        boolean possible = switch (core(type)) {
            case OptionType.Whole number -> number.min() <= number.max();
            case OptionType.Decimal number -> number.min() <= number.max();
            default -> false;
        };
        if (!possible) {
            declaration.fault("CP-2015", component, "its @Range allows no value, or it is not a number",
                    "use @Range on int, long or double, with min not above max");
        }
    }

    private static OptionType core(OptionType type) {
        return switch (type) {
            case OptionType.Maybe maybe -> core(maybe.of());
            case OptionType.Many many -> core(many.of());
            case OptionType.Named named -> core(named.of());
            default -> type;
        };
    }
}
