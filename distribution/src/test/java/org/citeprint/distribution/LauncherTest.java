// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher: finds itself, finds Java, and says what is missing. */
class LauncherTest {

    @TempDir static Path folder;

    private static Installed citeprint;

    @BeforeAll
    static void unpack() {
        citeprint = Installed.unpack(folder);
    }

    @Test
    void tellsItsVersionWithoutJava() {
        Outcome outcome = citeprint.run(folder, Map.of("CITEPRINT_JAVA_HOME", "/nowhere"), "--version");
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).matches("citeprint \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void theProgramTellsTheSameVersion() throws IOException {
        String line = Files.readString(citeprint.home().resolve("lib/version.txt"));
        assertThat(citeprint.run(folder, "check", "--version").out()).isEqualTo(line);
        assertThat(citeprint.run(folder, "-V").out()).isEqualTo(line);
    }

    @Test
    void refusesAJavaThatIsTooOldOrAbsentInOneLine() throws IOException {
        Path old = folder.resolve("jdk 17");
        Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        for (String home : List.of(old.toString(), "/nowhere")) {
            Outcome outcome = citeprint.run(folder, Map.of("CITEPRINT_JAVA_HOME", home), "check");
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).singleElement().asString().contains(home).contains("Java 25 or newer");
        }
    }

    @Test
    void worksThroughLinksFromAnyFolder() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("real"), bin.relativize(citeprint.launcher()));
        Path link = Files.createSymbolicLink(bin.resolve("cp"), Path.of("real"));
        Outcome outcome = Installed.execute(folder, Map.of(), List.of(link.toString(), "list", "--json"));
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        assertThat(outcome.json().get("plugins").size()).isEqualTo(Plugins.count());
    }

    @Test
    void addsNothingToItsOutput() {
        Outcome outcome = citeprint.run(folder, "completion");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("complete").contains("--workspace");
    }

    /** Java compiles no method further than a recorded training did. */
    @Test
    void recordsNoCompilationInTheTraining() {
        Map<String, String> training = Map.of("CITEPRINT_JAVA_OPTS", "-XX:+PrintCommandLineFlags", "CITEPRINT_TRAINING",
                folder.resolve("trained.aot").toString());
        Outcome outcome = Installed.execute(folder, training, List.of(citeprint.launcher().toString(), "--help"));
        assertThat(outcome.out()).as(outcome.toString()).contains("-XX:-AOTRecordTraining");
    }

    @Test
    void resolvesTheModuleOfVectorsOnlyForRunsThatAskForIt() {
        Map<String, String> vectors = Map.of("CITEPRINT_VECTORS", "1");
        String launcher = citeprint.launcher().toString();
        Outcome asked = Installed.execute(folder, vectors, List.of(launcher, "run", "--help"));
        assertThat(asked.exitCode()).as(asked.toString()).isZero();
        assertThat(asked.err()).isEqualToIgnoringNewLines("WARNING: Using incubator modules: jdk.incubator.vector");
        assertThat(asked.out()).contains("CITEPRINT_VECTORS");
        assertThat(Installed.execute(folder, vectors, List.of(launcher, "list")).err()).isEmpty();
        assertThat(Installed.execute(folder, Map.of(), List.of(launcher, "run", "--help")).err()).isEmpty();
    }

    @Test
    void aCacheThatDoesNotFitIsNoticedByNobody() throws IOException {
        Installed other = Installed.unpack(Files.createDirectories(folder.resolve("other")));
        Outcome trained = other.run(folder, "doctor", "--train");
        assertThat(trained.exitCode()).as(trained.toString()).isZero();
        assertThat(trained.out()).contains("classes are loaded from");
        Path lib = other.home().resolve("lib");
        Files.setLastModifiedTime(lib.resolve("citeprint-cli.jar"), java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(other.run(folder, "completion").err()).isEmpty();
        Files.write(lib.resolve("citeprint.aot"), new byte[]{1, 2, 3});
        assertThat(other.run(folder, "completion").err()).isEmpty();
        Files.writeString(lib.resolve("citeprint.aot.java"), "another Java\n");
        Outcome outcome = other.run(folder, "completion");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }
}
