// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.citeprint.engine.diagnostic.ProblemRenderer;
import org.citeprint.engine.diagnostic.ProblemRenderer.Style;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.diagnostic.SourceTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a pipeline, planning gives a plan or says what is wrong; nothing is thrown. */
class MutatedPipelinesTest {

    private static final int MUTATIONS = 2_000;
    private static final String[] PIECES = {"\n", "  ", "\t", ":", "- ", "[", "]", "{", "}", "*", "&a ", "!x ", "'",
        "\"", "${params.", "${each.year}", "..", "/", ",", "#", "|", ">", "%", "\0", "é", "在", "0", "-1", "~",
        "null", "[*]", "[year=2005]", "footprint", "use: ", "in: ", "citeprint: 1", "---\n", "<<: ", "? "};

    @Test
    void everyMutationGivesAPlanOrProblems(@TempDir Path folder) throws IOException {
        Path source = TestFiles.resource("/valid");
        copy(source, folder);
        String valid = Files.readString(source.resolve("whole.yaml"), StandardCharsets.UTF_8);
        Path file = folder.resolve("whole.yaml");
        TestCatalog catalog = new TestCatalog();
        int broken = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Files.writeString(file, mutated(valid, new SplittableRandom(seed)), StandardCharsets.UTF_8);
            Planned planned = new Planner().plan(new PlanRequest(file, Map.of(), folder, Map.of()), catalog);
            assertThat(planned.plan().isEmpty()).as("seed %d", seed).isEqualTo(Problems.hasErrors(planned.problems()));
            ProblemRenderer renderer = new ProblemRenderer(new SourceTexts(folder), Style.PLAIN);
            assertThat(renderer.render(planned.problems()).isEmpty()).isEqualTo(planned.problems().isEmpty());
            broken += planned.plan().isEmpty() ? 1 : 0;
        }
        assertThat(broken).isBetween(MUTATIONS / 2, MUTATIONS - 1);
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
                default -> changed.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return changed.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
