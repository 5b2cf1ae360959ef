// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.network.Networks;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cited authors and sources in slices and hybrid networks. */
class CitedUnitsTest {

    private static Work work(int year, List<String> keywords, List<String> references) {
        return Work.builder().number(Field.YEAR, year).addAll(Field.KEYWORDS, keywords)
                .addAll(Field.REFERENCES, references).build();
    }

    private static Corpus corpus(List<Work> works) {
        CorpusBuilder builder = new CorpusBuilder();
        works.forEach(work -> builder.add(work, Position.of("x.csv", builder.works() + 2)));
        return builder.build();
    }

    /** Ames twice in one work, and once more with Boyd two years later. */
    private static final List<Work> THREE = List.of(
            work(2000, List.of("coal"), List.of("Ames A, 1990, NATURE, V1, P1", "Ames A, 1991, CELL, V2, P2",
                    "Boyd B, 1992, NATURE, V3, P3")),
            work(2002, List.of("coal", "peat"), List.of("Ames A, 1990, NATURE, V1, P1", "Cole C, 1993, CELL, V4, P4",
                    "10.1000/unread")),
            work(2002, List.of("peat"), List.of("Boyd B, 1995, SCIENCE, V5, P5", "Ames A, 1991, CELL, V2, P2")));

    private static List<Work> many(long seed) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<String> references = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                int author = random.nextInt(30);
                references.add("Name" + author + " X, " + (1980 + random.nextInt(9)) + ", J" + author % 7 + ", V1, P"
                        + random.nextInt(9));
            }
            works.add(work(2000 + random.nextInt(4), List.of("k" + random.nextInt(9)), references));
        }
        return works;
    }

    private static Slices.Result slices(Corpus corpus, SliceChoices choices, TestContext context) {
        return new Slices().run(corpus, choices.build(), context);
    }

    private static Network hybrid(Corpus corpus, TestContext context) {
        return new Hybrid().run(corpus, new Hybrid.Options(List.of(TermField.KEYWORDS, TermField.CITED_AUTHORS),
                LinkRule.BETWEEN, Counting.FULL, 1, Optional.empty(), Normalisation.NONE, 0, true), context);
    }

    private static Map<String, Double> links(Network network) {
        Map<String, Double> links = new TreeMap<>();
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (node < network.neighbour(place)) {
                    links.put(network.label(node) + "-" + network.label(network.neighbour(place)),
                            network.weight(place));
                }
            }
        }
        return links;
    }

    @Test
    void slicesCountCitedAuthorsAndSources() {
        TestContext context = new TestContext().threads(2);
        Slices.Result result = slices(corpus(THREE),
                new SliceChoices(TermField.CITED_AUTHORS, 1, SliceRule.MIN_COUNT), context);
        assertThat(links(result.network())).as("Ames and Boyd in a work of each slice")
                .isEqualTo(Map.of("Ames A-Boyd B", 2.0, "Ames A-Cole C", 1.0));
        assertThat(context.ledger().balances()).isTrue();
        assertThat(context.ledger().entries().stream().map(LedgerEntry::rejections).flatMap(List::stream))
                .extracting(Rejection::reason).contains("no author that could be told");
        assertThat(links(slices(corpus(THREE), new SliceChoices(TermField.CITED_SOURCES, 1, SliceRule.MIN_COUNT),
                new TestContext()).network()))
                .isEqualTo(Map.of("CELL-NATURE", 2.0, "CELL-SCIENCE", 1.0));
    }

    @Test
    void oneSliceOfCitedAuthorsIsTheirCoCitation() {
        Corpus corpus = corpus(many(1));
        Network slices = slices(corpus, new SliceChoices(TermField.CITED_AUTHORS, 10, SliceRule.MIN_COUNT),
                new TestContext()).network();
        Network whole = new CoCitation().run(corpus, new CoCitation.Options(CoCitation.Cited.AUTHORS, Counting.FULL, 1,
                Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true), new TestContext());
        assertThat(whole.links()).isGreaterThan(100);
        assertThat(links(slices)).isEqualTo(links(whole));
    }

    @Test
    void hybridsLinkKeywordsWithCitedAuthors() {
        TestContext context = new TestContext();
        Network network = hybrid(corpus(THREE), context);
        assertThat(links(network)).isEqualTo(Map.of("Ames A-coal", 2.0, "Boyd B-coal", 1.0, "Cole C-coal", 1.0,
                "Ames A-peat", 2.0, "Boyd B-peat", 1.0, "Cole C-peat", 1.0));
        assertThat(network.attributes().texts("kind").orElseThrow().texts())
                .containsExactly("cited author", "cited author", "cited author", "keyword", "keyword");
        assertThat(context.ledger().balances()).isTrue();
    }

    @Test
    void theOrderOfTheWorksDoesNotMatter() {
        List<Work> works = many(7);
        Corpus first = corpus(works);
        Collections.shuffle(works, new Random(2));
        Corpus second = corpus(works);
        assertThat(Networks.text(hybrid(second, new TestContext())))
                .isEqualTo(Networks.text(hybrid(first, new TestContext())));
        SliceChoices choices = new SliceChoices(TermField.CITED_SOURCES, 1, SliceRule.TOP).top(5);
        assertThat(Networks.text(slices(second, choices, new TestContext()).network()))
                .isEqualTo(Networks.text(slices(first, choices, new TestContext()).network()));
    }

    @Test
    void onlyReferencesCanBeLookedBackTo() {
        SliceChoices choices = new SliceChoices(TermField.CITED_AUTHORS, 1, SliceRule.MIN_COUNT).lookBack(5);
        assertThatThrownBy(() -> slices(corpus(THREE), choices, new TestContext()))
                .hasMessageContaining("CP-4118").hasMessageContaining("cited authors");
    }
}
