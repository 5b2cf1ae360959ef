// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as a user has it: unpacked from the archive into a folder whose name has blanks and letters beyond ASCII,
 * started by its launcher.
 *
 * @param home the folder
 */
record Installed(Path home) {

    private static final long PATIENCE_SECONDS = 180;

    /**
     * Who starts this test in the background may make it ignore interrupts, and a program that is started ignoring them
     * goes on doing so. GNU env gives them back.
     */
    private static final List<String> LISTENING = System.getProperty("os.name").equals("Linux")
            ? List.of("env", "--default-signal=INT")
            : List.of();

    /** What a command did. */
    record Outcome(int exitCode, String out, String err) {

        JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }

        @Override
        public String toString() {
            return "exit code " + exitCode + "\n--- out\n" + out + "\n--- err\n" + err;
        }
    }

    /** The folder of this repository. */
    static Path repository() {
        return Path.of(System.getProperty("citeprint.repository"));
    }

    /** Unpacks the archive below a folder. */
    static Installed unpack(Path below) {
        Path folder = below.resolve("Wälder und Märkte 图");
        Path archive = Path.of(System.getProperty("citeprint.archive"));
        try {
            Files.createDirectories(folder);
            Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString()).inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("cannot unpack " + archive);
            }
            try (Stream<Path> content = Files.list(folder)) {
                return new Installed(content.findFirst().orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path launcher() {
        return home.resolve("bin/citeprint");
    }

    Path example() {
        return home.resolve("docs/examples/carbon-and-trade");
    }

    /** Runs a command in a folder. */
    Outcome run(Path in, String... args) {
        return run(in, Map.of(), args);
    }

    /** Runs a command in a folder with some variables in its environment. */
    Outcome run(Path in, Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(args));
        return execute(in, environment, command);
    }

    /** Runs any command. */
    static Outcome execute(Path in, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("citeprint", ".out");
            Path err = Files.createTempFile("citeprint", ".err");
            Process process = start(in, environment, command, out.toFile(), err.toFile());
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command and leaves it to itself. */
    Process start(Path in, Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(LISTENING);
        command.add(launcher().toString());
        command.addAll(List.of(args));
        return start(in, environment, command, new File("/dev/null"), new File("/dev/null"));
    }

    private static Process start(Path in, Map<String, String> environment, List<String> command, File out, File err)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
        Map<String, String> variables = new HashMap<>(environment);
        variables.putIfAbsent("CITEPRINT_JAVA_HOME", System.getProperty("java.home"));
        variables.putIfAbsent("XDG_CACHE_HOME", System.getProperty("java.io.tmpdir") + "/citeprint-test-cache");
        builder.environment().keySet()
                .removeIf(name -> name.startsWith("CITEPRINT_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(variables);
        return builder.redirectOutput(out).redirectError(err).redirectInput(new File("/dev/null")).start();
    }

    /** Every file below a folder with its content, by name. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
