// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where plugins come from: those of the installation, then those the user names. */
final class PluginOptions {

    @Option(names = "--plugins", paramLabel = "DIR", description = "A folder with further plugins; may be given several times. Also: CITEPRINT_PLUGINS.") List<Path> folders = new ArrayList<>();

    /** All folders to look into. */
    List<Path> all(Map<String, String> environment) {
        Stream<Path> own = Stream.ofNullable(System.getProperty("citeprint.home"))
                .map(home -> Path.of(home, "plugins"));
        Stream<Path> named = Stream
                .of(environment.getOrDefault("CITEPRINT_PLUGINS", "").split(java.io.File.pathSeparator))
                .filter(text -> !text.isBlank()).map(Path::of);
        return Stream.of(own, named, folders.stream()).flatMap(paths -> paths).map(Path::toAbsolutePath).toList();
    }
}
