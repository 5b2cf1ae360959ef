// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of several pieces gives the same bytes, ledger and warnings for any number of threads. */
class ThreadsTest {

    private static <O extends Record> Corpus same(CorpusImporter<O> importer, O options, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(6 << 20);
        List<String> seen = new ArrayList<>();
        Corpus last = null;
        for (int threads : new int[]{1, 2, 8}) {
            TestContext context = new TestContext().file("a", bytes).threads(threads);
            last = importer.run(new None(), options, context);
            assertThat(context.ledger().balances()).isTrue();
            seen.add(Datasets.digest(last) + context.ledger() + context.warnings());
        }
        assertThat(seen).containsOnly(seen.getFirst());
        return java.util.Objects.requireNonNull(last);
    }

    @Test
    void webOfSciencePlainText() throws IOException {
        StringBuilder text = new StringBuilder("FN Clarivate Analytics Web of Science\nVR 1.0\n");
        for (int i = 0; i < 9000; i++) {
            text.append("PT J\nAU Ames, J\n   Brown, R").append(i % 97).append("\nTI Trade and carbon,\n   part ")
                    .append(i)
                    .append("\nSO NOWHERE\nAB ").append("Words in an abstract. ".repeat(25))
                    .append("\nCR Peters G, 2008, V")
                    .append(i % 501).append("\n   Davis S, 2010, V").append(i % 33).append("\nPY 2")
                    .append(i % 100 == 7 ? "x" : "011")
                    .append("\nC1 [Ames, J] Univ X, Oslo, Norway.\n").append(i % 1000 == 3 ? "" : "UT WOS:" + i + "\n")
                    .append(i % 500 == 3 ? "" : "ER\n\n");
        }
        Corpus corpus = same(new WosImporter(), new WosImporter.Options(List.of(new Glob("*")),
                WosImporter.AuthorNames.SHORT), text.append("EF\n").toString());
        assertThat(corpus.works()).isEqualTo(9000 - 9);
        assertThat(corpus.origin(1).line()).isEqualTo(17);
        assertThat(corpus.origin(2).line()).isEqualTo(31);
    }

    @Test
    void scopus() throws IOException {
        StringBuilder text = new StringBuilder("\uFEFFAuthors,Title,Year,Abstract,Affiliations,References,EID\r\n");
        for (int i = 0; i < 9000; i++) {
            text.append("\"Ames J.; Brown R.\",\"A \"\"title\"\" ").append(i).append("\",2011,\"")
                    .append("Words, \nin an abstract. ".repeat(28)).append("\",\"Univ X, Oslo, Norway\",\"Peters G., T")
                    .append(i % 77).append(" (2008) PNAS; Davis S., U (2010) PNAS\",2-s2.0-").append(i)
                    .append(i % 1000 == 9 ? ",more\r\n" : "\r\n");
        }
        Corpus sound = same(new ScopusImporter(), new FileOptions(List.of(new Glob("*"))), text.toString());
        assertThat(sound.works()).isEqualTo(9000 - 9);
        String broken = text.toString().replace("title\"\" 6000", "title\" 6000");
        assertThat(same(new ScopusImporter(), new FileOptions(List.of(new Glob("*"))), broken).works())
                .isBetween(9000 - 12, 9000 - 9);
    }
}
