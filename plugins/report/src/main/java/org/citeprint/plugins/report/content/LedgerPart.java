// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.report.html.Node;

/** What was read, and what became of it: read = kept + merged + rejected + quarantined, for every step and file. */
final class LedgerPart {

    private LedgerPart() {}

    private record Line(String step, LedgerEntry entry) {}

    static Part of(Lineage lineage, OutputWriter outputs) {
        List<Line> lines = lineage.steps().stream()
                .flatMap(step -> step.ledger().entries().stream().filter(entry -> tells(entry, step.ledger()))
                        .map(entry -> new Line(step.step(), entry)))
                .toList();
        List<Node> body = new ArrayList<>();
        if (lines.isEmpty()) {
            body.add(Part.paragraph("No step before this report counts what it reads."));
        } else {
            body.add(Part
                    .paragraph("Every step accounts for each item it reads: what is read is kept, merged into another,"
                            + " or rejected for a reason, or quarantined: set aside because it is doubtful."));
            body.addAll(outputs.plain(table(lines)));
            Table left = left(lines);
            if (left.rows() > 0) {
                body.addAll(outputs.table(left));
            }
            body.addAll(LeftOutTexts.of(lineage));
        }
        return new Part("ledger", "What was read", body);
    }

    /** A file of which another line says that it is left out need not be said to have no works, too. */
    private static boolean tells(LedgerEntry entry, Ledger ledger) {
        return entry.read() > 0 || ledger.entries().stream()
                .noneMatch(other -> other.subject().equals(entry.subject()) && other.rejected() > 0);
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
                counts("quarantined", lines, LedgerEntry::quarantined)));
    }

    private static <T> Column texts(String name, List<T> lines, Function<T, String> text) {
        return Column.text(name, lines.stream().map(text).toList());
    }

    private static Column counts(String name, List<Line> lines, ToLongFunction<LedgerEntry> count) {
        return Column.whole(name, Meaning.COUNT,
                lines.stream().map(Line::entry).mapToLong(count).toArray());
    }

    private record Left(Line line, Rejection rejection) {}

    private static Table left(List<Line> lines) {
        List<Left> left = lines.stream()
                .flatMap(line -> Stream.concat(line.entry().rejections().stream(), line.entry().quarantines().stream())
                        .map(rejection -> new Left(line, rejection)))
                .toList();
        return new Table("what was left out", "Each row is a reason; the places are the first ones where it held.",
                List.of(texts("step", left, item -> item.line().step()),
                        texts("file or kind", left, item -> item.line().entry().subject()),
                        texts("reason", left, item -> item.rejection().reason()),
                        Column.whole("items", Meaning.COUNT,
                                left.stream().mapToLong(item -> item.rejection().count()).toArray()),
                        texts("where", left, item -> places(item.rejection().samples()))));
    }

    /** {@code a.txt:3, 8, b.txt:1}: a file is named once for all its places in a row. */
    static String places(List<Position> samples) {
        StringBuilder text = new StringBuilder();
        String file = "";
        for (Position place : samples) {
            boolean same = place.line() > 0 && place.file().equals(file);
            text.append(text.isEmpty() ? "" : ", ")
                    .append(same ? place.toString().substring(file.length() + 1) : place.toString());
            file = place.line() > 0 ? place.file() : "";
        }
        return text.toString();
    }
}
