// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Node;

/** One part for each step the report is to show: what it does, by which method, with which options, and its outputs. */
final class StepParts {

    private final List<Section> sections;
    private final Map<String, Lineage.Step> lineage = new LinkedHashMap<>();
    private final OutputWriter outputs;
    private final Repeats repeats;
    private final Map<String, Integer> explained = new LinkedHashMap<>();

    StepParts(List<Section> sections, Lineage lineage, OutputWriter outputs) {
        this.sections = sections;
        this.outputs = outputs;
        lineage.steps().forEach(step -> this.lineage.put(step.step(), step));
        repeats = new Repeats(sections);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private String anchor(int section) {
        return Titles.anchor(sections.get(section).step(), section + 1);
    }

    private Part part(int index) {
        Section section = sections.get(index);
        List<Node> body = new ArrayList<>();
        Optional.ofNullable(lineage.get(section.step())).ifPresent(step -> body.addAll(about(step, index)));
        section.outputs().entrySet().stream()
                .sorted(Comparator.comparingInt(output -> rank(output.getValue())))
                .forEach(output -> body.addAll(output(index, output.getKey(), output.getValue())));
        if (section.outputs().isEmpty()) {
            body.add(Part.paragraph("This step has no output to show."));
        }
        return new Part(anchor(index), Titles.of(section.step()), body);
    }

    /** Pictures come before tables. */
    private static int rank(Dataset dataset) {
        return dataset instanceof Network || dataset instanceof Figure ? 0 : 1;
    }

    private List<Node> output(int index, String name, Dataset dataset) {
        Optional<Integer> other = repeats.shownBy(index, name, dataset);
        if (other.isEmpty()) {
            return outputs.write(name, dataset);
        }
        if (other.get() == index) {
            return List.of();
        }
        return List.of(Element.of("p", "muted", "The output " + name + " is shown under ")
                .add(link(other.get())).text("."));
    }

    private Element link(int section) {
        return Element.of("a", "", Titles.of(sections.get(section).step())).set("href", "#" + anchor(section));
    }

    private List<Node> about(Lineage.Step step, int index) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("p", "lead", step.summary()));
        Optional<Integer> before = Optional.ofNullable(explained.putIfAbsent(step.operation(), index));
        if (before.isPresent()) {
            parts.add(Element.of("p", "muted", "The method is that of ").add(link(before.get())).text("."));
        } else {
            parts.addAll(Methods.paragraphs(step));
        }
        step.warnings().forEach(warning -> parts.add(Part.note("warn", sentence(warning))));
        parts.addAll(Methods.options(step));
        return parts;
    }

    private static String sentence(Problem warning) {
        return warning.message() + warning.hint().map(hint -> "; " + hint).orElse("") + " (" + warning.code()
                + warning.position().map(place -> ", " + place).orElse("") + ").";
    }
}
