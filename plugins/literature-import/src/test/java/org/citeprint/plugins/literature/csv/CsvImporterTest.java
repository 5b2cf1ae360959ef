// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.SharedFiles;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvImporterTest {

    private static final Map<String, String> COLUMNS = Map.of("title", "Title", "year", "Year", "authors", "Authors");

    static CsvImporter.Options options(Map<String, String> columns) {
        return new CsvImporter.Options(
                List.of(new Glob("*.csv")), columns, Optional.empty(), ";", CsvImporter.Quotes.DOUBLE,
                Optional.empty());
    }

    static Outcome<Corpus> read(String text) {
        return read(text, options(COLUMNS));
    }

    static Outcome<Corpus> read(String text, CsvImporter.Options options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Outcome<Corpus> read(byte[] bytes, CsvImporter.Options options) {
        return OperatorTester.read(new CsvImporter(), options, Source.of("a.csv", bytes));
    }

    private static List<String> list(Corpus corpus, Field field, int work) {
        List<String> labels = new ArrayList<>();
        for (int id : corpus.terms(field).of(work)) {
            labels.add(corpus.terms(field).label(id));
        }
        return labels;
    }

    private static List<Rejection> rejections(Outcome<Corpus> outcome, String unit) {
        return outcome.ledger().entries().stream()
                .filter(entry -> entry.unit().equals(unit))
                .flatMap(entry -> entry.rejections().stream())
                .toList();
    }

    @Test
    void readsTheColumnsNamed() {
        Corpus corpus = read("Title,Year,Authors,Other\nCarbon,2012-05-01,\"Ames, J.; Büchner, K.\",x\n").result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, J.", "Büchner, K.");
        assertThat(corpus.origin(0)).isEqualTo(Position.of("a.csv", 2));
        assertThat(new CsvImporter().gives(options(COLUMNS)))
                .containsExactlyInAnyOrder(Field.TITLE, Field.YEAR, Field.AUTHORS);
    }

    /** Defect D12 of litstudy: the separator was found out and then not used. */
    @Test
    void findsTheSeparator() {
        for (String separator : List.of(";", "\t", "|", ",")) {
            Corpus corpus = read("Title,Year,Authors\nCarbon,2012,Ames\n".replace(",", separator)).result();
            assertThat(corpus.number(Field.YEAR, 0)).as(separator).hasValue(2012);
        }
        Corpus quoted = read("\"Title\";\"Year\";\"Authors\";\"a,b,c,d,e\"\n\"Carbon\";2012;\"Ames\";1\n").result();
        assertThat(quoted.number(Field.YEAR, 0)).hasValue(2012);
    }

    /** Defect D11 of metaknowledge: tables read line by line. */
    @Test
    void readsCellsOverSeveralLinesAndSaysWhereRowsBegin() {
        Outcome<Corpus> outcome = read("Title,Year,Authors\n\"One\ntwo\n\nthree\",2012,A\n\n\"Fo\"\"ur\",2013,B\n");
        assertThat(outcome.result().text(Field.TITLE, 0)).contains("One\ntwo\n\nthree");
        assertThat(outcome.result().text(Field.TITLE, 1)).contains("Fo\"ur");
        assertThat(outcome.result().origin(1)).isEqualTo(Position.of("a.csv", 7));
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void readsTheSameWithAnyLineEndAndEncoding() {
        String text = "Title,Year,Authors\n\"Carb\nön\",2012,Büchner\nTrade,2013,Ames\n";
        String expected = Datasets.describe(read(text).result());
        for (String end : List.of("\r\n", "\r")) {
            assertThat(Datasets.describe(read(text.replace("\n", end)).result())).isEqualTo(expected);
        }
        for (String encoding : List.of("windows-1252", "UTF-16LE", "UTF-16")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertThat(Datasets.describe(read(bytes, options(COLUMNS)).result())).isEqualTo(expected);
        }
        assertThat(Datasets.describe(read("\uFEFF" + text).result())).isEqualTo(expected);
        CsvImporter.Options greek = new CsvImporter.Options(
                List.of(), COLUMNS, Optional.empty(), ";", CsvImporter.Quotes.DOUBLE,
                Optional.of(Charset.forName("ISO-8859-7")));
        byte[] bytes = "Title,Year,Authors\nΑθήνα,2012,A\n".getBytes(Charset.forName("ISO-8859-7"));
        assertThat(read(bytes, greek).result().text(Field.TITLE, 0)).contains("Αθήνα");
    }

    @Test
    void rejectsRowsThatDoNotFitTheHeader() {
        Outcome<Corpus> outcome = read("Title,Year,Authors\nA,2012,x\nB,2013\nC,2014,x,y\nD,2015,x\n,,\n");
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(rejections(outcome, "works")).extracting(Rejection::reason).containsExactly(
                "2 cells under 3 headers", "4 cells under 3 headers", "all the columns named are empty");
        assertThat(rejections(outcome, "works").getFirst().samples()).containsExactly(Position.of("a.csv", 3));
    }

    @Test
    void keepsTheTextOfRowsLeftOut() {
        assertThat(texts(read("Title,Year,Authors\nA,2012,x\n\"B, b\",2013\nD,2015,x\n,,\n")))
                .containsExactly("\"B, b\",2013", "\t\t");
        assertThat(texts(read(
                "Title,Year,Authors\nA,2012,x\n\"B,2013,x\nC,2014,x\nD,2015,\"x\" y\nE,2016,x\n,,\n")))
                .containsExactly("\"B,2013,x", "D,2015,\"x\" y", "\t\t");
    }

    private static List<String> texts(Outcome<Corpus> outcome) {
        return outcome.ledger().entries().stream()
                .filter(entry -> entry.unit().equals("works"))
                .flatMap(entry -> entry.leftOut().stream())
                .map(LeftOut::text)
                .toList();
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRow() {
        Outcome<Corpus> outcome = read(
                "Title,Year,Authors\nA,2012,x\n\"B,2013,x\nC,2014,x\nD,2015,\"x\" y\nE,2016,x\n");
        assertThat(outcome.result().works()).isEqualTo(3);
        assertThat(rejections(outcome, "works"))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.samples())
                        .containsExactly(Position.of("a.csv", 3), Position.of("a.csv", 5)));
    }

    @Test
    void keepsAWorkWhoseYearIsNone() {
        Outcome<Corpus> outcome = read("Title,Year,Authors\nA,n.d.,x\nB,2013,x\nC,,x\n");
        assertThat(outcome.result().works()).isEqualTo(3);
        assertThat(outcome.result().number(Field.YEAR, 0)).isEmpty();
        assertThat(rejections(outcome, "years")).extracting(Rejection::reason).containsExactly("not a year: `n.d.`");
    }

    @Test
    void turnsCountriesIntoCodesAndDoisIntoOneSpelling() {
        CsvImporter.Options options = options(Map.of("countries", "C", "doi", "D", "citations", "N"));
        Outcome<Corpus> outcome = read("C,D,N\nGermany; us;XXX,https://doi.org/10.1/A,3\nFRA,none,many\n", options);
        assertThat(list(outcome.result(), Field.COUNTRIES, 0)).containsExactly("DEU", "USA");
        assertThat(outcome.result().text(Field.DOI, 0)).contains("10.1/a");
        assertThat(outcome.result().text(Field.DOI, 1)).isEmpty();
        assertThat(rejections(outcome, "countries")).extracting(Rejection::count).containsExactly(1L);
        assertThat(rejections(outcome, "dois")).extracting(Rejection::reason).containsExactly("not a DOI: `none`");
        assertThat(rejections(outcome, "citations")).extracting(Rejection::count).containsExactly(1L);
    }

    /** {@code citeprint check} makes the options and reads nothing. */
    @Test
    void namesThatAreNoFieldsAreToldBeforeAnythingRuns() {
        assertThatThrownBy(() -> options(Map.of("titel", "Title", "yaer", "Year")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-3011] `titel` is no field of a work; did you mean `title`?")
                .hasMessageContaining("CP-3011] `yaer`");
        assertThatThrownBy(() -> new MappedImporter.Options(List.of(), Map.of("titel", "Title"), ";", Optional.empty()))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-3011] `titel`");
    }

    @Test
    void reportsAllColumnsAmissAtOnce() {
        CsvImporter.Options options = options(Map.of("year", "Yaer", "authors", "Authors"));
        assertThatThrownBy(() -> read("Title,Year,Authors,Authors\n", options))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.csv:1: error[CP-3012] no column `Yaer`; did you mean `Year`?")
                .hasMessageContaining("the columns there are: Title, Year, Authors, Authors")
                .hasMessageContaining("a.csv:1: error[CP-3013] column `Authors` stands twice: as number 3 and 4");
        assertThatThrownBy(() -> read("a,b\n", options(Map.of()))).hasMessageContaining("CP-3010");
        assertThatThrownBy(() -> read("\"Title,Year,Authors\n")).hasMessageContaining("a.csv:1: error[CP-3014]");
    }

    @Test
    void aHeaderAloneIsAnEmptyCorpusWithAWarning() {
        Outcome<Corpus> outcome = read("Title,Year,Authors\n");
        assertThat(outcome.result().works()).isZero();
        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-3003"));
    }

    @Test
    void rejectsTheRowInWhichAPackedFileEnds() throws IOException {
        StringBuilder text = new StringBuilder("Title,Year,Authors\n");
        for (int i = 0; i < 5000; i++) {
            text.append("Title ").append(i * 7919L % 100_003).append(",2012,Author ").append(i * 104_729L % 99_991)
                    .append('\n');
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Outcome<Corpus> outcome = read(cut, options(COLUMNS));
        assertThat(outcome.result().works()).isBetween(1000, 4999);
        assertThat(rejections(outcome, "works")).extracting(Rejection::reason)
                .containsExactly("file ends in the middle");
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3004");
        int last = outcome.result().works() - 1;
        assertThat(text).contains(outcome.result().text(Field.TITLE, last).orElseThrow() + ",2012,"
                + list(outcome.result(), Field.AUTHORS, last).getFirst() + "\n");
    }

    @Test
    void refusesOtherFormats() {
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("Excel");
        assertThatThrownBy(() -> read("<html>")).hasMessageContaining("web page");
        assertThatThrownBy(() -> read("FN Clarivate Analytics Web of Science\nVR 1.0\n"))
                .hasMessageContaining("import.wos");
        assertThatThrownBy(() -> read("\n")).hasMessageContaining("CP-3002");
    }

    @Test
    void readsTheExample() {
        CsvImporter.Options options = options(
                Map.of("id", "paper", "title", "title", "year", "year", "authors", "authors", "categories",
                        "programmes"));
        Outcome<Corpus> outcome = OperatorTester.read(
                new CsvImporter(), options, SharedFiles.example("nber-carbon-and-trade.csv"));
        assertThat(outcome.result().works()).isEqualTo(2514);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.ledger().entries()).hasSize(1);
        assertThat(list(outcome.result(), Field.AUTHORS, 0)).containsExactly("Merle Yahr Weiss", "Robert E Lipsey");
    }
}
