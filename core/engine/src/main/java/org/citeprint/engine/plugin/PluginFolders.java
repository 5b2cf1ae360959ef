// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.store.FileProblems;

/** The plugins found in folders: every jar, in the order of the folders and of the names in each. */
record PluginFolders(List<PluginFile> plugins, List<Problem> problems) {

    /** What Maven's shade plugin leaves beside the jar it makes; an author's {@code target} is a plugin folder too. */
    private static final String UNPACKED = "original-";

    /** A jar that was read, or why it was not. */
    private sealed interface Reading {
        record Plugin(PluginFile file) implements Reading {}

        record Fault(List<Problem> problems) implements Reading {}
    }

    /** Reads all jars, several at once. A folder that does not exist has none. */
    static PluginFolders read(List<Path> folders, ScanCache cache) {
        List<Problem> problems = new ArrayList<>();
        List<Path> jars = folders.stream().distinct().flatMap(folder -> jars(folder, problems).stream()).toList();
        List<PluginFile> plugins = new ArrayList<>();
        for (Reading reading : jars.parallelStream().map(jar -> read(jar, cache)).toList()) {
            switch (reading) {
                case Reading.Plugin plugin -> plugins.add(plugin.file());
                case Reading.Fault fault -> problems.addAll(fault.problems());
            }
        }
        return new PluginFolders(plugins, problems);
    }

    private static Reading read(Path jar, ScanCache cache) {
        try {
            return new Reading.Plugin(PluginFile.read(jar, cache));
        } catch (ProblemException e) {
            return new Reading.Fault(e.problems());
        }
    }

    private static List<Path> jars(Path folder, List<Problem> problems) {
        List<Path> jars = new ArrayList<>();
        if (!Files.exists(folder)) {
            return jars;
        }
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".jar") && !name.startsWith(UNPACKED)) {
                    jars.add(file);
                } else if (name.endsWith(".zip")) {
                    problems.add(Problem.warning("CP-2001", "the file `" + file.getFileName()
                            + "` in the plugin folder is a zip and is not loaded", "plugins are single jar files"));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.error("CP-2017",
                    "the plugin folder `" + folder + "` cannot be read: " + FileProblems.reason(e),
                    "give the folder of the plugins, and the right to read it"));
        }
        return jars;
    }
}
