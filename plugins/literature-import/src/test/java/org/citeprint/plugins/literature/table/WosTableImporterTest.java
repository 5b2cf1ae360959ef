// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.SharedFiles;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WosTableImporterTest {

    /** One search, exported in two formats. */
    @Test
    void readsWebOfScienceTablesAsThePlainText() {
        Optional<Source> plain = SharedFiles.biblio("wos-plain-vs-tab-pair/savedrecs.txt.gz");
        Optional<Source> tab = SharedFiles.biblio("wos-plain-vs-tab-pair/savedrecs.tsv.gz");
        if (plain.isPresent() && tab.isPresent()) {
            Corpus one = OperatorTester.read(new WosImporter(),
                    new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), plain.get()).result();
            Corpus two = OperatorTester.read(new WosTableImporter(), new FileOptions(List.of()), tab.get()).result();
            for (int work = 0; work < one.works(); work++) {
                for (Field field : List.of(Field.AUTHORS, Field.KEYWORDS, Field.INDEX_KEYWORDS, Field.CATEGORIES,
                        Field.REFERENCES)) {
                    assertThat(ImporterText.list(two, field, work)).as("%s of %s", field, one.origin(work))
                            .isEqualTo(ImporterText.list(one, field, work));
                }
                assertThat(two.number(Field.YEAR, work)).isEqualTo(one.number(Field.YEAR, work));
                assertThat(two.text(Field.DOI, work)).isEqualTo(one.text(Field.DOI, work));
                assertThat(two.text(Field.PAGES, work)).isEqualTo(one.text(Field.PAGES, work));
            }
        }
    }

    /** Exports of all databases call the identifier otherwise, and have columns for each of them. */
    @Test
    void readsAllDatabasesOfWebOfScience() {
        String text = "Authors,Article Title,Article Title - SciELO,\"Times Cited, WoS Core\",\"Times Cited, All Databases\","
                + "Year,Institution Address,UT (Unique ID)\n\"Ames, J; Li, F\",Carbon,Carbono,4,5,2012,"
                + "\"[Ames, J] Univ Oslo, Oslo, Norway; [Li, F] CICERO, Bonn, Germany\",SCIELO:S1\n";
        Corpus corpus = ImporterText.corpus(new AutoImporter(), text);
        assertThat(corpus.text(Field.ID, 0)).contains("SCIELO:S1");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Univ Oslo", "CICERO");
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon");
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(4);
    }

    @Test
    void readsLongHeadersOfWebOfScienceAndUtf16() {
        Corpus corpus = ImporterText.corpus(new WosTableImporter(),
                "Authors,Article Title,\"Times Cited, WoS Core\",Start Page,End Page,Addresses,UT (Unique WOS ID)\n"
                        + "\"Ames, J; Li, F\",Carbon,4,3,9,\"[Ames, J; Li, F] Univ Oslo, Oslo, Norway; [Li, F] CICERO, Bonn, Germany\",WOS:1\n");
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(4);
        assertThat(corpus.text(Field.PAGES, 0)).contains("3-9");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Univ Oslo", "CICERO");
        String tab = "PT\tAU\tTI\tDE\tPY\tUT\tCR\nJ\tÅmes, J; Li, F\tA \"quote\ta; b, c\t2012\tWOS:1\tX Y, 2001, J; Z, 1999, K\n";
        Corpus sixteen = OperatorTester.read(new WosTableImporter(), new FileOptions(List.of()),
                Source.of("a.txt", ("\uFEFF" + tab).getBytes(StandardCharsets.UTF_16LE))).result();
        assertThat(Datasets.describe(sixteen)).isEqualTo(Datasets.describe(OperatorTester.read(new WosTableImporter(),
                new FileOptions(List.of()), Source.of("a.txt", tab.getBytes(StandardCharsets.UTF_8))).result()));
        assertThat(ImporterText.list(sixteen, Field.AUTHORS, 0)).containsExactly("Åmes, J", "Li, F");
        assertThat(ImporterText.list(sixteen, Field.REFERENCES, 0)).containsExactly("X Y, 2001, J", "Z, 1999, K");
    }

    /** Lists of many works have it, so it would be a reference they share. */
    @Test
    void aReferenceOfWhichNothingIsKnownIsNoReferenceAndIsTold() {
        Outcome<Corpus> outcome = ImporterText.read(new WosTableImporter(),
                "PT\tAU\tTI\tPY\tUT\tCR\nJ\tAmes, J\tOne\t2012\tWOS:1\t"
                        + "[No title captured]; Z, 1999, K; [No title captured], DOI 10.1/a; [No title captured]\n");

        assertThat(ImporterText.list(outcome.result(), Field.REFERENCES, 0)).containsExactly("Z, 1999, K",
                "[No title captured], DOI 10.1/a");
        assertThat(ImporterText.rejections(outcome, "placeholders")).extracting(Rejection::count, Rejection::reason)
                .containsExactly(tuple(2L, "words for what is not known: `[No title captured]`"));
    }

    @Test
    void readsACitationReportOfWebOfScience() {
        Outcome<Corpus> outcome = ImporterText.read(new AutoImporter(),
                """
                        TOPIC: (carbon, trade, "leakage") AND YEAR PUBLISHED: (2012, 2013)
                        Timespan=1980-2018. Indexes=SCI-EXPANDED, SSCI, A&HCI, CPCI-S.

                        "Title","Authors","Corporate Authors","Source Title","Publication Date","Publication Year","Volume","Issue","Beginning Page","Ending Page","Article Number","DOI","Total Citations","Average per Year","2012","2013"
                        "Carbon, trade","Ames, Jo; Li, Po","","MADE UP J","APR 4 2012","2012","3","14","1279","1290","","10.1234/AmEs","1995","332.50","0","162"
                        "Two","Ek, Al","A Group","MADE UP J","2013","2013","","","","","7","","0","0.00","0","0"
                        """);
        Corpus corpus = outcome.result();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon, trade");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "Li, Po");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("MADE UP J");
        assertThat(corpus.text(Field.PAGES, 0)).contains("1279-1290");
        assertThat(corpus.text(Field.PAGES, 1)).contains("7");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/ames");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(1995);
        assertThat(ImporterText.rejections(outcome, "lines")).extracting(Rejection::reason).containsExactly(
                "before the header: `TOPIC: (carbon, trade, \"leakage\") AND YE…`",
                "before the header: `Timespan=1980-2018. Indexes=SCI-EXPANDED…`");
    }
}
