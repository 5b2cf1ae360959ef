// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Merges real exports of Web of Science and Scopus, where they lie beside the repository, and prints how many references
 * were kept and how well they were matched: the figures of {@code docs/guide/merging.md}.
 */
class MergingTest {

    private static final double SHARE_KEPT = 0.95;
    private static final String PIPELINE = """
            citeprint: 1
            steps:
              wos: { use: import.auto, with: { files: wos.bib.gz } }
              scopus: { use: import.auto, with: { files: scopus.bib.gz } }
              works: { use: corpus.merge, in: [wos, scopus] }
              sources: { use: export.csv, in: works.sources }
              quality: { use: export.csv, in: works.quality }
            publish: { sources: out/sources.csv, quality: out/quality.csv }
            """;

    @TempDir private static Path folder;

    private static Optional<Path> shared(String file) {
        for (Path at = Installed.repository(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared/data/biblio/pybibx-samples").resolve(file);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        System.out.println("not there, so not tested: shared/data/biblio/pybibx-samples/" + file);
        return Optional.empty();
    }

    @Test
    void referencesOfWebOfScienceAndScopusAreKeptAndMatched() throws IOException {
        Installed citeprint = Installed.unpack(folder);
        for (String pair : List.of("mcda_", "")) {
            Optional<Path> wos = shared(pair + "wos.bib.gz");
            Optional<Path> scopus = shared(pair + "scopus.bib.gz");
            if (wos.isPresent() && scopus.isPresent()) {
                Path study = Files.createDirectories(folder.resolve("merge " + pair));
                Files.copy(wos.get(), study.resolve("wos.bib.gz"));
                Files.copy(scopus.get(), study.resolve("scopus.bib.gz"));
                Files.writeString(study.resolve("pipeline.yaml"), PIPELINE);
                Outcome run = citeprint.run(study, "run", "--quiet");
                assertThat(run.exitCode()).as(run.toString()).isZero();
                check(rows(study.resolve("out/sources.csv")), rows(study.resolve("out/quality.csv")));
            }
        }
    }

    private static void check(List<List<String>> sources, List<List<String>> quality) {
        System.out.println(sources);
        System.out.println(quality);
        assertThat(sources.subList(1, sources.size())).hasSize(2).allSatisfy(row -> assertThat(
                number(row, sources.getFirst(), "share kept")).isGreaterThanOrEqualTo(SHARE_KEPT));
        // A little below what was measured, so that a loss is seen and a rounding is not.
        assertThat(quality.subList(1, quality.size())).hasSize(2).allSatisfy(row -> {
            assertThat(number(row, quality.getFirst(), "precision")).isGreaterThan(0.94);
            assertThat(number(row, quality.getFirst(), "recall")).isGreaterThan(0.79);
        });
    }

    private static double number(List<String> row, List<String> header, String column) {
        return Double.parseDouble(row.get(header.indexOf(column)));
    }

    /** The cells; those of text are the first of their line, and the numbers stand behind them. */
    private static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(csv)) {
            rows.add(List.of(line.replaceAll("\"[^\"]*\"", "text").split(",", -1)));
        }
        return rows;
    }
}
