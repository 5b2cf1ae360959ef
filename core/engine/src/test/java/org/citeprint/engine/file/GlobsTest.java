// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GlobsTest {

    @TempDir private Path folder;

    private List<String> find(String pattern) throws IOException {
        return new Globs(folder).find(pattern).stream().map(PlannedFile::name).toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void signsStandForPartsOfNames() throws IOException {
        files("a.csv", "b.csv", "ab.csv", "a.tsv", ".a.csv", "x/a.csv", "x/y/a.csv", "x/.z/a.csv");
        assertThat(find("*.csv")).containsExactly("a.csv", "ab.csv", "b.csv");
        assertThat(find("?.csv")).containsExactly("a.csv", "b.csv");
        assertThat(find(".*.csv")).containsExactly(".a.csv");
        assertThat(find("a.{csv,tsv}")).containsExactly("a.csv", "a.tsv");
        assertThat(find("{a,b}.{c,t}sv")).containsExactly("a.csv", "a.tsv", "b.csv");
        assertThat(find("**/a.csv")).containsExactly("a.csv", "x/a.csv", "x/y/a.csv");
        assertThat(find("x/**")).containsExactly("x/a.csv", "x/y/a.csv");
        assertThat(find("**/**/**/y/**")).containsExactly("x/y/a.csv");
        assertThat(find("./x//*.csv")).containsExactly("x/a.csv");
        assertThat(find("x/../*.tsv")).containsExactly("x/../a.tsv");
        assertThat(find("x")).isEmpty();
        assertThat(find(folder + "/?.tsv")).containsExactly(folder + "/a.tsv");
    }

    @Test
    void namesArePlainTextOtherwise() throws IOException {
        files("[a].csv", "a+b (1).csv");
        assertThat(find("[a].csv")).containsExactly("[a].csv");
        assertThat(find("*(?).csv")).containsExactly("a+b (1).csv");
    }

    @Test
    void aHostilePatternEndsSoon() {
        assertThat(Globs.matches("*a".repeat(200) + "b", "a".repeat(5_000))).isFalse();
        assertThat(Globs.alternatives("{a,b}".repeat(40))).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void linksInACircleEnd() throws IOException {
        files("x/a.csv");
        Files.createSymbolicLink(folder.resolve("x/back"), folder);
        assertThat(find("x/*.csv")).containsExactly("x/a.csv");
        assertThat(find("**/a.csv")).contains("x/a.csv");
    }
}
