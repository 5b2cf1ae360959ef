// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class WosImporterTest {

    static final WosImporter.Options OPTIONS = new WosImporter.Options(List.of(new Glob("*.txt")),
            WosImporter.AuthorNames.SHORT);

    static final String HEAD = "FN Clarivate Analytics Web of Science\nVR 1.0\n";
    static final String FIRST = """
            PT J
            AU Corsín Jiménez, Á
               Peters, GP
            AF Corsín Jiménez, Álvaro
               Peters, Glen P.
            TI Carbon neutrality in
               international trade
            SO ECONOMIC SYSTEMS RESEARCH
            LA English
            DT Article
            DE carbon neutrality, trade; embodied
               carbon; leakage
            ID EMISSIONS
            AB One line of abstract.
            C1 [Corsín Jiménez, Álvaro] Washington Univ, Dept Biol, St. Louis, MO 63130 USA.
               [Peters, Glen P.] CICERO, Oslo, Norway.
            CR Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k
               *IPCC, 2007, CLIMATE CHANGE
            TC 12
            PY 2012
            VL 24
            IS 1
            BP 1
            EP 19
            DI 10.1080/ABC
            WC Economics; Environmental Sciences
            UT WOS:000000000000001
            ER

            """;
    static final String SECOND = """
            PT J
            AU Wang, L
            TI Another work
            C1 Tsinghua Univ, Beijing, Peoples R China.
            EA FEB 2026
            AR 105
            UT WOS:000000000000002
            ER

            """;

    static Outcome<Corpus> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new WosImporter(), OPTIONS, Source.of("a.txt", bytes));
    }

    static List<String> list(Corpus corpus, Field field, int work) {
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
    void aReferenceOfWhichNothingIsKnownIsNoReferenceAndIsTold() {
        Outcome<Corpus> outcome = read(HEAD + FIRST.replace("   *IPCC", "   [No title captured]\n   *IPCC") + "EF");
        Corpus corpus = outcome.result();
        assertThat(list(corpus, Field.REFERENCES, 0)).isEqualTo(list(read(HEAD + FIRST + "EF").result(),
                Field.REFERENCES, 0)).hasSize(2);
        assertThat(rejections(outcome, "placeholders")).extracting(Rejection::count, Rejection::reason)
                .containsExactly(tuple(1L, "words for what is not known: `[No title captured]`"));
    }

    @Test
    void readsEveryField() {
        Corpus corpus = read(HEAD + FIRST + SECOND + "EF").result();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon neutrality in international trade");
        assertThat(corpus.text(Field.ID, 0)).contains("WOS:000000000000001");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1080/abc");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("One line of abstract.");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("ECONOMIC SYSTEMS RESEARCH");
        assertThat(corpus.text(Field.TYPE, 0)).contains("Article");
        assertThat(corpus.text(Field.LANGUAGE, 0)).contains("English");
        assertThat(corpus.text(Field.VOLUME, 0)).contains("24");
        assertThat(corpus.text(Field.ISSUE, 0)).contains("1");
        assertThat(corpus.text(Field.PAGES, 0)).contains("1-19");
        assertThat(corpus.text(Field.PAGES, 1)).contains("105");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(corpus.number(Field.YEAR, 1)).as("from the date of early access").hasValue(2026);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(12);
        assertThat(corpus.number(Field.CITATIONS, 1)).isEmpty();
        assertThat(list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("EMISSIONS");
        assertThat(list(corpus, Field.CATEGORIES, 0)).containsExactly("Economics", "Environmental Sciences");
        assertThat(list(corpus, Field.REFERENCES, 0)).containsExactly(
                "Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k",
                "*IPCC, 2007, CLIMATE CHANGE");
        assertThat(corpus.origin(0)).isEqualTo(Position.of("a.txt", 3));
    }

    /** Defect D7 of bibliometrix: keywords cut at commas, addresses at full stops. */
    @Test
    void keepsKeywordsWithCommasAndAddressesWithFullStops() {
        Corpus corpus = read(HEAD + FIRST).result();
        assertThat(list(corpus, Field.KEYWORDS, 0))
                .containsExactly("carbon neutrality, trade", "embodied carbon", "leakage");
        assertThat(list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Washington Univ", "CICERO");
        assertThat(list(corpus, Field.COUNTRIES, 0)).containsExactly("USA", "NOR");
    }

    /** Defect D8 of bibliometrix: accents and lower case stripped from names. */
    @Test
    void keepsAccentsInNames() {
        assertThat(list(read(HEAD + FIRST).result(), Field.AUTHORS, 0))
                .containsExactly("Corsín Jiménez, Á", "Peters, GP");
        WosImporter.Options full = new WosImporter.Options(List.of(), WosImporter.AuthorNames.FULL);
        Outcome<Corpus> outcome = OperatorTester.read(
                new WosImporter(), full, Source.of("a.txt", (FIRST + SECOND).getBytes(StandardCharsets.UTF_8)));
        assertThat(list(outcome.result(), Field.AUTHORS, 0))
                .containsExactly("Corsín Jiménez, Álvaro", "Peters, Glen P.");
        assertThat(list(outcome.result(), Field.AUTHORS, 1)).containsExactly("Wang, L");
    }

    @Test
    void readsTheSameWithAnyLineEndAndEncoding() {
        String text = HEAD + FIRST + SECOND + "EF\n";
        String expected = Datasets.describe(read(text).result());
        for (String end : List.of("\r\n", "\r")) {
            assertThat(Datasets.describe(read(text.replace("\n", end)).result())).isEqualTo(expected);
        }
        for (String encoding : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertThat(Datasets.describe(read(bytes).result())).as(encoding).isEqualTo(expected);
        }
        assertThat(Datasets.describe(read("\uFEFF" + text).result())).isEqualTo(expected);
        byte[] marked = ("\uFEFF" + text.replace("\n", "\r")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Datasets.describe(read(marked).result())).isEqualTo(expected);
    }

    @Test
    void oneBadByteSpoilsOneLineOnly() {
        byte[] bytes = (HEAD + FIRST + SECOND).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Another")] = (byte) 0xFF;
        Corpus corpus = read(bytes).result();
        assertThat(list(corpus, Field.AUTHORS, 0)).contains("Corsín Jiménez, Á");
        assertThat(corpus.text(Field.TITLE, 1)).contains("ÿnother work");
    }

    @Test
    void keepsTheTextOfWhatIsLeftOut() {
        String stray = "TI No beginning\nER\n\n";
        String twice = "PT J\r\nTI One\r\nTI Café\r\nUT WOS:3\r\nER\r\n";
        String cut = "PT J\nTI Four";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Outcome<Corpus> outcome = read((HEAD + stray + SECOND + twice + cut).getBytes(encoding));
            assertThat(outcome.ledger().entries().getFirst().leftOut()).extracting(LeftOut::text).containsExactly(
                    "TI No beginning\nER", "PT J\nTI One\nTI Café\nUT WOS:3\nER", "PT J\nTI Four");
        }
        assertThat(read(HEAD + "PT J\nTI Five\n\n" + SECOND).ledger().entries().getFirst().leftOut())
                .extracting(LeftOut::text).containsExactly("PT J\nTI Five");
    }

    @Test
    void twoFilesReadAsOne() {
        Outcome<Corpus> apart = OperatorTester.read(
                new WosImporter(),
                OPTIONS,
                Source.of("a.txt", (HEAD + FIRST + "EF").getBytes(StandardCharsets.UTF_8)),
                Source.of("b.txt", (HEAD + SECOND + "EF").getBytes(StandardCharsets.UTF_8)));
        Corpus joined = read(HEAD + FIRST + SECOND + "EF").result();
        assertThat(apart.result().works()).isEqualTo(joined.works());
        assertThat(apart.result().origin(1)).isEqualTo(Position.of("b.txt", 3));
        for (Field field : joined.fields()) {
            if (field.kind() == Field.Kind.LIST) {
                assertThat(list(apart.result(), field, 1)).isEqualTo(list(joined, field, 1));
            }
        }
    }

    @Test
    void findsRecordsBehindSeams() {
        String glued = HEAD + FIRST + "EF" + HEAD + SECOND + "null" + FIRST + "EF\uFEFF" + HEAD + SECOND;
        Outcome<Corpus> outcome = read(glued);
        assertThat(outcome.result().works()).isEqualTo(4);
        assertThat(outcome.warnings()).filteredOn(warning -> !warning.code().equals("CP-3025"))
                .singleElement().satisfies(warning -> assertThat(warning.toString())
                        .contains("CP-3005", "the number of lines that begin with `PT` is 3", "gave 4 records"));
    }

    @Test
    void rejectsWhatHasNoBeginningOrEnd() {
        String tail = FIRST.substring(FIRST.indexOf("CR "));
        String cut = SECOND.substring(0, SECOND.indexOf("UT "));
        Outcome<Corpus> outcome = read(tail + FIRST + cut + SECOND + cut);
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(rejections(outcome, "works")).extracting(Rejection::reason).containsExactly(
                "file ends in the middle",
                "no ER: the end of the record is missing",
                "no PT: the beginning of the record is missing");
        assertThat(rejections(outcome, "works").getLast().samples()).containsExactly(Position.of("a.txt", 1));
    }

    @Test
    void keepsARecordWithoutErThatCameToItsAccessionNumber() {
        Outcome<Corpus> outcome = read(FIRST.replace("ER\n\n", "") + SECOND);
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(outcome.warnings()).singleElement().satisfies(warning -> assertThat(warning.message())
                .contains("gave 2 records, but the number of lines that begin with `ER` is 1"));
    }

    @Test
    void neverRunsTwoRecordsTogether() {
        Outcome<Corpus> outcome = read(FIRST.replace("ER\n\n", "") + SECOND.replace("PT J\n", "") + SECOND);
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(rejections(outcome, "works"))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("two records run together"));
    }

    @Test
    void aLineEndInsideAValueLosesNothing() {
        Corpus corpus = read(FIRST.replace("international trade", "inter\rnational trade")).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon neutrality in inter national trade");
        assertThat(list(corpus, Field.AUTHORS, 0)).hasSize(2);
    }

    @Test
    void readsATagWithoutItsBlank() {
        Corpus corpus = read(SECOND.replace("AU Wang", "AUWang")).result();
        assertThat(list(corpus, Field.AUTHORS, 0)).containsExactly("Wang, L");
    }

    @Test
    void countsTextOutsideRecords() {
        Outcome<Corpus> outcome = read("My search of Monday\n" + FIRST + "and more\n" + SECOND);
        assertThat(outcome.result().works()).isEqualTo(2);
        LedgerEntry lines = outcome.ledger().entries().stream()
                .filter(entry -> entry.unit().equals("lines"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.rejected()).isEqualTo(2);
    }

    @Test
    void namesCountriesItDoesNotKnow() {
        Outcome<Corpus> outcome = read(FIRST.replace("Norway", "Atlantis"));
        assertThat(list(outcome.result(), Field.COUNTRIES, 0)).containsExactly("USA");
        assertThat(rejections(outcome, "countries")).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("not known as a country: `Atlantis`");
            assertThat(rejection.samples()).containsExactly(Position.of("a.txt", 1));
        });
    }

    @Test
    void keepsAWorkWhoseYearIsNone() {
        Outcome<Corpus> outcome = read(FIRST.replace("PY 2012", "PY n.d."));
        assertThat(outcome.result().number(Field.YEAR, 0)).isEmpty();
        assertThat(rejections(outcome, "years")).extracting(Rejection::reason).containsExactly("not a year: `n.d.`");
    }

    @Test
    void readsReprintAddressesWhereThereAreNoOthers() {
        String text = SECOND.replace(
                "C1 Tsinghua Univ, Beijing, Peoples R China.",
                "RP Wang, L (corresponding author), Tsinghua Univ, Beijing, Peoples R China.; Lee, K (corresponding\n"
                        + "   author), Seoul Natl Univ, Seoul, South Korea.");
        Corpus corpus = read(text).result();
        assertThat(list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Tsinghua Univ", "Seoul Natl Univ");
        assertThat(list(corpus, Field.COUNTRIES, 0)).containsExactly("CHN", "KOR");
        Corpus old = read(SECOND.replace("C1 Tsinghua", "RP Garfield, E, Tsinghua")).result();
        assertThat(list(old, Field.INSTITUTIONS, 0)).containsExactly("Tsinghua Univ");
    }

    @Test
    void savesWhatIsSoundOfACutGzipFile() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 400; i++) {
            text.append(FIRST.replace("000001", String.format(java.util.Locale.ROOT, "%06d", i * 7919)));
        }
        byte[] packed = gzip(text.toString());
        Outcome<Corpus> outcome = read(java.util.Arrays.copyOf(packed, packed.length * 2 / 3));
        assertThat(outcome.result().works()).isBetween(50, 399);
        assertThat(rejections(outcome, "works")).extracting(Rejection::reason).contains("file ends in the middle");
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CP-3004"));
        assertThat(read(packed).result().works()).isEqualTo(400);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesOtherFormatsAndSaysWhichImporterFits() {
        assertThatThrownBy(() -> read("<!DOCTYPE html>\n<html><body>Please log in</body></html>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "a.txt:1: error[CP-3001] this is not Web of Science plain text but looks like a web page");
        assertThatThrownBy(() -> read("{\"results\": []}")).hasMessageContaining("import.openalex");
        assertThatThrownBy(() -> read("PT\tAU\tTI\tSO\tPY\tUT\tDE\nJ\ta\tb\tc\t2000\tx\ty\n"))
                .hasMessageContaining("import.wos-table");
        assertThatThrownBy(() -> read("PK\u0003\u0004abc")).hasMessageContaining("Excel")
                .hasMessageContaining("import.auto");
        assertThatThrownBy(() -> read("PK\u0003\u0004" + "-".repeat(26) + "[Content_Types].xml"))
                .hasMessageContaining("import.mapped");
        assertThatThrownBy(() -> read("some text\n")).hasMessageContaining("no record of Web of Science plain text");
        assertThatThrownBy(() -> read("")).hasMessageContaining("CP-3002").hasMessageContaining("`a.txt` is empty");
    }

    @Test
    void reportsEveryFileItCannotUse() {
        Source page = Source.of("a.txt", "<html>".getBytes(StandardCharsets.UTF_8));
        Source sound = Source.of("b.txt", FIRST.getBytes(StandardCharsets.UTF_8));
        Source json = Source.of("c.txt", "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> OperatorTester.read(new WosImporter(), OPTIONS, page, json))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.position().orElseThrow().file())
                        .containsExactly("a.txt", "c.txt"));
        assertThat(OperatorTester.read(new WosImporter(), OPTIONS, page, sound, json).warnings())
                .extracting(warning -> warning.position().orElseThrow().file()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void aHeaderAloneIsAnEmptyCorpusWithAWarning() {
        Outcome<Corpus> outcome = read(HEAD + "EF");
        assertThat(outcome.result().works()).isZero();
        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-3003"));
    }

    /** What {@code corpus.clean} promises of old addresses must come through the import. */
    @Test
    void statesThatAreNoMoreAreCountedAsThoseOfToday() {
        Corpus corpus = read("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\n"
                + "C1 [Ames, J] Charles Univ, Prague, Czechoslovakia.\n   [Bo, K] Univ Belgrade, Belgrade, Yugoslavia.\n"
                + "   [Ce, K] Univ N, Willemstad, Neth Antilles.\n   [De, L] Humboldt Univ, Berlin, Ger Dem Rep.\n"
                + "UT WOS:1\nER\n\nEF\n").result();
        assertThat(IntStream.of(corpus.terms(Field.COUNTRIES).of(0)).mapToObj(corpus.terms(Field.COUNTRIES)::label))
                .containsExactlyInAnyOrder("CZE", "SRB", "CUW", "DEU");
    }

    /** OpenAlex ends no record but writes {@code ER} at the end of the file, and countries as codes. */
    @Test
    void readsWhatOpenAlexWrites() {
        Outcome<Corpus> outcome = read("""
                FN OpenAlex
                VR 1.0
                PT J
                AU Jo Ames
                   Fei Li
                TI One
                C1 [Jo Ames] University of Oslo, NO
                   [Fei Li] Max Planck Institute, Berlin, DE
                RI Jo Ames/https://openalex.org/A1, Fei Li/https://openalex.org/A2
                OI Fei Li/0000-0002-1825-0097
                PY 2012
                DI 10.1234/one
                DA 2024-08-09
                PT J
                AU Fei Li
                TI Two
                PY 2013
                DA 2024-08-09
                ER


                ER

                """);
        Corpus corpus = outcome.result();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(ImporterText.rejections(outcome, "works")).isEmpty();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR", "DEU");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0)).containsExactly(
                "Fei Li = orcid:0000-0002-1825-0097", "Jo Ames = openalex:A1", "Fei Li = openalex:A2");
    }
}
