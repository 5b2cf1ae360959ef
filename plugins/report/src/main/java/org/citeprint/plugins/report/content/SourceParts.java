// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/** What the report rests on: files with their digests, warnings, versions, and how to cite it and make it again. */
final class SourceParts {

    private final Lineage lineage;
    private final OutputWriter outputs;

    SourceParts(Lineage lineage, OutputWriter outputs) {
        this.lineage = lineage;
        this.outputs = outputs;
    }

    List<Part> parts(String title) {
        return List.of(
                new Part("inputs", "Input files", inputs()),
                new Part("warnings", "Warnings", warnings()),
                new Part("versions", "Versions", versions()),
                new Part("cite", "How to cite and repeat it", cite(title)));
    }

    private record Input(String step, Lineage.InputFile file) {}

    private List<Node> inputs() {
        List<Input> inputs = lineage.steps().stream()
                .flatMap(step -> step.files().stream().map(file -> new Input(step.step(), file)))
                .toList();
        if (inputs.isEmpty()) {
            return List.of(Part.paragraph("No file was read."));
        }
        Table table = new Table("input files", "", List.of(
                texts("file", inputs, input -> input.file().name()),
                texts("read by", inputs, Input::step),
                Column.whole("bytes", Meaning.COUNT, inputs.stream().mapToLong(input -> input.file().size()).toArray()),
                texts("SHA-256", inputs, input -> input.file().sha256())));
        return outputs.plain(table);
    }

    private static <T> Column texts(String name, List<T> items, Function<T, String> text) {
        return Column.text(name, items.stream().map(text).toList());
    }

    private record Warning(String step, Problem problem) {}

    private List<Node> warnings() {
        List<Warning> warnings = lineage.steps().stream()
                .flatMap(step -> step.warnings().stream().map(problem -> new Warning(step.step(), problem)))
                .toList();
        if (warnings.isEmpty()) {
            return List.of(Part.paragraph("No step warned of anything."));
        }
        return outputs.plain(new Table("warnings", "", List.of(
                texts("step", warnings, Warning::step),
                texts("code", warnings, warning -> warning.problem().code()),
                texts("what", warnings, warning -> warning.problem().message()),
                texts("where", warnings, warning -> warning.problem().position().map(Position::toString).orElse("")),
                texts("what to do", warnings, warning -> warning.problem().hint().orElse("")))));
    }

    private List<Node> versions() {
        Element facts = Element.of("dl", "facts").add(Part.fact("Product", lineage.product()));
        lineage.steps().stream().map(Lineage.Step::plugin).distinct().sorted()
                .forEach(plugin -> facts.add(Part.fact("Plugin", plugin)));
        return List.of(facts);
    }

    private List<Node> cite(String title) {
        List<Node> parts = new ArrayList<>();
        parts.add(Part.paragraph(title + ". Report of the pipeline \u201c" + lineage.pipeline() + "\u201d, made with "
                + lineage.product() + "."));
        List<String> references = lineage.steps().stream().map(Lineage.Step::reference)
                .filter(reference -> !reference.isBlank()).distinct().toList();
        if (!references.isEmpty()) {
            parts.add(Part.paragraph("Cite the methods too:"));
            parts.add(Element.of("ul").add(references.stream().map(text -> Element.of("li", "", text)).toList()));
        }
        parts.add(Part.paragraph("The same pipeline, files and versions give the same report, byte for byte. To make it"
                + " again, check the files and run the pipeline in its folder:"));
        parts.add(Element.of("pre", "code", commands()));
        return parts;
    }

    private String commands() {
        String checks = lineage.steps().stream()
                .flatMap(step -> step.files().stream())
                .map(file -> file.sha256() + "  " + oneLine(file.name()))
                .distinct()
                .collect(Collectors.joining("\n"));
        StringBuilder run = new StringBuilder("citeprint run ").append(shell(lineage.file()));
        lineage.params().forEach((name, value) -> run.append(" -p ").append(shell(name + "=" + value)));
        return checks.isEmpty() ? run.toString() : "sha256sum --check <<'END'\n" + checks + "\nEND\n" + run;
    }

    /** A word as a shell takes it. */
    private static String shell(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + oneLine(word).replace("'", "'\\''") + "'";
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }
}
