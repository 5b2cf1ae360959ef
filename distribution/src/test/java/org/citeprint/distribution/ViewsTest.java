// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The example that shows every view of a literature. */
class ViewsTest {

    private static final String PIPELINE = "literature-views/pipeline.yaml";
    private static final String WORKS = "carbon-and-trade/data/literature/openalex-biodiversity-finance.jsonl";

    @TempDir static Path folder;

    private static Installed citeprint;
    private static Path usual;

    @BeforeAll
    static void runOnce() throws IOException {
        citeprint = Installed.unpack(folder);
        usual = run("usual", citeprint.home().resolve("docs/examples").resolve(PIPELINE), "--threads", "1");
    }

    private static Path run(String name, Path pipeline, String... more) throws IOException {
        Path in = Files.createDirectories(folder.resolve(name));
        List<String> args = new ArrayList<>(List.of("run", "--quiet", pipeline.toString()));
        args.addAll(List.of(more));
        Outcome outcome = citeprint.run(in, args.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        return in.resolve("out");
    }

    @Test
    void everyViewIsInTheReport() throws IOException {
        String report = Files.readString(usual.resolve("views.html"));

        assertThat(report).contains("Thematic map", "Timeline of the clusters", "Time zones", "Map by mean year",
                "Density of the map", "Density of the clusters", "How the clusters evolve", "How the themes evolve",
                "Historiograph",
                "Years of the cited references", "Dual map", "over the years", "Trend topics", "Three fields",
                "Countries that work together");
        assertThat(report).doesNotContain("cannot be drawn", "nothing to draw", "NaN");
    }

    @Test
    void threadsChangeNoByte() throws IOException {
        Path other = run("threads", citeprint.home().resolve("docs/examples").resolve(PIPELINE), "--threads", "4");

        assertThat(Installed.contents(other)).isEqualTo(Installed.contents(usual));
    }

    /** The report tells where works stand in the file; the pictures do not depend on it. */
    @Test
    void theOrderOfWorksChangesNoPicture() throws IOException {
        Path examples = folder.resolve("shuffled examples");
        for (String file : List.of(PIPELINE, WORKS)) {
            Files.createDirectories(examples.resolve(file).getParent());
            Files.copy(citeprint.home().resolve("docs/examples").resolve(file), examples.resolve(file));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(examples.resolve(WORKS)));
        Collections.shuffle(lines, new Random(11));
        Files.write(examples.resolve(WORKS), lines);
        Path other = run("shuffled", examples.resolve(PIPELINE));

        assertThat(Files.readString(other.resolve("landscape.svg")))
                .isEqualTo(Files.readString(usual.resolve("landscape.svg")));
        assertThat(pictures(other)).isEqualTo(pictures(usual)).hasSizeGreaterThan(14);
    }

    private static List<String> pictures(Path out) throws IOException {
        try (Stream<String> parts = Stream.of(Files.readString(out.resolve("views.html")).split("<svg ", -1)).skip(1)) {
            return parts.filter(part -> part.contains("</svg>")).map(part -> part.substring(0, part.indexOf("</svg>")))
                    .toList();
        }
    }
}
