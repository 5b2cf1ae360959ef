// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The plugin that calls a library of the machine: only with leave, and then it finds what our own elimination finds. */
class BlasTest {

    @TempDir static Path folder;

    private static Installed citeprint;

    @BeforeAll
    static void unpack() throws IOException {
        citeprint = Installed.unpack(folder);
        Files.writeString(folder.resolve("inverse.yaml"), """
                citeprint: 1
                steps:
                  table: { use: import.exiobase, with: { path: '%s' } }
                  theirs: { use: blas.leontief, in: table }
                  ours: { use: account.leontief, in: table, with: { matrices: [leontief] } }
                  their-text: { use: export.csv, in: theirs.leontief }
                  our-text: { use: export.csv, in: ours.leontief }
                publish: { their-text: theirs.csv, our-text: ours.csv }
                """.formatted(citeprint.example().resolve("data/trade/2011")));
    }

    @Test
    void itAsksForLeave() {
        Outcome outcome = citeprint.run(folder, "run", "inverse.yaml", "--workspace", "refused");
        assertThat(outcome.exitCode()).as(outcome.toString()).isEqualTo(1);
        assertThat(outcome.err()).contains("CP-4250").contains("--enable-native-access=ALL-UNNAMED")
                .doesNotContain("WARNING");
    }

    @Test
    void itFindsWhatOurEliminationFinds() throws IOException {
        Outcome outcome = citeprint.run(folder,
                Map.of("CITEPRINT_JAVA_OPTS", "--enable-native-access=ALL-UNNAMED"), "run", "inverse.yaml");
        assumeThat(outcome.err()).as("no BLAS library on this machine").doesNotContain("CP-4251");
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        List<String> theirs = Files.readAllLines(folder.resolve("theirs.csv"));
        List<String> ours = Files.readAllLines(folder.resolve("ours.csv"));
        assertThat(theirs).hasSameSizeAs(ours).hasSizeGreaterThan(10);
        assertThat(theirs.getFirst()).isEqualTo(ours.getFirst());
        for (int row = 1; row < ours.size(); row++) {
            double[] expected = numbers(ours.get(row));
            double[] found = numbers(theirs.get(row));
            for (int column = 0; column < expected.length; column++) {
                assertThat(found[column]).isCloseTo(expected[column], within(1e-12));
            }
        }
    }

    /** The last so many cells, which are numbers. */
    private static double[] numbers(String row) {
        String[] cells = row.split(",");
        double[] numbers = new double[10];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(cells[cells.length - numbers.length + i]);
        }
        return numbers;
    }
}
