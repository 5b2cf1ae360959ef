// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.catalog.Port;

/** One operation, for people and for programs. */
final class OperationPage {

    /** The page as JSON. */
    record View(String name, String summary, Optional<String> method, Optional<String> source, List<OptionView> options,
            List<Map<String, String>> inputs, List<Map<String, String>> outputs, String plugin, String version) {}

    /** An option as JSON. */
    record OptionView(String name, String type, boolean required, Optional<String> byDefault, String doc) {}

    private OperationPage() {}

    static View view(OfferedOperation operation) {
        List<OptionView> options = new ArrayList<>();
        collect("", operation.options(), options);
        return new View(operation.name(), operation.summary(), present(operation.method()),
                present(operation.source()), options, operation.inputs().stream().map(OperationPage::port).toList(),
                operation.outputs().stream().map(OperationPage::output).toList(), operation.plugin().id(),
                operation.plugin().version());
    }

    static void print(OfferedOperation operation, PrintWriter to) {
        View view = view(operation);
        to.println(view.name() + "  (" + view.plugin() + " " + view.version() + ")");
        to.println(view.summary());
        view.method().ifPresent(text -> to.println("\nMethod: " + text));
        view.source().ifPresent(text -> to.println("Source: " + text));
        TextTable table = new TextTable();
        heading(table, "Takes", view.inputs().isEmpty());
        view.inputs().forEach(port -> row(table, port));
        heading(table, "Options", view.options().isEmpty());
        view.options().forEach(option -> table.row("  " + option.name(), option.type(), use(option), option.doc()));
        heading(table, "Gives", view.outputs().isEmpty());
        view.outputs().forEach(output -> row(table, output));
        to.println();
        table.print(to);
    }

    private static void heading(TextTable table, String text, boolean empty) {
        table.gap().row(text + (empty ? ": nothing" : ""));
    }

    private static void row(TextTable table, Map<String, String> end) {
        table.row("  " + end.get("name"), end.getOrDefault("type", ""), end.getOrDefault("arity", ""),
                end.getOrDefault("doc", ""));
    }

    private static String use(OptionView option) {
        return option.required() ? "required" : option.byDefault().map(text -> "default " + text).orElse("optional");
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
