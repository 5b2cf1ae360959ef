// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guides show works, and what they link to is there. */
class GuideTest {

    private static final Pattern PIPELINE = Pattern.compile("```yaml\n(citeprint: 1\n.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir private static Path folder;

    private static Installed citeprint;

    @BeforeAll
    static void unpack() {
        citeprint = Installed.unpack(folder);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Installed.repository().resolve("docs"))) {
            List<Path> pages = new ArrayList<>(docs.filter(page -> page.toString().endsWith(".md")).toList());
            pages.add(Installed.repository().resolve("README.md"));
            return pages;
        }
    }

    @Test
    void everyPipelineOfTheGuidesIsValidBesideTheExampleData() throws IOException {
        Study study = Study.copy(citeprint, folder.resolve("guide"));
        List<String> pipelines = new ArrayList<>();
        for (Path page : pages()) {
            PIPELINE.matcher(Files.readString(page)).results().forEach(match -> pipelines.add(match.group(1)));
        }
        assertThat(pipelines).hasSizeGreaterThan(2);
        for (String pipeline : pipelines) {
            Files.writeString(study.file("shown.yaml"), pipeline);
            Installed.Outcome outcome = citeprint.run(study.folder(), "check", "shown.yaml");
            assertThat(outcome.exitCode()).as(pipeline + outcome).isZero();
        }
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().map(match -> match.group(1))
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .forEach(target -> dead.add(page.getFileName() + " -> " + target));
        }
        assertThat(dead).isEmpty();
    }
}
