// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.wiring.EngineSettings;
import picocli.CommandLine.Option;

/** Where plugins come from: those of the installation, then those the user names. */
final class PluginOptions {

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "A folder with further plugins; may be given several times. Also: CITEPRINT_PLUGINS.") List<Path> folders = new ArrayList<>();

    /** What the engine is told. */
    EngineSettings settings(Map<String, String> environment) {
        return new EngineSettings(all(environment), cache(environment));
    }

    /** Where what can be found out again is remembered from one command to the next. */
    private static Path cache(Map<String, String> environment) {
        String own = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        Path caches = own.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(own);
        return caches.resolve("citeprint");
    }

    private List<Path> all(Map<String, String> environment) {
        Stream<Path> own = Stream.ofNullable(System.getProperty("citeprint.home"))
                .map(home -> Path.of(home, "plugins"));
        Stream<Path> ofEnvironment = Stream
                .of(environment.getOrDefault("CITEPRINT_PLUGINS", "").split(java.io.File.pathSeparator))
                .filter(text -> !text.isBlank()).map(Path::of);
        List<Path> named = Stream.concat(ofEnvironment, folders.stream()).toList();
        List<Problem> problems = named.stream().filter(folder -> !Files.isDirectory(folder))
                .map(PluginOptions::noFolder).toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Stream.concat(own, named.stream()).map(Path::toAbsolutePath).toList();
    }

    private static Problem noFolder(Path named) {
        return Files.exists(named)
                ? Problem.error("CP-2017", "`" + named + "` is a file, no plugin folder", "name the folder it lies in")
                : Problem.error("CP-2017", "there is no plugin folder `" + named + "`",
                        "correct `--plugins` or the variable CITEPRINT_PLUGINS");
    }
}
