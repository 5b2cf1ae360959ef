// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.catalog.Port;

/** One operation, for people and for programs. */
final class OperationPage {

    /** The page as JSON. */
    record View(String name, String summary, Optional<String> method, Optional<String> source, List<OptionView> options,
            List<Map<String, String>> inputs, List<Map<String, String>> outputs, Optional<String> sample, String plugin,
            String version) {}

    /** An option as JSON. */
    record OptionView(String name, String type, boolean required, Optional<String> byDefault, String doc) {}

    /** What goes in, can be told or comes out: its name, what it is, and what it is for. */
    private record Entry(String name, String kind, String doc) {}

    private static final String INDENT = "  ";
    private static final int GAP = 2;

    private OperationPage() {}

    static View view(OfferedOperation operation) {
        List<OptionView> options = new ArrayList<>();
        collect("", operation.options(), options);
        return new View(operation.name(), operation.summary(), present(operation.method()),
                present(operation.source()), options, operation.inputs().stream().map(OperationPage::port).toList(),
                operation.outputs().stream().map(OperationPage::output).toList(), present(operation.sample()),
                operation.plugin().id(),
                operation.plugin().version());
    }

    static void print(OfferedOperation operation, PrintWriter to) {
        View view = view(operation);
        to.println(view.name() + "  (" + view.plugin() + " " + view.version() + ")");
        to.print(Wrapped.text(view.summary()));
        view.method().ifPresent(text -> to.print("\n" + Wrapped.text("Method: " + text)));
        view.source().ifPresent(text -> to.print("\n" + Wrapped.text("Source: " + text)));
        List<Entry> takes = view.inputs().stream().map(OperationPage::entry).toList();
        List<Entry> options = view.options().stream()
                .map(option -> new Entry(option.name(), option.type() + ", " + use(option), option.doc())).toList();
        List<Entry> gives = view.outputs().stream().map(OperationPage::entry).toList();
        int column = Stream.of(takes, options, gives).flatMap(List::stream).mapToInt(entry -> entry.name().length())
                .max().orElse(0) + INDENT.length() + GAP;
        section("Takes", takes, column, to);
        section("Options", options, column, to);
        section("Gives", gives, column, to);
        view.sample().ifPresent(text -> to.print("\nA file it reads\n" + text.stripTrailing().indent(INDENT.length())));
    }

    private static void section(String heading, List<Entry> entries, int column, PrintWriter to) {
        to.println("\n" + heading + (entries.isEmpty() ? ": nothing" : ""));
        entries.forEach(entry -> to.print(Wrapped.beside(INDENT + entry.name(), column,
                entry.doc().isEmpty() ? List.of(entry.kind()) : List.of(entry.kind(), entry.doc()))));
    }

    private static Entry entry(Map<String, String> end) {
        String arity = end.getOrDefault("arity", "");
        return new Entry(end.getOrDefault("name", ""), end.getOrDefault("type", "")
                + (arity.isEmpty() || arity.equals("one") ? "" : ", " + arity), end.getOrDefault("doc", ""));
    }

    private static String use(OptionView option) {
        return option.required()
                ? "required"
                : option.byDefault().map(text -> "default " + (text.isBlank() ? "empty" : text)).orElse("optional");
    }

    private static void collect(String prefix, OptionType.Group group, List<OptionView> to) {
        for (Option option : group.options()) {
            String name = prefix + option.name();
            to.add(new OptionView(name, TypeNames.of(option.type()), option.required(), option.defaultText(),
                    option.doc()));
            if (option.type() instanceof OptionType.Group nested) {
                collect(name + ".", nested, to);
            }
        }
    }

    private static Map<String, String> port(Port port) {
        Map<String, String> view = new LinkedHashMap<>();
        view.put("name", port.name());
        view.put("type", port.type().getSimpleName());
        view.put("arity", port.arity().name().toLowerCase(Locale.ROOT));
        view.put("doc", port.doc());
        return view;
    }

    private static Map<String, String> output(Output output) {
        Map<String, String> view = new LinkedHashMap<>();
        view.put("name", output.name());
        view.put("type", output.type().getSimpleName());
        view.put("arity", output.optional() ? "optional" : "one");
        view.put("doc", output.doc());
        return view;
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
