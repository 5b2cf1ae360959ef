// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.JsonBlocks;
import org.citeprint.plugins.report.html.Node;
import org.citeprint.plugins.report.html.Page;
import org.citeprint.plugins.report.resource.Resources;

/** Puts a report together, from the masthead to the colophon. */
public final class Report {

    /** The warnings of importers that a file could not be read to its end, or is left out. */
    private static final Set<String> NOT_WHOLE = Set.of("CP-3004", "CP-3027");

    private final List<Section> sections;
    private final Lineage lineage;
    private final String title;
    private final JsonBlocks blocks = new JsonBlocks();
    private final OutputWriter outputs;

    /**
     * A report to be written once.
     *
     * @param sections the steps to show
     * @param lineage where they come from
     * @param title the title; an empty one is made up for by the pipeline's name
     * @param rows how many rows of a table the report holds
     */
    public Report(List<Section> sections, Lineage lineage, String title, int rows) {
        this.sections = sections;
        this.lineage = lineage;
        this.title = !title.isBlank() ? title : !lineage.pipeline().isBlank() ? lineage.pipeline() : "Report";
        outputs = new OutputWriter(blocks, rows, new ClusterNames(sections));
    }

    /** The report as one HTML file. */
    public String html() {
        List<Part> parts = parts();
        boolean map = parts.stream().anyMatch(part -> part.body().stream().anyMatch(Report::isMap));
        List<String> scripts = new ArrayList<>();
        if (map) {
            scripts.add(Resources.text("vendor/sigma-graphology.min.js"));
        }
        scripts.add(Resources.text("report.js"));
        Element masthead = Masthead.of(title, lineage).add(KeyFigures.of(sections)).add(alerts());
        return new Page(title + " – Citeprint", contents(parts), masthead,
                parts.stream().map(Part::element).toList(), Colophon.of(lineage, map), blocks,
                Resources.text("report.css"), scripts).html();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(LedgerPart.of(lineage, outputs));
        parts.addAll(new StepParts(sections, lineage, outputs).parts());
        Set<String> shown = sections.stream().map(Section::step).collect(Collectors.toSet());
        parts.add(PipelinePart.of(lineage, shown));
        parts.addAll(new SourceParts(lineage, outputs).parts(title));
        return parts;
    }

    private List<Node> alerts() {
        List<Node> alerts = new ArrayList<>();
        if (sections.isEmpty()) {
            alerts.add(Part.note("warn", "This report was given no step to show: name some under in: of its step."));
        }
        long files = lineage.steps().stream().flatMap(step -> step.warnings().stream())
                .filter(problem -> NOT_WHOLE.contains(problem.code()))
                .map(problem -> problem.position().map(Position::file)).distinct().count();
        if (files > 0) {
            alerts.add(Element.of("p", "note warn", files == 1 ? "One file" : files + " files")
                    .text(" could not be read as a whole: ")
                    .add(Element.of("a", "", "what was read").set("href", "#ledger")).text("."));
        }
        long warnings = lineage.steps().stream().mapToLong(step -> step.warnings().size()).sum();
        if (warnings > 0) {
            alerts.add(Element.of("p", "note warn", "The steps gave ").add(
                    Element.of("a", "", warnings == 1 ? "one warning" : warnings + " warnings")
                            .set("href", "#warnings"))
                    .text("."));
        }
        return alerts;
    }

    private static Element contents(List<Part> parts) {
        Element list = Element.of("ol").add(parts.stream().map(Part::contentsLine).toList());
        return Element.of("nav", "toc").set("aria-label", "Contents")
                .add(Element.of("p", "toc-title", "Contents"), list);
    }

    private static boolean isMap(Node node) {
        return node instanceof Element element && element.children().stream()
                .anyMatch(child -> child instanceof Element inner && inner.attributes().containsKey("data-network"));
    }
}
