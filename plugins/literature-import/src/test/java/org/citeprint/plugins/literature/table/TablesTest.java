// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.SharedFiles;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTest {

    /** In one file of Scopus, edited by its owner, 56 rows have 46 cells under 45 headers; lines within three of them are
     * read once more by themselves. */
    @ParameterizedTest
    @CsvSource({
        "scopus-csv-energy/scopus.csv.gz, SCOPUS, 936, 0",
        "litstudy-resources/tests_resources_scopus.csv.gz, SCOPUS, 2, 56",
        "metaknowledge-tests/scopus_testing.csv.scopus.gz, SCOPUS, 220, 0",
        "bibliometrix-fixtures/scopus_sample.csv, SCOPUS, 8, 0",
        "bibliometrix-fixtures/lens_sample.csv, LENS, 8, 0",
        "bibliometrix-fixtures/openalex_sample.csv, OPENALEX, 8, 0",
        "wos-plain-vs-tab-pair/savedrecs.tsv.gz, WOS, 325, 0",
        "wos-plain-vs-tab-pair/savedrecs-6.txt.gz, WOS, 400, 0"})
    void readsRealTables(String path, String kind, int works, int rejected) {
        Optional<Source> source = SharedFiles.biblio(path);
        if (source.isPresent()) {
            Outcome<Corpus> outcome = OperatorTester.read(importer(kind), new FileOptions(List.of()), source.get());
            assertThat(outcome.result().works()).isEqualTo(works);
            assertThat(outcome.warnings()).isEmpty();
            assertThat(ImporterText.rejections(outcome, "works").stream().mapToLong(reason -> reason.count()).sum())
                    .isEqualTo(rejected);
            assertThat(outcome.result().fields()).contains(Field.ID, Field.TITLE, Field.AUTHORS, Field.YEAR, Field.DOI);
        }
    }

    static CorpusImporter<FileOptions> importer(String kind) {
        return switch (kind) {
            case "SCOPUS" -> new ScopusImporter();
            case "LENS" -> new LensImporter();
            case "OPENALEX" -> new OpenAlexTableImporter();
            case "DIMENSIONS" -> new DimensionsImporter();
            default -> new WosTableImporter();
        };
    }
}
