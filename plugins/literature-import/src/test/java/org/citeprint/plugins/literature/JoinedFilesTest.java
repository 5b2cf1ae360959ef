// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.cnki.CnkiImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports that somebody joined to one file: what stood at the beginning of each is no work. */
class JoinedFilesTest {

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("file.txt", bytes));
    }

    private static Outcome<Corpus> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> titles(Outcome<Corpus> outcome) {
        Corpus corpus = outcome.result();
        return IntStream.range(0, corpus.works()).mapToObj(work -> corpus.text(Field.TITLE, work).orElse("")).toList();
    }

    private static void headerLeftOut(Outcome<Corpus> outcome, int line) {
        assertThat(titles(outcome)).containsExactly("A", "B");
        assertThat(ImporterText.rejections(outcome, "works")).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).startsWith("the header again");
            assertThat(rejection.samples()).singleElement()
                    .satisfies(place -> assertThat(place.line()).isEqualTo(line));
        });
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void theSecondHeaderOfATableIsNoWork() {
        String header = "Authors,Title,Year,EID\n";
        headerLeftOut(read(header + "Ames J.,A,2012,1\n" + header + "Berg J.,B,2013,2\n"), 3);
        headerLeftOut(read("\uFEFF" + header + "Ames J.,A,2012,1\n\uFEFF" + header + "Berg J.,B,2013,2\n"), 3);
    }

    /** Rows behind a broken quote are read by another parser. */
    @Test
    void norBehindABrokenRow() {
        String header = "Authors,Title,Year,EID\n";
        Outcome<Corpus> outcome = read(
                header + "\"Ames \"J.,x,2011,0\nAmes J.,A,2012,1\n" + header + "Berg J.,B,2013,2\n");
        assertThat(titles(outcome)).containsExactly("A", "B");
    }

    @Test
    void norOfATabDelimitedOne() {
        String header = "PT\tAU\tTI\tPY\tSO\tUT\t\n";
        headerLeftOut(read(header + "J\tAmes, J\tA\t2012\tX\tWOS:1\t\n" + header
                + "J\tBerg, J\tB\t2012\tX\tWOS:2\t\n"), 3);
    }

    @Test
    void norOfASheet() {
        List<String> header = List.of("Authors", "Title", "Year", "EID");
        headerLeftOut(read(Workbooks.of(List.of(header, List.of("Ames J.", "A", "2012", "1"), header,
                List.of("Berg J.", "B", "2013", "2")))), 3);
    }

    @Test
    void aMarkOfByteOrderBetweenLinesOfJsonIsNoFault() {
        String line = "\uFEFF{\"DOI\":\"10.1/%s\",\"title\":[\"%s\"],\"reference\":[{\"DOI\":\"10.2/x\"}]}\n";
        Outcome<Corpus> outcome = read(line.formatted("1", "A") + line.formatted("2", "B"));
        assertThat(titles(outcome)).containsExactly("A", "B");
        assertThat(outcome.warnings()).isEmpty();
    }

    /** A script dropped every mark but the first: each record is told, and none is a step deeper on the stack. */
    @Test
    void manyRecordsThatRunTogether() {
        String rest = "SR 1\nT1 Two\nYR 2010\n\n".repeat(50_000);
        Outcome<Corpus> outcome = OperatorTester.read(new CnkiImporter(), new FileOptions(List.of()),
                Source.of("a.txt", ("RT Journal Article\nSR 1\nT1 One\nYR 2009\nDS CNKI\n\n" + rest)
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(outcome.ledger().entries().getFirst().rejected()).isEqualTo(50_000);
    }
}
