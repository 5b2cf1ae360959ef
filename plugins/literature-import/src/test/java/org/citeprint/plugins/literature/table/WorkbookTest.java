// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkbookTest {

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("savedrecs.csv", bytes));
    }

    @Test
    void readsWebOfScienceWithLongNames() {
        Corpus corpus = read(Workbooks.of(WorkbookContractTest.ROWS)).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön & <trade>");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(7);
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Univ Oslo", "Univ Bergen");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).hasSize(2);
        assertThat(corpus.origin(1)).isEqualTo(Position.of("savedrecs.csv", 3));
    }

    /** The same table as a workbook and as CSV is the same corpus. */
    @Test
    void readsWhatTheSameTableAsCsvHas() {
        String csv = WorkbookContractTest.ROWS.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        assertThat(Datasets.describe(read(Workbooks.of(WorkbookContractTest.ROWS)).result()))
                .isEqualTo(Datasets.describe(read(csv.getBytes(StandardCharsets.UTF_8)).result()));
    }

    @Test
    void readsDimensionsBelowTheLineAboutTheData() {
        byte[] book = Workbooks.of(List.of(List.of("About the data: Exported on today"),
                List.of("Publication ID", "Title", "PubYear", "Cited references"),
                List.of("pub.1", "One", "2020", "[Ames, J|Cited|Science|2001|3|1|5-9|10.1/x|pub.9|4]")));
        Corpus corpus = read(book).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("One");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2020);
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).hasSize(1);
    }

    @Test
    void rejectsARowThatIsWiderThanTheHeader() {
        List<List<String>> rows = new ArrayList<>(WorkbookContractTest.ROWS);
        List<String> wide = new ArrayList<>(rows.get(1));
        wide.add("more");
        rows.add(1, wide);
        Outcome<Corpus> outcome = read(Workbooks.of(rows));
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(ImporterText.rejections(outcome, "works")).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("9 cells under 8 headers");
            assertThat(rejection.samples()).containsExactly(Position.of("savedrecs.csv", 2));
        });
    }

    /** Texts stand at the end of a workbook: without them no row can be told, so none is kept. */
    @Test
    void refusesAWorkbookThatIsCutOff() {
        byte[] whole = Workbooks.of(WorkbookContractTest.ROWS);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length * 6 / 10)))
                .isInstanceOf(ProblemException.class).hasMessageContaining("workbook");
    }

    /** Spreadsheets write characters that XML cannot have, or that look like one written so, by their numbers. */
    @Test
    void readsCharactersWrittenByNumber() {
        byte[] book = Workbooks.of(List.of(List.of("Publication ID", "Title", "PubYear"),
                List.of("pub.1", "One_x000D__x000A_two_x0002_ a_x005F_b _x00", "2020")));
        assertThat(read(book).result().text(Field.TITLE, 0)).contains("One two a_b _x00");
    }
}
