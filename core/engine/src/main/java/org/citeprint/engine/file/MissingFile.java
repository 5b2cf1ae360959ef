// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/** Says where a file was looked for, and what lies there instead. */
final class MissingFile {

    private static final int SHOWN = 5;

    private final Path folder;
    private final Problems problems;

    MissingFile(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void report(String written, Position place) {
        String[] parts = written.split("/", -1);
        Path at = written.startsWith("/") ? Path.of("/") : folder;
        String walked = written.startsWith("/") ? "/" : "";
        int next = 0;
        while (next < parts.length - 1 && !Globs.isPattern(parts[next]) && Files.isDirectory(at.resolve(parts[next]))) {
            at = at.resolve(parts[next]);
            walked += parts[next].isEmpty() ? "" : parts[next] + "/";
            next++;
        }
        boolean pattern = Globs.isPattern(written);
        String where = walked.isEmpty() ? "the folder of the pipeline" : "the folder `" + walked + "`";
        List<String> names = names(at);
        problems.error(pattern ? "CP-1402" : "CP-1401", place,
                (pattern ? "no file matches `" : "there is no file or folder `") + written + "`",
                DidYouMean.hint(parts[next], names, "looked in " + where + ", " + holds(names)));
    }

    private static String holds(List<String> names) {
        if (names.isEmpty()) {
            return "which is empty";
        }
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return "which holds " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + more;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.startsWith(".")).sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
