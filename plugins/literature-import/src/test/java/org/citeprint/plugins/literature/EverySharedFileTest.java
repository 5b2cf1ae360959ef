// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.detect.Detection;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file of the collection of real exports through {@code import.auto}, against {@code shared-files.tsv}: what it is,
 * how many records a count of marks that knows nothing of our parsers finds in it, and what became of them. The table is
 * printed with {@code -Dciteprint.table=true}.
 */
class EverySharedFileTest {

    private static final String EXPECTED = "/shared-files.tsv";

    /** One line of the table. */
    private record Line(String path, String format, long read, long kept, long rejected, long quarantined,
            String note) {

        String facts() {
            return String.join("\t", path, format, "" + read, "" + kept, "" + rejected, "" + quarantined);
        }

        @Override
        public String toString() {
            return facts() + "\t" + note;
        }
    }

    @Test
    void isReadAsExpected() throws IOException {
        Optional<Path> folder = SharedFiles.folder();
        if (folder.isEmpty()) {
            return;
        }
        Map<String, String> expected = expected();
        List<String> different = new ArrayList<>();
        int files = 0;
        for (Path file : files(folder.get())) {
            String name = folder.get().relativize(file).toString().replace('\\', '/');
            Line line = read(Source.of(name, file));
            files++;
            if (Boolean.getBoolean("citeprint.table")) {
                System.out.println(line);
            }
            String wanted = expected.getOrDefault(name, "not in the table");
            if (!wanted.equals(line.facts())) {
                different.add("wanted " + wanted + "\n   got " + line);
            }
        }
        assertThat(different).isEmpty();
        assertThat(files).isEqualTo(expected.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(EverySharedFileTest.class.getResourceAsStream(EXPECTED));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                assertThat(cells.get(3)).as("records read against those counted: %s", line).isEqualTo(cells.get(2));
                lines.put(cells.getFirst(),
                        String.join("\t", cells.getFirst(), cells.get(1), cells.get(3), cells.get(4),
                                cells.get(5), cells.get(6)));
            });
        }
        return lines;
    }

    private static Line read(Source source) throws IOException {
        Detection found = Detector.detect(source);
        try {
            Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), source);
            Ledger ledger = outcome.ledger();
            List<LedgerEntry> works = ledger.entries().stream().filter(entry -> entry.unit().equals("works")).toList();
            String notes = String.join("; ", Stream.concat(
                    works.stream()
                            .flatMap(entry -> Stream.concat(entry.rejections().stream(), entry.quarantines().stream()))
                            .map(rejection -> rejection.count() + " " + rejection.reason()),
                    outcome.warnings().stream().map(Problem::message)).distinct().limit(6).toList());
            return new Line(source.name(), found.label(), works.stream().mapToLong(LedgerEntry::read).sum(),
                    works.stream().mapToLong(LedgerEntry::kept).sum(),
                    works.stream().mapToLong(LedgerEntry::rejected).sum(),
                    works.stream().mapToLong(LedgerEntry::quarantined).sum(), notes);
        } catch (ProblemException e) {
            return new Line(source.name(), found.label(), 0, 0, 0, 0, "refused: " + e.problems().getFirst().message());
        }
    }
}
