// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.csv.CsvImporter;
import org.citeprint.plugins.literature.openalex.OpenAlexImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports as people have them, from a collection beside the repository that not everybody has. */
class RealExportsTest {

    /** The works of each file, counted by a search for its record marks. */
    @ParameterizedTest
    @CsvSource({
        "wos-plain-fournetsci/barabasi-vespignani-wasserman.isi, 262",
        "wos-plain-fournetsci/savedrecs-barabasi.isi, 126",
        "wos-plain-fournetsci/savedrecs-garfield.isi, 99",
        "wos-plain-fournetsci/savedrecs-vespignani.isi, 101",
        "wos-plain-fournetsci/savedrecs-wasserman.isi, 35",
        "wos-plain-vs-tab-pair/savedrecs.txt.gz, 325",
        "refsplitr-wos/BITR_test.txt, 10",
        "refsplitr-wos/BadHeader.txt, 10",
        "refsplitr-wos/PubExample.txt, 10",
        "refsplitr-wos/example_data.txt, 49",
        "metaknowledge-tests/ManyAuthors.isi.gz, 500",
        "metaknowledge-tests/OnePaper.isi, 1",
        "metaknowledge-tests/OnePaperNoCites.isi, 1",
        "metaknowledge-tests/TwoPaper.isi, 2",
        "metaknowledge-tests/badFile.isi, 32",
        "metaknowledge-tests/testFile.isi, 34",
        "bibliometrix-fixtures/wos_sample.txt, 8"})
    void readsWebOfScience(String path, int works) {
        check(new WosImporter(), new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), path, works);
    }

    @ParameterizedTest
    @CsvSource({
        "openalex-api-page/works.json, 25",
        "openalex-biodiversity-finance/search_biodiversity_AND_finance.json.gz, 200",
        "openalex-biodiversity-finance/search_biodiversity_AND_finance.jsonl.gz, 200",
        "openalex-biodiversity-finance/json_chunk_1_results_page_1.json.gz, 50",
        "openalex-deeplearning-sample/works_sample.json.gz, 195",
        "openalex-jsonl-tcm/openalex_partial2026_candidates.jsonl.gz, 95",
        "one-author-openalex+crossref+arxiv+zbmath+zotero/openalex.json, 65"})
    void readsOpenAlex(String path, int works) {
        check(new OpenAlexImporter(),
                new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID), path, works);
    }

    @ParameterizedTest
    @CsvSource({
        "nber-working-papers/papers.csv.gz, title, 30083",
        "bibliometrix-fixtures/lens_sample.csv, Title, 8",
        "bibliometrix-fixtures/scopus_sample.csv, Title, 8",
        "wos-plain-vs-tab-pair/savedrecs-6.txt.gz, TI, 400",
        "metaknowledge-tests/scopus_testing.csv.scopus.gz, Title, 220"})
    void readsTables(String path, String title, int works) {
        CsvImporter.Quotes quotes = path.contains("savedrecs") ? CsvImporter.Quotes.NONE : CsvImporter.Quotes.DOUBLE;
        CsvImporter.Options options = new CsvImporter.Options(
                List.of(), Map.of("title", title), Optional.empty(), ";", quotes, Optional.empty());
        check(new CsvImporter(), options, path, works);
    }

    private static <O extends Record> void check(
            Operator<None, O, Corpus> importer, O options, String path, int works) {
        Optional<Source> source = SharedFiles.biblio(path);
        if (source.isPresent()) {
            Outcome<Corpus> outcome = OperatorTester.read(importer, options, source.get());
            assertThat(outcome.result().works()).isEqualTo(works);
            assertThat(outcome.warnings()).isEmpty();
            assertThat(outcome.ledger().entries())
                    .filteredOn(entry -> entry.unit().equals("works"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.rejected()).isZero());
        }
    }

    @Test
    void readsPlainAndTabDelimitedExportsOfOneSearchAlike() {
        Optional<Source> plain = SharedFiles.biblio("wos-plain-vs-tab-pair/savedrecs.txt.gz");
        Optional<Source> tab = SharedFiles.biblio("wos-plain-vs-tab-pair/savedrecs.tsv.gz");
        if (plain.isPresent() && tab.isPresent()) {
            Corpus one = OperatorTester.read(
                    new WosImporter(), new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), plain.get())
                    .result();
            CsvImporter.Options columns = new CsvImporter.Options(
                    List.of(), Map.of("id", "UT", "title", "TI", "keywords", "DE", "authors", "AU", "year", "PY"),
                    Optional.of(CsvImporter.Separator.TAB), ";", CsvImporter.Quotes.NONE, Optional.empty());
            Corpus two = OperatorTester.read(new CsvImporter(), columns, tab.get()).result();
            assertThat(two.works()).isEqualTo(one.works());
            for (int work = 0; work < one.works(); work++) {
                for (Field field : List.of(Field.KEYWORDS, Field.AUTHORS)) {
                    assertThat(labels(two, field, work)).isEqualTo(labels(one, field, work));
                }
            }
        }
    }

    private static List<String> labels(Corpus corpus, Field field, int work) {
        return Arrays.stream(corpus.terms(field).of(work)).mapToObj(corpus.terms(field)::label).toList();
    }
}
