// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.crossref;

import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CrossrefImporterTest {

    private static Outcome<Corpus> read(String text) {
        return ImporterText.read(new CrossrefImporter(), text);
    }

    @Test
    void readsEveryFieldOfAWork() {
        Corpus corpus = read(ImporterSamples.CROSSREF).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön leakage & trade");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("Abstract Trade moves carbon.");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/abc");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Journal of Climate Policy");
        assertThat(corpus.text(Field.SOURCE_SHORT, 0)).contains("J. Clim. Policy");
        assertThat(corpus.text(Field.PAGES, 0)).contains("11-19");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(7);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "The Carbon Group");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0))
                .containsExactly("Ames, Jo = orcid:0000-0002-1825-0097");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(ImporterText.list(corpus, Field.ISSN, 0)).containsExactly("1234-5679");
        assertThat(corpus.origin(0)).isEqualTo(Position.of("file", 2));
    }

    @Test
    void writesReferencesSoThatTheyCanBeParsed() {
        Corpus corpus = read(ImporterSamples.CROSSREF).result();
        CitedReference parts = CitedReference.parse(ImporterText.list(corpus, Field.REFERENCES, 0).getFirst());
        assertThat(parts.year()).hasValue(2008);
        assertThat(parts.author()).contains("Peters");
        assertThat(parts.page()).contains("1401");
        assertThat(parts.dois()).containsExactly("10.1021/es072023k");
        CitedReference text = CitedReference.parse(ImporterText.list(corpus, Field.REFERENCES, 0).get(1));
        assertThat(text.year()).hasValue(2009);
        assertThat(text.dois()).containsExactly("10.1021/es803496a");
    }

    @Test
    void takesTheNextDateWhenOneHasNoYear() {
        assertThat(read(ImporterSamples.CROSSREF).result().number(Field.YEAR, 1)).hasValue(2013);
    }

    @Test
    void readsASingleWorkAndLines() {
        assertThat(
                read("{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1/x\",\"title\":[\"A\"]}}").result().works())
                .isEqualTo(1);
        assertThat(read("{\"DOI\":\"10.1/x\",\"title\":[\"A\"]}\n{\"DOI\":\"10.1/y\",\"title\":[\"B\"]}\n").result()
                .works()).isEqualTo(2);
    }

    @Test
    void keepsTheTextOfAnObjectThatIsNoWork() {
        Outcome<Corpus> outcome = read("{\"DOI\":\"10.1/x\",\"title\":[\"A\"]}\n{\"titel\":[\"B\"]}\n");
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(outcome.ledger().entries().getFirst().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.position()).isEqualTo(Position.of("file", 2));
            assertThat(left.reason()).isEqualTo("no record in this line");
            assertThat(left.text()).isEqualTo("{\"titel\":[\"B\"]}");
        });
    }

    @Test
    void linesThatBreakOffSayWhetherTheFileEndsThere() {
        String one = "{\"DOI\":\"10.1/x\",\"title\":[\"A\"]}\n";
        String two = "{\"DOI\":\"10.1/y\",\"title\":[\"B\"],\"x\":[true,1.5]}";
        for (int length = 1; length < two.length(); length++) {
            String cut = two.substring(0, length);
            assertThat(ImporterText.rejections(read(one + one + cut), "works")).as(cut)
                    .extracting(Rejection::reason).containsExactly("file ends in the middle");
            assertThat(ImporterText.rejections(read(one + cut + "\n" + one), "works")).as(cut)
                    .extracting(Rejection::reason).doesNotContain("file ends in the middle").hasSize(1);
        }
    }

    @Test
    void refusesOtherJson() {
        assertThatThrownBy(() -> read("{\"a\": 1}")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("Crossref JSON");
    }
}
