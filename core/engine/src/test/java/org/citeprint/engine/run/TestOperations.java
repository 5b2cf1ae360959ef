// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Section;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Small operations that a plan of a test is made of. */
final class TestOperations {

    /** How often each operation really ran, by any thread of this virtual machine. */
    static final AtomicInteger RUNS = new AtomicInteger();

    private TestOperations() {}

    record ReadOptions(@Doc("Files.") Glob files, @Doc("Pause in milliseconds.") int pause) {}

    /** Reads lines; empty ones are rejected. Counts them, warns of long ones. */
    @Operation(name = "test.read", summary = "Reads lines.")
    static final class Read implements Operator<None, ReadOptions, Table> {

        @Override
        public Table run(None inputs, ReadOptions options, Context context) throws IOException {
            RUNS.incrementAndGet();
            List<String> texts = new ArrayList<>();
            for (Source source : context.sources(options.files())) {
                Tally tally = context.tally(source.name(), "lines");
                for (Line line : source.lines()) {
                    tally.read(1);
                    if (line.text().isBlank()) {
                        tally.rejected("empty", line.position());
                    } else {
                        texts.add(line.text());
                        tally.kept(1);
                    }
                    if (line.text().length() > 20) {
                        context.warn(Problem.warning("TEST-1", line.position(), "a long line", "cut it"));
                    }
                }
            }
            pause(options.pause());
            return table(texts);
        }
    }

    record HeadOptions(@Doc("Rows.") int rows, @Doc("Pause in milliseconds.") int pause) {}

    /** Keeps the first rows. */
    @Operation(name = "test.head", summary = "Keeps the first rows.")
    static final class Head implements Operator<Table, HeadOptions, Table> {

        @Override
        public Table run(Table input, HeadOptions options, Context context) {
            RUNS.incrementAndGet();
            pause(options.pause());
            return table(input.columns().getFirst().texts().stream().limit(options.rows()).toList());
        }
    }

    record CountOptions() {}

    record Counts(@Doc("Lengths.") Table lengths, @Doc("None for no rows.") Optional<Table> longest) {}

    record CountPorts(@Doc("Tables.") List<Table> tables, @Doc("Another.") Optional<Table> extra) {}

    /** Sums the lengths of rows on nested workers. */
    @Operation(name = "test.count", summary = "Counts letters.")
    static final class Count implements Operator<CountPorts, CountOptions, Counts> {

        @Override
        public Counts run(CountPorts inputs, CountOptions options, Context context) {
            RUNS.incrementAndGet();
            List<Long> sums = context.workers().map(inputs.tables().size(), index -> {
                Table table = inputs.tables().get(index);
                return context.workers().map(table.rows(), row -> (long) table.columns().getFirst().text(row).length())
                        .stream().mapToLong(Long::longValue).sum();
            });
            long[] values = sums.stream().mapToLong(Long::longValue).toArray();
            Table lengths = new Table("lengths", "Lengths.", List.of(Column.whole("letters", Meaning.COUNT, values)));
            return new Counts(lengths, inputs.extra());
        }
    }

    record ReportPorts(@Doc("All.") List<Section> sections, Lineage lineage) {}

    record ReportOptions(@Doc("Heading.") String title, @Doc("Pause in milliseconds.") int pause) {}

    /** Writes everything it is given as text. */
    @Operation(name = "test.report", summary = "Reports.")
    static final class Report implements Operator<ReportPorts, ReportOptions, Document> {

        @Override
        public Document run(ReportPorts inputs, ReportOptions options, Context context) {
            RUNS.incrementAndGet();
            pause(options.pause());
            StringBuilder text = new StringBuilder(options.title()).append('\n');
            for (Section section : inputs.sections()) {
                section.outputs().forEach((name, dataset) -> {
                    text.append(section.step()).append('.').append(name).append(' ').append(dataset.measures())
                            .append('\n');
                    if (dataset instanceof Table table) {
                        table.columns().forEach(column -> text.append(column.texts()).append('\n'));
                    }
                });
            }
            text.append(inputs.lineage());
            return new Document("text/plain", ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    record FaultOptions(@Doc("What to do.") String how) {}

    /** Misbehaves. */
    @Operation(name = "test.fault", summary = "Misbehaves.")
    static final class Fault implements Operator<None, FaultOptions, Table> {

        @Override
        public Table run(None inputs, FaultOptions options, Context context) throws IOException {
            return switch (options.how()) {
                case "throw" -> throw new IllegalStateException("a defect\r\nof \u001b[31mmine");
                case "problem" ->
                    throw new org.citeprint.api.problem.ProblemException(Problem.error("ACME-7", "no such thing", "x"));
                case "io" -> throw new java.io.EOFException("Unexpected end of ZLIB input stream");
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "link" -> throw new NoClassDefFoundError("org/acme/Gone");
                case "stack" -> endless(table(List.of()));
                case "null" -> nothing();
                case "ledger" -> {
                    context.tally("things", "items").read(10).kept(7).rejected("bad", 2);
                    yield table(List.of());
                }
                case "left" -> {
                    context.tally("b.txt", "files").read(1).rejected("empty", Position.of("b.txt"));
                    context.tally("c.txt", "works").read(4).kept(1).rejected("no title", 2)
                            .quarantined("no end", Position.of("c.txt", 9), "TI A");
                    yield table(List.of());
                }
                case "locale" -> {
                    Locale.setDefault(Locale.of("tr", "TR"));
                    java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Tokyo"));
                    Thread.currentThread().interrupt();
                    yield table(List.of("fine"));
                }
                case "files" -> {
                    context.sources(new Glob("/etc/passwd"));
                    yield table(List.of());
                }
                case "hang" -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
                case "loop" -> {
                    while (true) {
                        context.checkCancelled();
                        pause(1);
                    }
                }
                case "part" -> {
                    context.workers().map(100, index -> {
                        if (index % 10 == 7) {
                            throw new IllegalArgumentException("part " + index);
                        }
                        return index;
                    });
                    yield table(List.of());
                }
                default -> table(List.of(options.how()));
            };
        }

        private static Table endless(Table table) {
            return endless(endless(table));
        }

        @SuppressWarnings("NullAway")
        private static Table nothing() {
            return null;
        }
    }

    static Table table(List<String> texts) {
        return new Table("texts", "One text a row.", List.of(Column.text("text", texts)));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
