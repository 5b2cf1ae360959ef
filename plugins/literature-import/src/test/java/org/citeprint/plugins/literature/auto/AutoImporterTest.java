// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.SharedFiles;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AutoImporterTest {

    private static Source file(String text) {
        return Source.of("savedrecs.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** All have the same name: only their content tells them apart. */
    @Test
    void readsFilesOfDifferentFormatsInOneStep() {
        Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                file("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\nUT WOS:1\nER\n\nEF\n"),
                file("TY  - JOUR\nTI  - B\nER  - \n"),
                file("@article{c, title = {C}}\n"),
                file("PMID- 1\nTI  - D\n"),
                file("{\"id\": \"https://openalex.org/W1\", \"title\": \"E\"}\n"),
                file("PT\tAU\tTI\tPY\tDE\tUT\nJ\tX\tF\t2012\t\tWOS:2\n"),
                file("Authors,Title,EID\nX,G,2-s2.0-1\n"),
                file("\"Lens ID\",\"Title\",\"DOI\"\n1,H,\n"),
                file("\"About the data: x\"\nPublication ID,Title,DOI\npub.1,I,\n"),
                file("Work ID,Title,DOI\nhttps://openalex.org/W2,J,\n"));
        assertThat(outcome.result().works()).isEqualTo(10);
        assertThat(outcome.warnings()).isEmpty();
    }

    /** What someone wrote above JSON or XML, or a site put there, hides no record; and no record is taken for it. */
    @ParameterizedTest
    @ValueSource(strings = {Samples.OPENALEX, Samples.CROSSREF, Samples.PUBMED_XML, Samples.SEMANTIC_SCHOLAR})
    void readsWhatStandsBehindANote(String sample) {
        for (String note : List.of("Saved on Monday by J. Ames\n", ")]}',\n", "Saved on Monday\n\nfor the group\n")) {
            Outcome<Corpus> outcome = ImporterText.read(new AutoImporter(), note + sample);
            assertThat(outcome.result().works()).as(note).isOne();
            assertThat(outcome.ledger().entries()).allMatch(LedgerEntry::balances);
            boolean told = !outcome.warnings().isEmpty()
                    || outcome.ledger().entries().stream().anyMatch(entry -> entry.unit().equals("lines"));
            assertThat(told).as(note).isTrue();
        }
    }

    /** Whatever is counted afterwards would count them twice. */
    @Test
    void saysWhichWorksStandThereTwice() {
        String wos = "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\nUT WOS:1\nER\nPT J\nTI B\nUT WOS:2\nER\nEF\n";
        Outcome<Corpus> twice = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), file(wos),
                file(wos));
        assertThat(twice.result().works()).isEqualTo(4);
        assertThat(twice.warnings()).singleElement().satisfies(warning -> assertThat(warning.toString())
                .contains("CP-3025", "2 of the 4 works", "corpus.merge"));
        // A key of BibTeX that names two works, and works without any name, are no doubles.
        Outcome<Corpus> other = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                file("@article{c, title = {C}}\n"), file("@article{c, title = {D}}\n"),
                file("TY  - JOUR\nTI  - B\nER  - \nTY  - JOUR\nTI  - B\nER  - \n"));
        assertThat(other.warnings()).isEmpty();
    }

    /** What the pages of the importers show is recognised without a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {Samples.WOS, Samples.WOS_TABLE, Samples.SCOPUS, Samples.NBIB, Samples.PUBMED_XML, Samples.RIS,
                Samples.BIBTEX, Samples.DIMENSIONS, Samples.LENS, Samples.PUBLISH_OR_PERISH, Samples.ZOTERO,
                Samples.PUBMED_TABLE, Samples.IEEE_XPLORE, Samples.SPRINGER, Samples.COCHRANE_TABLE, Samples.EMBASE,
                Samples.OPENALEX, Samples.OPENALEX_TABLE,
                Samples.CROSSREF,
                Samples.CNKI, Samples.NOTE_EXPRESS, Samples.CSSCI, Samples.COCHRANE, Samples.EUROPE_PMC,
                Samples.SEMANTIC_SCHOLAR,
                Samples.ENDNOTE})
    void knowsTheSampleOfEveryPage(String sample) {
        Corpus corpus = ImporterText.read(new AutoImporter(), sample).result();

        assertThat(corpus.works()).isOne();
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
    }

    @Test
    void refusesWhatNoneReads() {
        for (String text : List.of("<html>login</html>", "a,b,c\n1,2,3\n", "", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> ImporterText.read(new AutoImporter(), text)).as(text)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wos-plain-vs-tab-pair/savedrecs.txt.gz, 325",
        "wos-plain-vs-tab-pair/savedrecs.tsv.gz, 325",
        "wos-plain-vs-tab-pair/savedrecs-6.txt.gz, 400",
        "rispy-fixtures/example_wos.ris, 2",
        "rispy-fixtures/example_extraneous_data.ris, 2",
        "pybibx-samples/pubmed.txt.gz, 335",
        "pybibx-samples/scopus_m.bib, 24",
        "scopus-csv-energy/scopus.csv.gz, 936",
        "bibliometrix-fixtures/lens_sample.csv, 8",
        "bibliometrix-fixtures/openalex_sample.csv, 8",
        "openalex-api-page/works.json, 25"})
    void findsTheFormatOfRealFiles(String path, int works) {
        Optional<Source> source = SharedFiles.biblio(path);
        if (source.isPresent()) {
            assertThat(
                    OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), source.get()).result().works())
                    .isEqualTo(works);
        }
    }

    /** Cut off in a text, in a list, or behind a name; only of half a {@code null} nobody can say that more was to come. */
    @ParameterizedTest
    @ValueSource(strings = {Samples.OPENALEX, Samples.CROSSREF, Samples.SEMANTIC_SCHOLAR, Samples.EUROPE_PMC})
    void saysWhenJsonEndsInItsFirstRecord(String sample) {
        int told = 0;
        for (int length = sample.length() / 3; length < sample.length() - 8; length++) {
            String cut = sample.substring(0, length);
            if (cut.matches("(?s).*:\\s*[a-z]+")) {
                continue;
            }
            try {
                ImporterText.read(new AutoImporter(), cut);
            } catch (ProblemException e) {
                assertThat(e).as(cut).hasMessageNotContaining("use the importer of its format");
                told += e.getMessage().contains("ends in the middle of its first record") ? 1 : 0;
            }
        }
        assertThat(told).isPositive();
    }
}
