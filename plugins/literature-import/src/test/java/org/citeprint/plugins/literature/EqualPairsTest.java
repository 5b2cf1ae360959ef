// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The same search in two formats gives the same corpus, work by work and field by field. */
class EqualPairsTest {

    @Test
    void webOfSciencePlainAndTabDelimited() {
        assertEqual("wos-plain-vs-tab-pair/savedrecs.txt.gz", "wos-plain-vs-tab-pair/savedrecs.tsv.gz", 325, Set.of());
    }

    @Test
    void openAlexPageAndLines() {
        assertEqual("openalex-biodiversity-finance/search_biodiversity_AND_finance.json.gz",
                "openalex-biodiversity-finance/search_biodiversity_AND_finance.jsonl.gz", 200, Set.of());
    }

    private static void assertEqual(String first, String second, int works, Set<Field> except) {
        Optional<Source> one = SharedFiles.biblio(first);
        Optional<Source> two = SharedFiles.biblio(second);
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        Corpus left = read(one.get());
        Corpus right = read(two.get());
        assertThat(left.works()).isEqualTo(works);
        assertThat(right.works()).isEqualTo(works);
        for (int work = 0; work < works; work++) {
            for (Field field : Field.values()) {
                if (!except.contains(field)) {
                    assertThat(value(right, field, work)).as("%s of work %d", field.label(), work)
                            .isEqualTo(value(left, field, work));
                }
            }
        }
    }

    private static Corpus read(Source source) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), source).result();
    }

    private static Object value(Corpus corpus, Field field, int work) {
        return switch (field.kind()) {
            case TEXT -> corpus.text(field, work).orElse("");
            case NUMBER -> corpus.number(field, work);
            case LIST -> corpus.fields().contains(field)
                    ? Arrays.stream(corpus.terms(field).of(work)).mapToObj(corpus.terms(field)::label).toList()
                    : List.of();
        };
    }
}
