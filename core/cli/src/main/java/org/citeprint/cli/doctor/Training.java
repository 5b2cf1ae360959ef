// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Makes the cache of loaded classes: the launcher checks and runs the example while Java takes down what it loads and
 * compiles (JEP 483, 514, 515). The cache serves the Java it was made with and these very jars.
 */
public final class Training {

    private static final long PATIENCE_SECONDS = 120;
    /** Below it, an exit code judges the example; from it on, the program itself has failed. */
    private static final int FAILED = 70;

    private final Installation installation;

    /** Will train an installation. */
    public Training(Installation installation) {
        this.installation = installation;
    }

    /** Makes the cache, or replaces it. */
    public void run() throws IOException, InterruptedException {
        if (!Files.isWritable(installation.cache().getParent())) {
            throw cannot("CP-6012", "`" + installation.cache().getParent() + "` cannot be written",
                    "run it as the owner of the installation");
        }
        Path folder = Files.createTempDirectory("citeprint-training");
        try {
            Path made = make(folder);
            Files.deleteIfExists(installation.stamp());
            Files.move(made, installation.cache(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(installation.stamp(), Installation.javaBuild() + "\n");
        } finally {
            remove(folder);
        }
    }

    private Path make(Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("citeprint.aot");
        Path log = folder.resolve("log");
        ProcessBuilder launcher = new ProcessBuilder(command()).directory(folder.toFile());
        launcher.environment().put("CITEPRINT_JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().put("CITEPRINT_TRAINING", output.toString());
        Process process = launcher.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() >= FAILED || !Files.isRegularFile(output)) {
            throw cannot("CP-7012", "Java made no cache: " + Files.readString(log).strip(),
                    "Citeprint works without it, only slower");
        }
        return output;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(installation.launcher().toString());
        command.add("train");
        command.add(installation.example().toString());
        return command;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static ProblemException cannot(String code, String message, String hint) {
        return new ProblemException(Problem.error(code, message, hint));
    }
}
