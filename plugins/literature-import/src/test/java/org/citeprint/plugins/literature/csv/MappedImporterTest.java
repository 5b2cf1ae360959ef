// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MappedImporterTest {

    private static Corpus read(Map<String, String> fields, byte[] bytes) {
        return OperatorTester.read(new MappedImporter(),
                new MappedImporter.Options(List.of(), fields, ";", Optional.empty()), Source.of("file", bytes))
                .result();
    }

    @Test
    void readsPathsThroughObjectsAndLists() {
        Corpus corpus = OperatorTester.read(new MappedImporter(), MappedImporterContractTest.mapping(),
                Source.of("file", MappedImporterContractTest.SAMPLE.getBytes(StandardCharsets.UTF_8))).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, J.", "Büchner, K.");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("a", "b");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1/x");
    }

    @Test
    void readsPagesAroundRecords() {
        assertThat(read(Map.of("title", "t"), "{\"meta\":{\"n\":2},\"hits\":[{\"t\":\"A\"},{\"t\":\"B\"}]}"
                .getBytes(StandardCharsets.UTF_8)).works()).isEqualTo(2);
    }

    @Test
    void readsTablesAndWorkbooksAlike() {
        Map<String, String> fields = Map.of("title", "Name", "year", "When", "countries", "Where");
        Corpus table = read(fields, "Name;When;Where\nOne;2012;Norway\n".getBytes(StandardCharsets.UTF_8));
        Corpus book = read(fields,
                Workbooks.of(List.of(List.of("Name", "When", "Where"), List.of("One", "2012", "Norway"))));
        for (Corpus corpus : List.of(table, book)) {
            assertThat(corpus.text(Field.TITLE, 0)).contains("One");
            assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
            assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        }
    }

    @Test
    void saysWhatIsWrongWithAMapping() {
        byte[] json = "{\"t\":\"A\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(Map.of("titel", "t"), json)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("titel");
        assertThatThrownBy(
                () -> read(Map.of("title", "Nome"), "Name;When\nOne;2012\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class).hasMessageContaining("no column `Nome`");
    }

    /** What R writes for nothing is no title, no author and not Namibia; dates and numbers are read as in JSON. */
    @Test
    void tablesWorkbooksAndJsonSayTheSame() {
        Map<String, String> fields = Map.of("title", "T", "year", "Y", "authors", "A", "citations", "C", "countries",
                "L");
        List<List<String>> rows = List.of(List.of("T", "Y", "A", "C", "L"),
                List.of("One", "Jan 2019", "Ames, J.; Brown, K.", "1,234", "Norway"),
                List.of("NA", "2020", "NA", "NA", "NA"));
        String csv = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        String json = "[{\"T\":\"One\",\"Y\":\"Jan 2019\",\"A\":[\"Ames, J.\",\"Brown, K.\"],\"C\":\"1,234\",\"L\":\"Norway\"},"
                + "{\"T\":null,\"Y\":2020}]";
        for (byte[] file : List.of(csv.getBytes(StandardCharsets.UTF_8), Workbooks.of(rows),
                json.getBytes(StandardCharsets.UTF_8))) {
            Corpus corpus = read(fields, file);
            assertThat(corpus.works()).isEqualTo(2);
            assertThat(corpus.number(Field.YEAR, 0)).hasValue(2019);
            assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(1234);
            assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, J.", "Brown, K.");
            assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
            assertThat(corpus.text(Field.TITLE, 1)).isEmpty();
            assertThat(corpus.number(Field.YEAR, 1)).hasValue(2020);
            assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).isEmpty();
            assertThat(ImporterText.list(corpus, Field.COUNTRIES, 1)).isEmpty();
        }
    }

    /** A page may have a title itself; a work has its references' names. */
    @Test
    void aPageWithANameOfItsRecordsDoesNotHideThem() {
        Map<String, String> fields = Map.of("title", "title", "year", "year");
        Corpus page = read(fields, ("{\"title\":\"Results\",\"items\":[{\"title\":\"A\",\"year\":2001},"
                + "{\"title\":\"B\",\"year\":2002}]}").getBytes(StandardCharsets.UTF_8));
        assertThat(page.works()).isEqualTo(2);
        assertThat(page.text(Field.TITLE, 1)).contains("B");
        Corpus work = read(fields, ("{\"title\":\"A\",\"year\":2001,\"references\":[{\"title\":\"B\",\"year\":1999},"
                + "{\"title\":\"C\"}]}").getBytes(StandardCharsets.UTF_8));
        assertThat(work.works()).isOne();
        assertThat(work.text(Field.TITLE, 0)).contains("A");
    }

    @Test
    void objectsThatCouldBeTheRecordsAreTold() {
        byte[] page = "{\"title\":\"Results\",\"items\":[{\"title\":\"A\"},{\"title\":\"B\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        Outcome<Corpus> outcome = OperatorTester.read(new MappedImporter(),
                new MappedImporter.Options(List.of(), Map.of("title", "title"), ";", Optional.empty()),
                Source.of("page.json", page));
        assertThat(outcome.result().works()).isOne();
        assertThat(outcome.warnings()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("CP-3043");
            assertThat(told.message()).contains("2 objects");
        });
    }
}
