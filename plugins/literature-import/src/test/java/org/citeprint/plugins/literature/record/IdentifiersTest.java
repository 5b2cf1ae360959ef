// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifiersTest {

    private static Corpus read(String text) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                Source.of("works", text.getBytes(StandardCharsets.UTF_8))).result();
    }

    @Test
    void webOfScienceHasNumbersOfWorksSourcesAndAuthors() {
        Corpus corpus = read("""
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Ames, J
                TI Carbon
                SO JOURNAL OF CARBON
                SN 0169-7439
                EI 1873-3239
                BN 978-0-7844-8286-5
                J9 J CARBON
                JI J. Carbon
                OI Ames, Jane/0000-0001-5225-5943; Brown, R/nothing
                RI Ames, Jane/A-1234-2010
                PM 23193287
                PY 2010
                UT WOS:000766090700001
                ER

                EF
                """);
        assertThat(corpus.text(Field.SOURCE_SHORT, 0)).contains("J CARBON");
        assertThat(ImporterText.list(corpus, Field.ISSN, 0)).containsExactly("0169-7439", "1873-3239");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:23193287",
                "isbn:9780784482865");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0)).containsExactly(
                "Ames, Jane = orcid:0000-0001-5225-5943", "Ames, Jane = rid:A-1234-2010");
    }

    @Test
    void openAlexHasOrcidsAndRors() {
        Corpus corpus = read(
                """
                        {"id":"https://openalex.org/W21","title":"Carbon","ids":{"openalex":"https://openalex.org/W21",\
                        "pmid":"https://pubmed.ncbi.nlm.nih.gov/23193287","pmcid":"https://www.ncbi.nlm.nih.gov/pmc/articles/3531190"},\
                        "primary_location":{"source":{"display_name":"J","issn":["0169-7439"]}},"authorships":[{"author":\
                        {"display_name":"Jane Ames","orcid":"https://orcid.org/0000-0001-5225-5943"},"institutions":\
                        [{"display_name":"Leiden University","ror":"https://ror.org/027bh9e22","id":"https://openalex.org/I1"},\
                        {"lineage":["https://openalex.org/I1","https://openalex.org/I2"],"display_name":"Observatory",\
                        "id":"https://openalex.org/I2"},{"lineage":["https://openalex.org/I3"]}]}]}
                        """);
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:23193287",
                "pmcid:PMC3531190");
        assertThat(ImporterText.list(corpus, Field.ISSN, 0)).containsExactly("0169-7439");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0)).containsExactly(
                "Jane Ames = orcid:0000-0001-5225-5943");
        assertThat(ImporterText.list(corpus, Field.INSTITUTION_IDS, 0)).containsExactly(
                "Leiden University = ror:027bh9e22", "Leiden University = openalex:I1", "Observatory = openalex:I2");
        assertThat(ImporterText.list(corpus, Field.INSTITUTION_PARENTS, 0)).containsExactly(
                "openalex:I2 = openalex:I1");
    }

    @Test
    void scopusHasThemInColumns() {
        Corpus corpus = read("""
                Authors,Author(s) ID,Title,Year,Source title,Abbreviated Source Title,ISSN,PubMed ID,EID
                "Ames J.; Brown R.","57191; 57192",Carbon,2010,Journal of Carbon,J. Carb.,01697439,23193287,2-s2.0-1
                """);
        assertThat(corpus.text(Field.SOURCE_SHORT, 0)).contains("J. Carb.");
        assertThat(ImporterText.list(corpus, Field.ISSN, 0)).containsExactly("0169-7439");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:23193287");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0)).containsExactly(
                "Ames J. = scopus:57191", "Brown R. = scopus:57192");
    }

    /** An address may end in a slash, and old numbers of arXiv have one within. */
    @Test
    void aSlashAtTheEndLosesNothing() {
        Work.Builder work = Work.builder();
        Identifiers.add(work::add, "pmid", "https://pubmed.ncbi.nlm.nih.gov/23193287/; 12");
        Identifiers.add(work::add, "pmcid", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7/");
        Identifiers.add(work::add, "arxiv",
                "hep-th/9901001 https://arxiv.org/abs/math.GT/0309136 https://arxiv.org/abs/1234.5678/");
        Identifiers.author(work::add, "Ames", "orcid", "https://orcid.org/0000-0001-5225-5943/");
        Identifiers.institution(work::add, "Leiden", "ror", "https://ror.org/027bh9e22/");
        Identifiers.parents(work::add, "I1/", List.of("https://openalex.org/I2/"));
        Work built = work.build();
        assertThat(built.list(Field.IDENTIFIERS)).containsExactly("pmid:23193287", "pmid:12", "pmcid:PMC7",
                "arxiv:hep-th/9901001", "arxiv:math.GT/0309136", "arxiv:1234.5678");
        assertThat(built.list(Field.AUTHOR_IDS)).containsExactly("Ames = orcid:0000-0001-5225-5943");
        assertThat(built.list(Field.INSTITUTION_IDS)).containsExactly("Leiden = ror:027bh9e22");
        assertThat(built.list(Field.INSTITUTION_PARENTS)).containsExactly("openalex:I1 = openalex:I2");
    }
}
