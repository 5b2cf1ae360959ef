// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stranger's plugin, built as a stranger builds it: in a folder of its own, by Maven, from what a repository would
 * have of Citeprint. Then the program takes it.
 */
class AcmeBuildTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("citeprint.repository"));
    private static final String VERSION = System.getProperty("citeprint.version");

    @TempDir private Path folder;

    @Test
    void aPluginBuiltElsewhereIsTakenUp() throws Exception {
        Path acme = copied(REPOSITORY.resolve("docs/examples/acme-plugin"), folder.resolve("acme plugin"));

        String build = run(acme, System.getProperty("maven.executable"), "-B", "-o",
                "-Dmaven.repo.local=" + repository(), "verify");

        assertThat(build).contains("Running org.acme.AcmeImporterTest").contains("BUILD SUCCESS");
        assertThat(acme.resolve("target/acme-plugin-1.0.0.jar")).exists();
        String launcher = REPOSITORY.resolve("distribution/target/citeprint/bin/citeprint").toString();
        assertThat(run(acme, launcher, "list", "--plugins", "target")).contains("import.acme").doesNotContain("CP-20");
    }

    /** The user's own repository seen through links, with our modules beside it, so that nothing is installed there. */
    private Path repository() throws IOException {
        Path used = Path.of(System.getProperty("maven.repository"));
        Path own = Files.createDirectories(folder.resolve("repository/org"));
        link(used, own.getParent(), "org");
        link(used.resolve("org"), own, "citeprint");
        put(own, "citeprint", ".");
        put(own, "citeprint-api", "api/contract");
        put(own, "citeprint-testkit", "api/testkit");
        put(own, "citeprint-plugin-parent", "api/plugin-parent");
        return own.getParent();
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> content = Files.list(from)) {
            for (Path each : content.filter(path -> !path.endsWith(except)).toList()) {
                Files.createSymbolicLink(to.resolve(each.getFileName()), each);
            }
        }
    }

    private static void put(Path group, String artifact, String module) throws IOException {
        Path place = Files.createDirectories(group.resolve("citeprint").resolve(artifact).resolve(VERSION));
        String name = artifact + "-" + VERSION;
        Files.copy(REPOSITORY.resolve(module).resolve("pom.xml"), place.resolve(name + ".pom"));
        Path jar = REPOSITORY.resolve(module).resolve("target").resolve(name + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, place.resolve(name + ".jar"));
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(from.resolve("target"))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static String run(Path in, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(in, "output", ".txt");
        Process process = new ProcessBuilder(List.of(command)).directory(in.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("%s ends:%n%s", List.of(command), text).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", List.of(command), text).isZero();
        return text;
    }
}
