// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The 361 works of four network scientists that science mapping tools are tried on. The files may not be handed on,
 * so this runs only where they lie beside the repository. The counts were made with another program.
 */
class FourScientistsTest {

    private static final String FOLDER = "shared/data/biblio/wos-plain-fournetsci";
    private static final List<String> FILES = List.of("barabasi-vespignani-wasserman.isi", "savedrecs-garfield.isi");

    private static Optional<Path> folder() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve(FOLDER))) {
                return Optional.of(here.resolve(FOLDER));
            }
        }
        return Optional.empty();
    }

    /** Just enough of the format to get authors and references. */
    private static Corpus corpus(Path folder) throws IOException {
        CorpusBuilder corpus = new CorpusBuilder();
        Set<String> seen = new HashSet<>();
        for (String file : FILES) {
            Map<String, Set<String>> record = new HashMap<>();
            String tag = "";
            for (String line : Files.readAllLines(folder.resolve(file), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("ER")) {
                    String id = record.getOrDefault("UT", Set.of()).iterator().next();
                    if (seen.add(id)) {
                        corpus.add(Work.builder()
                                .addAll(Field.AUTHORS, record.getOrDefault("AU", Set.of()))
                                .addAll(Field.REFERENCES, record.getOrDefault("CR", Set.of()))
                                .build(), Position.of(file));
                    }
                    record.clear();
                } else if (line.length() > 3) {
                    tag = line.startsWith("  ") ? tag : line.substring(0, 2);
                    record.computeIfAbsent(tag, key -> new HashSet<>()).add(line.substring(3));
                }
            }
        }
        return corpus.build();
    }

    private static long isolates(Network network) {
        return IntStream.range(0, network.nodes())
                .filter(node -> network.start(node) == network.end(node))
                .count();
    }

    @Test
    void theCountsAreThoseOfAnotherProgram() throws IOException {
        Optional<Path> folder = folder();
        assumeTrue(folder.isPresent(), "not there, so not tested: " + FOLDER);
        Corpus corpus = corpus(folder.orElseThrow());
        assertThat(corpus.works()).isEqualTo(361);
        Network authors = new CoAuthorship().run(corpus, new CoAuthorship.Options(CoAuthorship.Party.AUTHORS,
                Counting.FULL, 1, Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true), new TestContext());
        assertThat(authors.nodes()).isEqualTo(248);
        assertThat(authors.links()).isEqualTo(891);
        Network references = new CoCitation().run(corpus, new CoCitation.Options(CoCitation.Cited.REFERENCES,
                Counting.FULL, 1, Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true), new TestContext());
        assertThat(references.nodes()).isEqualTo(5124);
        assertThat(references.links()).isEqualTo(192_993);
        assertThat(isolates(references)).isEqualTo(3);
        Network coupled = new Coupling().run(corpus, new Coupling.Options(CouplingUnit.WORKS, Counting.FULL, 0, 1,
                Optional.empty(), Normalisation.NONE, 0,
                Optional.empty(), true), new TestContext());
        assertThat(coupled.links()).isEqualTo(6277);
    }
}
