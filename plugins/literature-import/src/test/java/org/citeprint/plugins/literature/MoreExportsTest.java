// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.bibtex.BibtexImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.pubmed.NbibImporter;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exports as people have them: works kept and left out, against a plain count of the marks that begin
 * records. Chapters 4 to 16 of the IPCC have one comment of the program besides. */
class MoreExportsTest {

    @ParameterizedTest
    @CsvSource({
        "synthesisr-ris+zoorec/scopus.ris.gz, 92, 0",
        "litstudy-resources/tests_resources_example.ris.gz, 25, 0",
        "rispy-fixtures/example_basic.ris, 1, 0",
        "rispy-fixtures/example_bom.ris, 1, 0",
        "rispy-fixtures/example_custom_list_tags.ris, 1, 0",
        "rispy-fixtures/example_empty_tag.ris, 1, 0",
        "rispy-fixtures/example_extraneous_data.ris, 2, 0",
        "rispy-fixtures/example_full.ris, 2, 0",
        "rispy-fixtures/example_full_without_whitespace.ris, 2, 0",
        "rispy-fixtures/example_full_write.ris, 2, 0",
        "rispy-fixtures/example_starting_newlines.ris, 1, 0",
        "rispy-fixtures/example_urls.ris, 4, 0",
        "rispy-fixtures/example_utf_chars.ris, 1, 0",
        "jabref-importer-fixtures/RisImporterTest1.ris, 2, 9",
        "jabref-importer-fixtures/RisImporterTestScopus.ris, 1, 0",
        "jabref-importer-fixtures/RisImporterTest8_date.ris, 1, 0",
        "jabref-importer-fixtures/RisImporterTestWithEmptyER.ris, 1, 0"})
    void ris(String path, int kept, int rejected) {
        check(new RisImporter(), path, kept, rejected);
    }

    /** Three records of notes only. */
    @Test
    void risWithoutAnyWork() {
        SharedFiles.biblio("rispy-fixtures/example_multiline.ris").ifPresent(source -> assertThatThrownBy(
                () -> OperatorTester.read(new RisImporter(), new FileOptions(List.of()), source))
                .hasMessageContaining("error[CP-3029] none of the 3 records"));
    }

    @ParameterizedTest
    @CsvSource({
        "metaknowledge-tests/medline_test.medline, 175, 0",
        "pybibx-samples/pubmed.txt.gz, 335, 0",
        "pybibx-samples/mcda_pubmed.txt, 10, 0",
        "jabref-importer-fixtures/NbibImporterTest.nbib, 1, 0"})
    void nbib(String path, int kept, int rejected) {
        check(new NbibImporter(), path, kept, rejected);
    }

    /** Two of its seven blocks have no number: they are works of their own, not parts of the one before. */
    @Test
    void nbibWithoutNumbers() {
        SharedFiles.biblio("jabref-importer-fixtures/MedlinePlainImporterTestMultipleEntries.txt").ifPresent(source -> {
            Outcome<Corpus> outcome = OperatorTester.read(new NbibImporter(), new FileOptions(List.of()), source);
            assertThat(outcome.result().works()).isEqualTo(5);
            assertThat(ImporterText.rejections(outcome, "works")).extracting(Rejection::count).containsExactly(2L);
            assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3005");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pybibx-samples/wos.bib.gz, 236, 0",
        "pybibx-samples/mcda_wos.bib.gz, 210, 0",
        "pybibx-samples/wos_m.bib, 29, 0",
        "pybibx-samples/scopus.bib.gz, 263, 0",
        "pybibx-samples/mcda_scopus.bib.gz, 236, 0",
        "pybibx-samples/scopus_m.bib, 24, 0",
        "one-author-openalex+crossref+arxiv+zbmath+zotero/bibtex.bib, 42, 0",
        "one-author-openalex+crossref+arxiv+zbmath+zotero/zbmath.bib, 47, 0",
        "jabref-importer-fixtures/CitaviXmlImporterTest3.bib, 99, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_AnnexI.bib.gz, 89, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_AnnexII.bib.gz, 29, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter01.bib.gz, 759, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter02.bib.gz, 772, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter03.bib.gz, 823, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter04.bib.gz, 895, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter05.bib.gz, 1528, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter06.bib.gz, 1574, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter07.bib.gz, 1111, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter08.bib.gz, 879, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter09.bib.gz, 1159, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter10.bib.gz, 881, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter11.bib.gz, 684, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter12.bib.gz, 1224, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter13.bib.gz, 1391, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter14.bib.gz, 1032, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter15.bib.gz, 1122, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter16.bib.gz, 928, 0",
        "ipcc-ar6-wg3-bibtex/IPCC_AR6_WGIII_References_Chapter17.bib.gz, 649, 0"})
    void bibtex(String path, int kept, int rejected) {
        check(new BibtexImporter(), path, kept, rejected);
    }

    private static void check(CorpusImporter<FileOptions> importer, String path, int kept, int rejected) {
        Optional<Source> source = SharedFiles.biblio(path);
        if (source.isPresent()) {
            Outcome<Corpus> outcome = OperatorTester.read(importer, new FileOptions(List.of()), source.get());
            assertThat(outcome.ledger().entries())
                    .filteredOn(entry -> entry.unit().equals("works"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.rejected()).as("%s", entry).isEqualTo(rejected))
                    .satisfies(entry -> assertThat(entry.kept()).isEqualTo(kept));
            assertThat(outcome.warnings()).filteredOn(warning -> !warning.code().equals("CP-3025")).isEmpty();
            if (kept > 2) {
                assertThat(outcome.result().fields()).contains(Field.TITLE, Field.AUTHORS, Field.YEAR);
            }
        }
    }
}
