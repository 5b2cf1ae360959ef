// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guides show works, and what they link to is there. */
class GuideTest {

    private static final Pattern PIPELINE = Pattern.compile("```yaml\n(citeprint: 1\n.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(citeprint-block: 1\n.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /** A command in a block of code, or with its arguments within a sentence. */
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^ *|`)(?:[\\w/]*bin/)?citeprint ([a-z][^`\\n]*)");

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
        String block = BLOCK.matcher(Files.readString(Installed.repository().resolve("docs/guide/pipelines.md")))
                .results()
                .map(match -> match.group(1)).findFirst().orElseThrow();
        Files.createDirectory(study.file("blocks"));
        Files.writeString(study.file("blocks/map.yaml"), block);
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

    /** Files that the guides make up may be missing, but no command or option. */
    @Test
    void everyCommandOfTheGuidesIsOne() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (Path page : pages()) {
            COMMAND.matcher(Files.readString(page)).results().map(match -> match.group(1).replaceFirst(" +#.*", ""))
                    .filter(command -> command.contains(" ") && !command.matches(".*(COMMAND|…|--train).*"))
                    .forEach(commands::add);
        }
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            Installed.Outcome outcome = Installed.execute(folder, Map.of(),
                    List.of("sh", "-c", "\"$0\" " + command, citeprint.launcher().toString()));
            assertThat(outcome.exitCode()).as(command + outcome).isNotEqualTo(2);
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
