// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.OptionType;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.catalog.Port;
import org.citeprint.engine.catalog.Port.Arity;
import org.citeprint.engine.option.OptionWords;
import org.citeprint.engine.pipeline.DatasetTypes;

/** The page of one operation in Markdown, for {@code explain} and the reference. */
public final class ReferencePage {

    private final OfferedOperation operation;
    private final List<Port> ports;

    private ReferencePage(OfferedOperation operation) {
        this.operation = operation;
        this.ports = operation.inputs().stream().filter(port -> port.arity() != Arity.LINEAGE).toList();
    }

    /** The page; ends with a line break. */
    public static String of(OfferedOperation operation) {
        return new ReferencePage(operation).text();
    }

    private String text() {
        StringBuilder page = new StringBuilder("# " + operation.name() + "\n\n" + operation.summary() + "\n");
        section(page, "Inputs", ports.stream().map(ReferencePage::input).toList());
        options(page);
        section(page, "Outputs", operation.outputs().stream().map(ReferencePage::output).toList());
        paragraph(page, "Method", operation.method());
        paragraph(page, "Source", operation.source());
        page.append("\n## Example\n\n```yaml\n").append(example()).append("```\n");
        sample(page);
        page.append("\nFrom the plugin `").append(operation.plugin().id()).append("`");
        page.append(operation.since().isEmpty() ? "" : ", since " + operation.since()).append(".\n");
        return page.toString();
    }

    private void sample(StringBuilder page) {
        if (!operation.sample().isEmpty()) {
            page.append("\n## Sample\n\nA small made-up file that it reads:\n\n```text\n")
                    .append(operation.sample().stripTrailing()).append("\n```\n");
        }
    }

    private static void section(StringBuilder page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> page.append("- ").append(line).append('\n'));
        }
    }

    private static void paragraph(StringBuilder page, String title, String text) {
        if (!text.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(text).append('\n');
        }
    }

    private static String input(Port port) {
        String type = switch (port.arity()) {
            case SECTIONS -> "one or more steps of any kind";
            case MANY -> "one or more, each " + DatasetTypes.phrase(port.type());
            case OPTIONAL -> DatasetTypes.phrase(port.type()) + ", optional";
            case ONE, LINEAGE -> DatasetTypes.phrase(port.type());
        };
        return "`" + port.name() + "` (" + type + "): " + port.doc();
    }

    private static String output(Output output) {
        String type = DatasetTypes.phrase(output.type()) + (output.optional() ? ", may be missing" : "");
        return "`" + output.name() + "` (" + type + "): " + output.doc();
    }

    private void options(StringBuilder page) {
        if (operation.options().options().isEmpty()) {
            return;
        }
        page.append("\n## Options\n\n| Option | Value | Default | Meaning |\n|---|---|---|---|\n");
        rows(page, "", operation.options());
    }

    private static void rows(StringBuilder page, String prefix, OptionType.Group group) {
        for (Option option : group.options()) {
            page.append("| `").append(prefix).append(option.name()).append("` | ")
                    .append(cell(OptionWords.of(option.type()))).append(" | ")
                    .append(option.defaultText().map(text -> "`" + cell(text) + "`")
                            .orElse(option.required() ? "must be given" : "none"))
                    .append(" | ").append(cell(option.doc())).append(" |\n");
            nested(option.type()).ifPresent(inner -> rows(page, prefix + option.name() + ".", inner));
        }
    }

    private static Optional<OptionType.Group> nested(OptionType type) {
        return switch (type) {
            case OptionType.Group group -> Optional.of(group);
            case OptionType.Maybe maybe -> nested(maybe.of());
            case OptionType.Many many -> nested(many.of());
            case OptionType.Named named -> nested(named.of());
            default -> Optional.empty();
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private String example() {
        String name = operation.name().substring(operation.name().indexOf('.') + 1);
        StringBuilder step = new StringBuilder("steps:\n  " + name + ":\n    use: " + operation.name() + "\n");
        List<Port> given = ports.stream().filter(port -> port.arity() != Arity.OPTIONAL).toList();
        if (given.size() == 1) {
            step.append("    in: ").append(source(given.getFirst())).append('\n');
        } else if (!given.isEmpty()) {
            step.append("    in: { ").append(given.stream().map(port -> port.name() + ": " + source(port))
                    .collect(Collectors.joining(", "))).append(" }\n");
        }
        List<Option> shown = operation.options().options().stream().filter(Option::required).toList();
        if (shown.isEmpty()) {
            shown = operation.options().options().stream().filter(option -> option.defaultText().isPresent()).limit(2)
                    .toList();
        }
        if (!shown.isEmpty()) {
            step.append("    with: { ").append(shown.stream()
                    .map(option -> option.name() + ": "
                            + option.defaultText().orElse(OptionWords.example(option.type())))
                    .collect(Collectors.joining(", "))).append(" }\n");
        }
        return step.toString();
    }

    private static String source(Port port) {
        return switch (port.arity()) {
            case SECTIONS, MANY -> "[first, second]";
            default -> switch (DatasetTypes.label(port.type())) {
                case "corpus" -> "papers";
                case "network" -> "topics";
                case "input-output-system" -> "tables";
                default -> "step";
            };
        };
    }
}
