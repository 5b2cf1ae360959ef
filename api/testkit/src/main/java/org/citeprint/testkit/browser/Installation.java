// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds Chromium, or installs Debian's where that is allowed. */
final class Installation {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome");

    private static final String MISSING = "browser tests need Chromium: install it (Debian: apt-get install chromium) or put"
            + " chromium or google-chrome on the PATH";

    private Installation() {}

    /**
     * The program.
     *
     * @throws IllegalStateException when there is none and none can be installed; the message says it in one line
     */
    static synchronized Path find() {
        return onPath(NAMES).or(Installation::install).orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> folders = List.of(path.split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream().filter(folder -> !folder.isEmpty()).map(Path::of)
                        .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean allowed = "root".equals(System.getProperty("user.name")) && onPath(List.of("apt-get")).isPresent();
        if (!allowed) {
            return Optional.empty();
        }
        List<String> install = List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        boolean done = run(install) || (run(List.of("apt-get", "update")) && run(install));
        return done ? onPath(NAMES) : Optional.empty();
    }

    private static boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
