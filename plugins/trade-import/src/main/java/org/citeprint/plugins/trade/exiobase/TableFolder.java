// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;

/** The files of one table, from a folder or a zip archive, by their path below the folder that holds Z or A. */
final class TableFolder implements AutoCloseable {

    private final InputFiles input;
    private final SortedMap<String, TableFile> files;

    private TableFolder(InputFiles input) {
        this.input = input;
        this.files = below(input.name(), input.all());
    }

    static TableFolder open(SourceFolder folder) throws IOException {
        InputFiles input = InputFiles.open(folder);
        try {
            return new TableFolder(input);
        } catch (ProblemException e) {
            input.close();
            throw e;
        }
    }

    /** Drops what the paths have in common above the table: a zip holds {@code IOT_2019_pxp/Z.txt}. */
    private static SortedMap<String, TableFile> below(String name, SortedMap<String, TableFile> files) {
        SortedSet<String> tops = new TreeSet<>();
        int depth = Integer.MAX_VALUE;
        for (String path : files.keySet()) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            if (List.of("Z.txt", "A.txt", "Z.txt.gz", "A.txt.gz", TableLayout.FILE).contains(file)) {
                int level = (int) path.chars().filter(symbol -> symbol == '/').count();
                if (level < depth) {
                    tops.clear();
                    depth = level;
                }
                if (level == depth) {
                    tops.add(path.substring(0, path.length() - file.length()));
                }
            }
        }
        if (tops.size() != 1) {
            throw noTable(name, files, tops);
        }
        String top = tops.first();
        SortedMap<String, TableFile> below = new TreeMap<>();
        files.forEach((path, file) -> {
            if (path.startsWith(top)) {
                below.put(path.substring(top.length()), file);
            }
        });
        return below;
    }

    private static ProblemException noTable(String name, SortedMap<String, TableFile> files, SortedSet<String> tops) {
        String found = files.isEmpty()
                ? "the folder has no files"
                : "found " + String.join(", ", files.keySet().stream().limit(5).toList())
                        + (files.size() > 5 ? " and " + (files.size() - 5) + " more" : "");
        return new ProblemException(tops.isEmpty()
                ? Problem.error("CP-3101", Position.of(name), "no `Z.txt` or `A.txt` in `" + name + "`",
                        found + "; give the folder or zip that holds the table")
                : Problem.error("CP-3101", Position.of(name), "several tables in `" + name + "`: "
                        + String.join(", ", tops), "give the folder of one of them"));
    }

    String name() {
        return input.name();
    }

    /** The file at a path, perhaps packed with gzip. */
    Optional<TableFile> find(String path) {
        return Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(files.get(path + ".gz")));
    }

    /** All paths, sorted. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The folders right below that hold a table F. */
    List<String> extensions() {
        List<String> folders = new ArrayList<>();
        for (String path : files.keySet()) {
            int slash = path.indexOf('/');
            boolean folder = slash > 0 && path.indexOf('/', slash + 1) < 0;
            if (folder && !folders.contains(path.substring(0, slash))
                    && TableLayout.holdsFlows(path.substring(slash + 1))) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
