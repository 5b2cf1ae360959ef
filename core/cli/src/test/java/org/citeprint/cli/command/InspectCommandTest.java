// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.citeprint.cli.terminal.Console;
import org.example.inspect.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command with a plugin of its own making: the one that really looks into files is not at hand here. */
class InspectCommandTest {

    @TempDir private Path folder;

    private Path plugins;
    private Path files;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        files = Files.createDirectories(folder.resolve("exports of 2026"));
        Files.writeString(files.resolve("a.txt"), "one\ntwo\n");
        Files.createDirectories(files.resolve("more"));
        Files.writeString(files.resolve("more/b.csv"), "one\n");
    }

    private void addPlugin() throws IOException {
        Manifest manifest = new Manifest();
        Map.of("Manifest-Version", "1.0", "Plugin-Id", "look", "Plugin-Version", "1.0.0", "Plugin-Requires",
                ">=0.1.0 & <0.2.0").forEach(
                        (key, value) -> manifest.getMainAttributes().put(new Attributes.Name(key), value));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("look.jar")), manifest)) {
            for (Class<?> part : List.of(Look.class, Look.Options.class, Look.Found.class)) {
                String name = part.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream bytes = part.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(jar);
                }
            }
        }
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Program program = new Program(new Console(out, err, Set.of()), Map.of("CITEPRINT_PLUGINS", plugins.toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
        int code = program.run(Stream.concat(Stream.of("inspect"), Stream.of(arguments)).toArray(String[]::new));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Names and contents of files come from elsewhere: they must not drive the terminal. */
    @Test
    void showsNoControlCharactersOfFiles() throws IOException {
        addPlugin();
        Outcome outcome = run(Files.writeString(files.resolve("red\u001B[31m.txt"), "one\n").toString());

        assertThat(outcome.out()).endsWith("red\uFFFD[31m.txt: 1\n");
    }

    @Test
    void saysWhatAFileHolds() throws IOException {
        addPlugin();
        Outcome outcome = run(files.resolve("a.txt").toString());

        assertThat(outcome.code()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).endsWith("exports of 2026/a.txt: 2\n").hasLineCount(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void anEncodingCanBeNamed() throws IOException {
        addPlugin();
        String file = files.resolve("a.txt").toString();

        assertThat(run("--encoding", "EUC-KR", file).out()).endsWith("a.txt: 2 in EUC-KR\n");
        Outcome unknown = run("--encoding", "EUC-KP", file);
        assertThat(unknown.code()).isEqualTo(9);
        assertThat(unknown.err()).contains("CP-1207", "EUC-KP");
    }

    @Test
    void aFolderStandsForAllFilesBelowIt() throws IOException {
        addPlugin();
        Outcome whole = run(files.toString());
        Outcome slash = run(files + "/");
        Outcome pattern = run(files + "/*.txt", files + "/more/*");

        assertThat(whole.out().lines()).hasSize(2).anyMatch(line -> line.endsWith("more/b.csv: 1"));
        assertThat(slash).isEqualTo(whole);
        assertThat(pattern.out()).isEqualTo(whole.out());
    }

    @Test
    void answersAsJson() throws IOException {
        addPlugin();
        Outcome outcome = run(files.resolve("a.txt").toString(), "--json");

        assertThat(outcome.code()).isZero();
        assertThat(JsonMapper.builder().build().readTree(outcome.out()).path("lines").asString()).endsWith("a.txt: 2");
    }

    @Test
    void namesAreTakenAsTheyAre() throws IOException {
        addPlugin();
        Path odd = Files.writeString(files.resolve("5 % of $HOME.txt"), "one\n");

        assertThat(run(odd.toString()).out()).endsWith("5 % of $HOME.txt: 1\n");
    }

    @Test
    void aFileOfJustThatNameIsNoPattern() throws IOException {
        addPlugin();
        Files.writeString(files.resolve("a1.txt"), "one\ntwo\nthree\n");
        for (String name : List.of("a{1}.txt", "a*.txt", "?.txt")) {
            Path odd = Files.writeString(files.resolve(name), "one\n");

            assertThat(run(odd.toString()).out()).as(name).endsWith("/" + name + ": 1\n").hasLineCount(1);
            Files.delete(odd);
        }
        assertThat(run(files.resolve("a{,1}.txt").toString()).out()).hasLineCount(2);
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        addPlugin();
        Outcome outcome = run(files.resolve("c.txt").toString());
        Outcome json = run(files.resolve("c.txt").toString(), "--json");

        assertThat(outcome.code()).isEqualTo(8);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("c.txt").startsWith("error[CP-").doesNotContain("pipeline.yaml");
        assertThat(JsonMapper.builder().build().readTree(json.out()).path("problems").path(0).path("code").asString())
                .isEqualTo(outcome.err().substring(6, 13));
    }

    @Test
    void passesOnWhatIsWrongWithAFile() throws IOException {
        addPlugin();
        Files.writeString(files.resolve("a.txt"), "one\nbroken\n");
        Outcome outcome = run(files.resolve("a.txt").toString());

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err()).contains("a.txt:2", "CP-3001", "a broken line");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void saysWhenNoPluginCanLook() {
        Outcome outcome = run(files.resolve("a.txt").toString());

        assertThat(outcome.code()).isEqualTo(8);
        assertThat(outcome.err()).startsWith("error[CP-3023] no plugin at hand offers `import.inspect`");
    }

    @Test
    void wantsAFile() {
        Outcome outcome = run();

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("FILE");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        addPlugin();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = steps(temporary);
        run(files.toString());

        assertThat(steps(temporary)).isEqualTo(before);
    }

    private static List<Path> steps(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("citeprint-step")).sorted().toList();
        }
    }
}
