// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that the launcher started the program from.
 *
 * @param home the folder
 */
public record Installation(Path home) {

    /** The installation of this process; none when it was started otherwise. */
    public static Optional<Installation> find() {
        return Optional.ofNullable(System.getProperty("citeprint.home")).map(Path::of).map(Installation::new);
    }

    /** Classes loaded in advance. */
    public Path cache() {
        return home.resolve("lib/citeprint.aot");
    }

    /** The Java that the cache was made with, as the launcher reads it. */
    public Path stamp() {
        return home.resolve("lib/citeprint.aot.java");
    }

    /** The launcher. */
    public Path launcher() {
        return home.resolve("bin/citeprint");
    }

    /** The pipeline to train with. */
    public Path example() {
        return home.resolve("docs/examples/carbon-and-trade/pipeline.yaml");
    }

    /** Whether the launcher will use a cache with the Java at work. */
    public boolean isTrained() {
        try {
            return Files.isRegularFile(cache()) && Files.readString(stamp()).equals(javaBuild() + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Which Java this is: three lines of its {@code release} file, in their order, each followed by a blank. The launcher
     * puts the same text together.
     */
    static String javaBuild() throws IOException {
        StringBuilder build = new StringBuilder();
        Path release = Path.of(System.getProperty("java.home"), "release");
        for (String line : Files.readAllLines(release, StandardCharsets.UTF_8)) {
            if (line.startsWith("IMPLEMENTOR=") || line.startsWith("JAVA_RUNTIME_VERSION=")
                    || line.startsWith("OS_ARCH=")) {
                build.append(line).append(' ');
            }
        }
        return build.toString();
    }
}
