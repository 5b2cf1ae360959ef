// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestContextTest {

    @Test
    void filesAreFoundByNameAndPattern() {
        TestContext context = new TestContext().file("data/b.txt", "b").file("data/a.txt", "a").file("c[1].csv", "c");

        assertThat(context.sources()).extracting(Source::name).containsExactly("data/b.txt", "data/a.txt", "c[1].csv");
        assertThat(context.sources(new Glob("data/*.txt"))).hasSize(2);
        assertThat(context.sources(new Glob("c[1].csv"))).hasSize(1);
        assertThatThrownBy(() -> context.sources(new Glob("x"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void aFolderShowsTheFilesBelowIt(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("z.txt"), "z");
        Files.writeString(folder.resolve("inner/F.txt"), "f");
        TestContext context = new TestContext().folder("wiod", folder).file("other.txt", "o");

        SourceFolder found = context.folder(new InputPath("wiod/"));

        assertThat(found.files()).extracting(SourceFolder.Entry::path).containsExactly("inner/F.txt", "z.txt");
        try (var bytes = found.find("inner/F.txt").orElseThrow().open()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("f");
        }
        assertThat(context.folder(new InputPath("other.txt")).files()).extracting(SourceFolder.Entry::path)
                .containsExactly("other.txt");
    }

    @Test
    void ledgerAndWarningsAreSorted() {
        TestContext context = new TestContext();
        context.tally("b", "works").read(1).kept(1);
        context.tally("a", "works").read(2).rejected("no title", Position.of("a", 2));
        context.warn(Problem.warning("X-2", "second", "none"));
        context.warn(Problem.warning("X-1", "first", "none"));

        assertThat(context.ledger().entries()).extracting("subject").containsExactly("a", "b");
        assertThat(context.ledger().balances()).isFalse();
        assertThat(context.warnings()).extracting(Problem::code).containsExactly("X-1", "X-2");
    }

    @Test
    void workersKeepTheOrderAndUseTheirThreads() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        TestContext context = new TestContext().threads(4);

        assertThat(context.workers().map(100, index -> {
            threads.add(Thread.currentThread().getName());
            return context.workers().map(2, inner -> index).getFirst();
        })).isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(threads).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> context.workers().map(3, index -> 1 / index)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aRunIsCancelledAfterSoManyChecks() {
        TestContext context = new TestContext().cancelAfter(2);
        context.checkCancelled();
        context.checkCancelled();

        assertThatThrownBy(context::checkCancelled).isInstanceOf(CancellationException.class);
    }
}
