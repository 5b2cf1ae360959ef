// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("all.zip", bytes));
    }

    @Test
    void readsTheFilesOfAnArchiveWithLedgersOfTheirOwn() {
        Outcome<Corpus> outcome = read(Workbooks.pack("a/cnki.txt", ImporterSamples.CNKI, "notes.md", "Nothing here.",
                ".hidden", "x", "b.json", ImporterSamples.CROSSREF));
        assertThat(outcome.result().works()).isEqualTo(4);
        assertThat(outcome.result().origin(0)).isEqualTo(Position.of("all.zip/a/cnki.txt", 1));
        assertThat(outcome.ledger().entries()).filteredOn(entry -> entry.unit().equals("works") && entry.read() > 0)
                .extracting(LedgerEntry::subject).containsExactly("all.zip/a/cnki.txt", "all.zip/b.json");
        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("notes.md"));
    }

    @Test
    void refusesAnArchiveInWhichNothingIsRead() {
        assertThatThrownBy(() -> read(Workbooks.pack("notes.md", "Nothing here.")))
                .isInstanceOf(ProblemException.class).hasMessageContaining("all.zip/notes.md");
        assertThatThrownBy(() -> read(Workbooks.pack(".x", "y"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void saysWhenAnArchiveIsCutOff() {
        byte[] whole = Workbooks.pack("a.txt", ImporterSamples.CNKI, "b.json", ImporterSamples.CROSSREF);
        Outcome<Corpus> outcome = read(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(outcome.result().works()).isGreaterThanOrEqualTo(2);
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CP-3004"));
    }
}
