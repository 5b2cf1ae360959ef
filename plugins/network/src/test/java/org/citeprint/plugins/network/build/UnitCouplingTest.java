// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import static org.assertj.core.api.Assertions.within;

/** Coupling of what has works, by the references of its works. */
class UnitCouplingTest {

    private static Work work(List<String> authors, String source, List<String> references) {
        return Work.builder().number(Field.YEAR, 2001).addAll(Field.AUTHORS, authors).text(Field.SOURCE, source)
                .addAll(Field.REFERENCES, references).build();
    }

    private static Corpus corpus(List<Work> works) {
        CorpusBuilder builder = new CorpusBuilder();
        works.forEach(work -> builder.add(work, Position.of("x.csv", builder.works() + 2)));
        return builder.build();
    }

    /** Ames cites r1 twice; Ames and Boyd share a work; Cole shares r1 and r3; Diaz shares nothing; Eden has no references. */
    private static final List<Work> FIVE = List.of(
            work(List.of("Ames"), "Nature", List.of("r1", "r2")),
            work(List.of("Ames", "Boyd"), "Science", List.of("r1", "R1 ", "r3")),
            work(List.of("Cole"), "Nature", List.of("r1", "r3", "r4")),
            work(List.of("Diaz"), "Cell", List.of("r5")),
            work(List.of("Eden"), "Cell", List.of()));

    private static Network coupling(Corpus corpus, CouplingUnit of, Counting counting, int minCount) {
        TestContext context = new TestContext().threads(2);
        Network network = new Coupling().run(corpus, new Coupling.Options(of, counting, 0, minCount, Optional.empty(),
                Normalisation.NONE, 0, Optional.empty(), true), context);
        assertThat(context.ledger().balances()).isTrue();
        return network;
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
    void authorsAreCoupledByTheReferencesBothHaveCited() {
        Network network = coupling(corpus(FIVE), CouplingUnit.AUTHORS, Counting.FULL, 1);
        assertThat(links(network)).isEqualTo(Map.of("Ames-Boyd", 2.0, "Ames-Cole", 2.0, "Boyd-Cole", 2.0));
        assertThat(network.attributes().texts("label").orElseThrow().texts())
                .containsExactly("Ames", "Boyd", "Cole", "Diaz");
        assertThat(network.attributes().wholes("references").orElseThrow().values()).containsExactly(3, 2, 3, 1);
        assertThat(network.attributes().wholes("occurrences").orElseThrow().values()).containsExactly(2, 1, 1, 1);
        assertThat(network.unit()).isEqualTo("author");
        assertThat(links(coupling(corpus(FIVE), CouplingUnit.SOURCES, Counting.FULL, 1)))
                .isEqualTo(Map.of("Nature-Science", 2.0));
    }

    @Test
    void countedFractionallyEachCitingNodeGetsOneFromAReference() {
        Network network = coupling(corpus(FIVE), CouplingUnit.AUTHORS, Counting.FRACTIONAL, 1);
        // r1 and r3 are cited by three authors each: half a link from each.
        assertThat(links(network)).isEqualTo(Map.of("Ames-Boyd", 1.0, "Ames-Cole", 1.0, "Boyd-Cole", 1.0));
        assertThat(Networks.decimals(network, "total link strength")).containsExactly(2, 2, 2, 0);
    }

    @Test
    void couplingIsWhatComparingAllPairsOfAuthorsGives() {
        Corpus corpus = corpus(many(11));
        Map<String, Set<Integer>> cited = new TreeMap<>();
        for (int work = 0; work < corpus.works(); work++) {
            for (int author : corpus.terms(Field.AUTHORS).of(work)) {
                Set<Integer> references = cited.computeIfAbsent(corpus.terms(Field.AUTHORS).label(author),
                        name -> new HashSet<>());
                for (int reference : corpus.terms(Field.REFERENCES).of(work)) {
                    references.add(reference);
                }
            }
        }
        Map<String, Double> wanted = new TreeMap<>();
        cited.forEach((one, mine) -> cited.forEach((other, theirs) -> {
            long shared = mine.stream().filter(theirs::contains).count();
            if (one.compareTo(other) < 0 && shared > 0) {
                wanted.put(one + "-" + other, (double) shared);
            }
        }));
        assertThat(wanted).hasSizeGreaterThan(50);
        assertThat(links(coupling(corpus, CouplingUnit.AUTHORS, Counting.FULL, 1))).isEqualTo(wanted);
        double shares = 0;
        for (int reference = 0; reference < corpus.terms(Field.REFERENCES).size(); reference++) {
            int id = reference;
            long citing = cited.values().stream().filter(references -> references.contains(id)).count();
            shares += citing > 1 ? citing / 2.0 : 0;
        }
        assertThat(coupling(corpus, CouplingUnit.AUTHORS, Counting.FRACTIONAL, 1).measures().get("weight"))
                .isCloseTo(shares, within(1e-9));
    }

    private static List<Work> many(long seed) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> references = new ArrayList<>();
            for (int k = random.nextInt(8); k >= 0; k--) {
                references.add("r" + random.nextInt(150));
            }
            works.add(work(List.of("a" + random.nextInt(20), "a" + random.nextInt(40)), "s" + random.nextInt(9),
                    references));
        }
        return works;
    }

    @Test
    void theOrderOfTheWorksDoesNotMatter() {
        List<Work> works = many(3);
        Corpus first = corpus(works);
        Collections.shuffle(works, new Random(5));
        for (CouplingUnit of : List.of(CouplingUnit.AUTHORS, CouplingUnit.SOURCES)) {
            assertThat(Networks.text(coupling(corpus(works), of, Counting.FRACTIONAL, 2)))
                    .isEqualTo(Networks.text(coupling(first, of, Counting.FRACTIONAL, 2)));
        }
    }

    @Test
    void theLedgerSaysWhatIsLeftOut() {
        TestContext context = new TestContext();
        Network network = new Coupling().run(corpus(FIVE), new Coupling.Options(CouplingUnit.AUTHORS, Counting.FULL, 0,
                2, Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true), context);
        assertThat(network.nodes()).isEqualTo(1);
        assertThat(context.ledger().balances()).isTrue();
        assertThat(context.ledger().entries().stream().map(LedgerEntry::rejections).flatMap(List::stream))
                .extracting(Rejection::reason)
                .contains("no references", "in fewer than 2 works");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatThrownBy(() -> coupling(corpus(FIVE), CouplingUnit.WORKS, Counting.FULL, 2))
                .hasMessageContaining("CP-4119");
        assertThatThrownBy(() -> coupling(corpus(FIVE), CouplingUnit.COUNTRIES, Counting.FULL, 1))
                .hasMessageContaining("CP-4001").hasMessageContaining("countries");
        assertThatThrownBy(() -> coupling(corpus(FIVE), CouplingUnit.AUTHORS, Counting.FULL, 9))
                .hasMessageContaining("CP-4002");
    }
}
