// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeprint.cli.command.PlanView.StepView;

/** How to write a plan. */
enum PlanFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** A diagram for Markdown. */
    MERMAID,
    /** A diagram for Graphviz. */
    DOT;

    String write(PlanView plan) {
        return switch (this) {
            case TEXT -> text(plan);
            case JSON -> Reply.jsonText(plan);
            case MERMAID -> mermaid(plan);
            case DOT -> dot(plan);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String text(PlanView plan) {
        TextTable table = new TextTable();
        for (StepView step : plan.steps()) {
            table.row(step.prospect(), step.id(), step.operation(), String.join(", ", sources(step)));
        }
        table.gap();
        plan.publishes().forEach(file -> table.row("publish", file.from(), file.target()));
        return table.text();
    }

    private static List<String> sources(StepView step) {
        List<String> sources = new ArrayList<>();
        step.inputs().forEach(input -> input.from()
                .forEach(edge -> sources.add(edge.step() + edge.output().map(name -> "." + name).orElse(""))));
        if (step.reads().size() > 3) {
            sources.add(step.reads().getFirst() + " and " + (step.reads().size() - 1) + " more files");
        } else {
            sources.addAll(step.reads());
        }
        return sources;
    }

    private static String mermaid(PlanView plan) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        List<String> ids = plan.steps().stream().map(StepView::id).toList();
        for (StepView step : plan.steps()) {
            text.append("  s").append(ids.indexOf(step.id())).append("[\"").append(step.id()).append("<br>")
                    .append(step.operation()).append("\"]\n");
            step.inputs().forEach(input -> input.from().forEach(edge -> text.append("  s")
                    .append(ids.indexOf(edge.step())).append(" --> s").append(ids.indexOf(step.id())).append('\n')));
        }
        return text.toString();
    }

    private static String dot(PlanView plan) {
        StringBuilder text = new StringBuilder("digraph plan {\n  rankdir=LR; node [shape=box];\n");
        for (StepView step : plan.steps()) {
            text.append("  \"").append(step.id()).append("\" [label=\"").append(step.id()).append("\\n")
                    .append(step.operation()).append("\"];\n");
            step.inputs().forEach(input -> input.from().forEach(edge -> text.append("  \"").append(edge.step())
                    .append("\" -> \"").append(step.id()).append("\";\n")));
        }
        return text.append("}\n").toString();
    }
}
