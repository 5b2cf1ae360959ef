// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeprint.cli.command.Program;
import org.citeprint.cli.terminal.Console;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Broken pipelines and broken inputs, run with the plugins of the archive. Every {@code broken/name.yaml} has beside it
 * the exit code and the exact text that a user sees. Run with {@code CITEPRINT_REWRITE=folder} to write the texts anew,
 * then read them.
 */
class BrokenTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir static Path folder;

    private static Path plugins;

    @BeforeAll
    static void unpack() {
        plugins = Installed.unpack(folder).home().resolve("plugins");
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsExactlyTheExpectedOne() throws IOException {
        List<Path> pipelines;
        try (Stream<Path> all = Files.list(BROKEN)) {
            pipelines = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        assertThat(pipelines).hasSizeGreaterThan(30);
        return pipelines.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path pipeline) throws IOException {
        String name = pipeline.getFileName().toString().replaceFirst("\\.yaml$", "");
        Path results = Files.createDirectory(folder.resolve(name));
        String answer = answer("run", pipeline.toString(), "--plugins", plugins.toString(), "--workspace",
                results.resolve("workspace").toString(), "--out", results.toString());
        String rewrite = System.getenv().getOrDefault("CITEPRINT_REWRITE", "");
        if (!rewrite.isEmpty()) {
            Files.writeString(Path.of(rewrite, name + ".expected"), answer);
        }
        assertThat(answer).isEqualTo(Files.readString(BROKEN.resolve(name + ".expected")))
                .doesNotContain("Exception", "CP-70", "\tat ");
        assertThat(answer.startsWith("exit code 0\n")).isEqualTo(Files.exists(results.resolve("out")));
    }

    /** The exit code, then problems, then what was left out. */
    private static String answer(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        int code = new Program(new Console(out, err, Set.of()), environment).run(args);
        return "exit code " + code + "\n" + lines(err, "start  |done  |failed  |skipped  |cancelled  ")
                + lines(out, "published  |unchanged  |\\d+ steps: ");
    }

    /** All lines but those of the board and of the outcome, which tell times and folders. */
    private static String lines(ByteArrayOutputStream stream, String except) {
        return stream.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.matches("(" + except + ").*"))
                .map(line -> line.replace(Path.of("").toAbsolutePath() + "/", "").replace(BROKEN + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
