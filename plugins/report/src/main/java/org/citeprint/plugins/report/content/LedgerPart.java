// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.report.chart.Numbers;
import org.citeprint.plugins.report.html.Node;

/** What was read, and what became of it: read = kept + merged + rejected, for every step and file. */
final class LedgerPart {

    private LedgerPart() {}

    private record Line(String step, LedgerEntry entry) {}

    static Part of(Lineage lineage, OutputWriter outputs) {
        List<Line> lines = lineage.steps().stream()
                .flatMap(step -> step.ledger().entries().stream().map(entry -> new Line(step.step(), entry)))
                .toList();
        List<Node> body = new ArrayList<>();
        if (lines.isEmpty()) {
            body.add(Part.paragraph("No step before this report counts what it reads."));
        } else {
            body.add(Part
                    .paragraph("Every step accounts for each item it reads: what is read is kept, merged into another,"
                            + " or rejected for a reason."));
            body.addAll(outputs.plain(table(lines)));
        }
        return new Part("ledger", "What was read", body);
    }

    private static Table table(List<Line> lines) {
        return new Table("ledger", "One row for each step and file.", List.of(
                texts("step", lines, Line::step),
                texts("file or kind", lines, line -> line.entry().subject()),
                texts("what", lines, line -> line.entry().unit()),
                counts("read", lines, LedgerEntry::read),
                counts("kept", lines, LedgerEntry::kept),
                counts("merged", lines, LedgerEntry::merged),
                counts("rejected", lines, LedgerEntry::rejected),
                texts("reasons", lines, line -> reasons(line.entry()))));
    }

    private static Column texts(String name, List<Line> lines, Function<Line, String> text) {
        return Column.text(name, lines.stream().map(text).toList());
    }

    private static Column counts(String name, List<Line> lines, ToLongFunction<LedgerEntry> count) {
        return Column.whole(name, Meaning.COUNT,
                lines.stream().map(Line::entry).mapToLong(count).toArray());
    }

    private static String reasons(LedgerEntry entry) {
        return entry.rejections().stream().map(LedgerPart::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Rejection rejection) {
        String places = rejection.samples().stream().map(Position::toString).collect(Collectors.joining(", "));
        String first = rejection.count() > rejection.samples().size() ? "first " : "";
        return rejection.reason() + ": " + Numbers.whole(rejection.count())
                + (places.isEmpty() ? "" : " (" + first + places + ")");
    }
}
