// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citeprint.distribution.Installed.Outcome;

/**
 * A copy of the example that a test may spoil, with a workspace and published files of its own.
 *
 * @param citeprint the program
 * @param folder where pipeline, data, workspace and published files are
 */
record Study(Installed citeprint, Path folder) {

    /** Copies the example to a folder. */
    static Study copy(Installed citeprint, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(citeprint.example())) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(citeprint.example().relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        return new Study(citeprint, folder);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs the pipeline with more arguments. */
    Outcome run(String... more) {
        return run(Map.of(), more);
    }

    Outcome run(Map<String, String> environment, String... more) {
        List<String> args = new ArrayList<>(List.of("run", "--json", "--quiet"));
        args.addAll(List.of(more));
        return citeprint.run(folder, environment, args.toArray(String[]::new));
    }

    /** What became of each step, by name. */
    static Map<String, String> steps(Outcome run) {
        Map<String, String> steps = new TreeMap<>();
        run.json().get("steps").forEach(step -> steps.put(step.get("step").asString(), step.get("status").asString()));
        return steps;
    }

    /** The steps of a run that were not in the store. */
    static List<String> ran(Outcome run) {
        return steps(run).entrySet().stream().filter(step -> !step.getValue().equals("cached")).map(Map.Entry::getKey)
                .toList();
    }

    /** The published files with their content. */
    Map<String, String> published() throws IOException {
        return Installed.contents(folder.resolve("out"));
    }
}
