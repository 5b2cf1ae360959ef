// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ScopusImporterTest {

    /** Works that Scopus knows from lists of references have words in place of what is missing. */
    @Test
    void whatScopusSaysOfMissingValuesIsNoValueAndIsTold() {
        Outcome<Corpus> outcome = ImporterText.read(new ScopusImporter(),
                """
                        Authors,Author(s) ID,Title,Year,Source title,Abstract,EID
                        [No author name available],[No author id available],[No title available],1973,Maps,[No abstract available],2-s2.0-1
                        "Ames J.","7;",[No title available],1973,Atlas,[No abstract available] of us,2-s2.0-2
                        """);
        Corpus corpus = outcome.result();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.TITLE, 0)).isEmpty();
        assertThat(corpus.text(Field.ABSTRACT, 0)).isEmpty();
        assertThat(corpus.text(Field.TITLE, 1)).isEmpty();
        assertThat(corpus.text(Field.ABSTRACT, 1)).contains("[No abstract available] of us");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("Ames J.");
        assertThat(ImporterText.rejections(outcome, "placeholders")).extracting(Rejection::count, Rejection::reason)
                .containsExactlyInAnyOrder(
                        tuple(2L, "words for what is not known: `[No title available]`"),
                        tuple(1L, "words for what is not known: `[No abstract available]`"),
                        tuple(1L, "words for what is not known: `[No author name available]`"));
    }

    /** Works that cite something of 2021 would share it. */
    @Test
    void anUndefinedReferenceOfScopusIsNoReferenceAndIsTold() {
        Outcome<Corpus> outcome = ImporterText.read(new ScopusImporter(),
                """
                        Authors,Title,Year,References,EID
                        "J., Ames, Jo",A,2025,"undefined, (2021); Brown, Karl, Trade, Made Up J, 4, (2020); undefined; undefined, (2022); undefined Things, (2019)",2-s2.0-1
                        """);
        assertThat(ImporterText.list(outcome.result(), Field.REFERENCES, 0)).containsExactly(
                "Brown, Karl, Trade, Made Up J, 4, (2020)", "undefined Things, (2019)");
        assertThat(ImporterText.rejections(outcome, "placeholders")).extracting(Rejection::count, Rejection::reason)
                .containsExactly(tuple(2L, "words for what is not known: `undefined`"));
    }

    @Test
    void readsScopusOfBeforeAndAfter2023() {
        Corpus old = ImporterText.corpus(new ScopusImporter(),
                """
                        Authors,Title,Year,Source title,Art. No.,Page start,Page end,Cited by,DOI,Affiliations,Author Keywords,References,EID
                        "Phillips J.C., Kalé L.","One
                        two",2005,"J",,"1781","1802",13,"10.1/A","Beckman Institute, University of Illinois, Urbana, IL 61801, United States; Univ X, Oslo, Norway","a, b; c",\
                        "Barth, C., Electro, at 4.2 K (2015) Sci., 28 (4). , Feb; Bilgic, E., (1951) Arch., 50, p. 1; A title; with more (2009) J., 1",2-s2.0-1
                        """);
        Corpus later = ImporterText.corpus(new ScopusImporter(),
                """
                        "Authors","Author full names","Title","Year","Source title","References","EID","Index Keywords"
                        "Liu F.; Li C.","Liu, Fengyuan (604); Li, Chunyun (588)","T",2026,"J","Cheng M.; Xue Y.; Cui M., Global; part two, Spine (Phila Pa 1976), 50, pp. E1, (2025); Li F., Other, J, 3, (2024)","2-s2.0-2",NA
                        """);
        assertThat(ImporterText.list(old, Field.AUTHORS, 0)).containsExactly("Phillips J.C.", "Kalé L.");
        assertThat(ImporterText.list(old, Field.KEYWORDS, 0)).containsExactly("a, b", "c");
        assertThat(ImporterText.list(old, Field.COUNTRIES, 0)).containsExactly("USA", "NOR");
        assertThat(ImporterText.list(old, Field.INSTITUTIONS, 0)).containsExactly("University of Illinois", "Univ X");
        assertThat(ImporterText.list(old, Field.REFERENCES, 0)).containsExactly(
                "Barth, C., Electro, at 4.2 K (2015) Sci., 28 (4). , Feb",
                "Bilgic, E., (1951) Arch., 50, p. 1",
                "A title; with more (2009) J., 1");
        assertThat(old.text(Field.PAGES, 0)).contains("1781-1802");
        assertThat(ImporterText.list(later, Field.AUTHORS, 0)).containsExactly("Liu F.", "Li C.");
        assertThat(ImporterText.list(later, Field.REFERENCES, 0)).containsExactly(
                "Cheng M.; Xue Y.; Cui M., Global; part two, Spine (Phila Pa 1976), 50, pp. E1, (2025)",
                "Li F., Other, J, 3, (2024)");
        assertThat(later.fields()).doesNotContain(Field.INDEX_KEYWORDS);
    }

    @Test
    void tellsTheGenerationsOfScopusByTheirCitedReferences() throws IOException {
        assertThat(generation("Title,References,EID\nOne,A,2-s2.0-1\n")).isEqualTo("until 2022");
        String later = "Title,Author full names,References,EID\nOne,,\"%s\",2-s2.0-1\n";
        assertThat(generation(later.formatted("Ames, J., Trade (2001) J, 2"))).isEqualTo("2023");
        assertThat(generation(later.formatted("Ames J., Brown K.L., Trade, J, 2, (2001)"))).isEqualTo("2023");
        assertThat(generation(later.formatted("Ames J.; Brown K.L., Trade, J, 2, (2001)"))).isEqualTo("2025");
        assertThat(generation(later.formatted("Ames, Jo, Trade, J, 2, (2001)"))).isEqualTo("2025");
    }

    private static String generation(String table) throws IOException {
        return Detector.detect(Source.of("file", table.getBytes(StandardCharsets.UTF_8))).generation();
    }

    /** In 2025 the initials stand before the full name; the names are those of earlier exports, whatever the generation. */
    @Test
    void readsScopusAuthorsWithTheirInitialsFirst() {
        Corpus corpus = ImporterText.corpus(new ScopusImporter(),
                """
                        Authors,Author full names,Author(s) ID,Title,EID
                        "J.A., Ames, Jo Ann; R.(., Ávila-Brown, Ro (Rob); Rusli","Ames, Jo Ann (11); Ávila-Brown, Ro (Rob) (12); Rusli (13)",11; 12; 13,One,2-s2.0-1
                        "M., El-Carter, Mo","El-Carter, Mo (14)",14,Two,2-s2.0-2
                        "Ames J.A., Brown R.",,,Three,2-s2.0-3
                        "M., Brown R., Carter D.",,,Four,2-s2.0-4
                        """);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J.A.", "Ávila-Brown R.", "Rusli");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0)).contains("Ames J.A. = scopus:11");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("El-Carter M.");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 2)).containsExactly("Ames J.A.", "Brown R.");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 3)).containsExactly("M.", "Brown R.", "Carter D.");
    }

    /** The semicolon at the end of an entity parts no addresses. */
    @Test
    void readsEntitiesOfScopus() {
        Corpus corpus = ImporterText.corpus(new ScopusImporter(),
                "Title,Affiliations,EID\nA &amp; B,\"University of X, Xi&#x0027;an, China; "
                        + "University of Y &amp; Z, Oslo, Norway\",2-s2.0-1\n");
        assertThat(corpus.text(Field.TITLE, 0)).contains("A & B");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of X",
                "University of Y & Z");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("CHN", "NOR");
    }

    /** The column Source names the database, whatever the source of the work is. */
    @Test
    void theDatabaseIsNoSource() {
        Corpus corpus = ImporterText.corpus(new ScopusImporter(),
                "Title,Source title,Source,EID\nOne,,Scopus,2-s2.0-1\n");
        assertThat(corpus.text(Field.SOURCE, 0)).isEmpty();
    }

    @Test
    void refusesTablesOfOthers() {
        assertThatThrownBy(() -> ImporterText.corpus(new ScopusImporter(), "Lens ID,Title,Year\n1,a,2\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("EID");
    }
}
