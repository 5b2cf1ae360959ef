// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WosImporterTest {

    @Test
    void aReferenceOfWhichNothingIsKnownIsNoReferenceAndIsTold() {
        Outcome<Corpus> outcome = WosText
                .read(WosText.HEAD + WosText.FIRST.replace("   *IPCC", "   [No title captured]\n   *IPCC") + "EF");
        Corpus corpus = outcome.result();
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0))
                .isEqualTo(ImporterText.list(WosText.read(WosText.HEAD + WosText.FIRST + "EF").result(),
                        Field.REFERENCES, 0))
                .hasSize(2);
        assertThat(ImporterText.rejections(outcome, "placeholders")).extracting(Rejection::count, Rejection::reason)
                .containsExactly(tuple(1L, "words for what is not known: `[No title captured]`"));
    }

    @Test
    void readsEveryField() {
        Corpus corpus = WosText.read(WosText.HEAD + WosText.FIRST + WosText.SECOND + "EF").result();
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
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("EMISSIONS");
        assertThat(ImporterText.list(corpus, Field.CATEGORIES, 0)).containsExactly("Economics",
                "Environmental Sciences");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).containsExactly(
                "Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k",
                "*IPCC, 2007, CLIMATE CHANGE");
        assertThat(corpus.origin(0)).isEqualTo(Position.of("a.txt", 3));
    }

    /** Defect D7 of bibliometrix: keywords cut at commas, addresses at full stops. */
    @Test
    void keepsKeywordsWithCommasAndAddressesWithFullStops() {
        Corpus corpus = WosText.read(WosText.HEAD + WosText.FIRST).result();
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0))
                .containsExactly("carbon neutrality, trade", "embodied carbon", "leakage");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Washington Univ", "CICERO");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("USA", "NOR");
    }

    /** Defect D8 of bibliometrix: accents and lower case stripped from names. */
    @Test
    void keepsAccentsInNames() {
        assertThat(ImporterText.list(WosText.read(WosText.HEAD + WosText.FIRST).result(), Field.AUTHORS, 0))
                .containsExactly("Corsín Jiménez, Á", "Peters, GP");
        WosImporter.Options full = new WosImporter.Options(List.of(), WosImporter.AuthorNames.FULL);
        Outcome<Corpus> outcome = OperatorTester.read(
                new WosImporter(), full,
                Source.of("a.txt", (WosText.FIRST + WosText.SECOND).getBytes(StandardCharsets.UTF_8)));
        assertThat(ImporterText.list(outcome.result(), Field.AUTHORS, 0))
                .containsExactly("Corsín Jiménez, Álvaro", "Peters, Glen P.");
        assertThat(ImporterText.list(outcome.result(), Field.AUTHORS, 1)).containsExactly("Wang, L");
    }

    @Test
    void readsTheSameWithAnyLineEndAndEncoding() {
        String text = WosText.HEAD + WosText.FIRST + WosText.SECOND + "EF\n";
        String expected = Datasets.describe(WosText.read(text).result());
        for (String end : List.of("\r\n", "\r")) {
            assertThat(Datasets.describe(WosText.read(text.replace("\n", end)).result())).isEqualTo(expected);
        }
        for (String encoding : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertThat(Datasets.describe(WosText.read(bytes).result())).as(encoding).isEqualTo(expected);
        }
        assertThat(Datasets.describe(WosText.read("\uFEFF" + text).result())).isEqualTo(expected);
        byte[] marked = ("\uFEFF" + text.replace("\n", "\r")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Datasets.describe(WosText.read(marked).result())).isEqualTo(expected);
    }

    @Test
    void twoFilesReadAsOne() {
        Outcome<Corpus> apart = OperatorTester.read(
                new WosImporter(),
                WosText.OPTIONS,
                Source.of("a.txt", (WosText.HEAD + WosText.FIRST + "EF").getBytes(StandardCharsets.UTF_8)),
                Source.of("b.txt", (WosText.HEAD + WosText.SECOND + "EF").getBytes(StandardCharsets.UTF_8)));
        Corpus joined = WosText.read(WosText.HEAD + WosText.FIRST + WosText.SECOND + "EF").result();
        assertThat(apart.result().works()).isEqualTo(joined.works());
        assertThat(apart.result().origin(1)).isEqualTo(Position.of("b.txt", 3));
        for (Field field : joined.fields()) {
            if (field.kind() == Field.Kind.LIST) {
                assertThat(ImporterText.list(apart.result(), field, 1)).isEqualTo(ImporterText.list(joined, field, 1));
            }
        }
    }

    @Test
    void namesCountriesItDoesNotKnow() {
        Outcome<Corpus> outcome = WosText.read(WosText.FIRST.replace("Norway", "Atlantis"));
        assertThat(ImporterText.list(outcome.result(), Field.COUNTRIES, 0)).containsExactly("USA");
        assertThat(ImporterText.rejections(outcome, "countries")).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("not known as a country: `Atlantis`");
            assertThat(rejection.samples()).containsExactly(Position.of("a.txt", 1));
        });
    }

    @Test
    void keepsAWorkWhoseYearIsNone() {
        Outcome<Corpus> outcome = WosText.read(WosText.FIRST.replace("PY 2012", "PY n.d."));
        assertThat(outcome.result().number(Field.YEAR, 0)).isEmpty();
        assertThat(ImporterText.rejections(outcome, "years")).extracting(Rejection::reason)
                .containsExactly("not a year: `n.d.`");
    }

    @Test
    void readsReprintAddressesWhereThereAreNoOthers() {
        String text = WosText.SECOND.replace(
                "C1 Tsinghua Univ, Beijing, Peoples R China.",
                "RP Wang, L (corresponding author), Tsinghua Univ, Beijing, Peoples R China.; Lee, K (corresponding\n"
                        + "   author), Seoul Natl Univ, Seoul, South Korea.");
        Corpus corpus = WosText.read(text).result();
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Tsinghua Univ",
                "Seoul Natl Univ");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("CHN", "KOR");
        Corpus old = WosText.read(WosText.SECOND.replace("C1 Tsinghua", "RP Garfield, E, Tsinghua")).result();
        assertThat(ImporterText.list(old, Field.INSTITUTIONS, 0)).containsExactly("Tsinghua Univ");
    }

    /** What {@code corpus.clean} promises of old addresses must come through the import. */
    @Test
    void statesThatAreNoMoreAreCountedAsThoseOfToday() {
        Corpus corpus = WosText.read("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\n"
                + "C1 [Ames, J] Charles Univ, Prague, Czechoslovakia.\n   [Bo, K] Univ Belgrade, Belgrade, Yugoslavia.\n"
                + "   [Ce, K] Univ N, Willemstad, Neth Antilles.\n   [De, L] Humboldt Univ, Berlin, Ger Dem Rep.\n"
                + "UT WOS:1\nER\n\nEF\n").result();
        assertThat(IntStream.of(corpus.terms(Field.COUNTRIES).of(0)).mapToObj(corpus.terms(Field.COUNTRIES)::label))
                .containsExactlyInAnyOrder("CZE", "SRB", "CUW", "DEU");
    }

    /** OpenAlex ends no record but writes {@code ER} at the end of the file, and countries as codes. */
    @Test
    void readsWhatOpenAlexWrites() {
        Outcome<Corpus> outcome = WosText.read("""
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
