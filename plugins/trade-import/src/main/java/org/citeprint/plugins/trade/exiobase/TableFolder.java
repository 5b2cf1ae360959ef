// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.TableReader;

/** The files of one table, from a folder or a zip archive, by their path below the folder that holds Z or A. */
final class TableFolder implements AutoCloseable {

    /**
     * A file of the table.
     *
     * @param name its name for messages
     * @param opener opens it
     */
    record TableFile(String name, TableReader.Opener opener) {}

    private final String name;
    private final SortedMap<String, TableFile> files;
    private final Optional<ZipFile> archive;

    private TableFolder(String name, SortedMap<String, TableFile> files, Optional<ZipFile> archive) {
        this.name = name;
        this.files = below(name, files);
        this.archive = archive;
    }

    static TableFolder open(SourceFolder folder) throws IOException {
        if (folder.files().size() == 1) {
            SourceFolder.Entry only = folder.files().getFirst();
            if (only.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return openArchive(only.source());
            }
        }
        SortedMap<String, TableFile> files = new TreeMap<>();
        folder.files().forEach(entry -> files.put(
                entry.path(), new TableFile(entry.source().name(), () -> entry.source().unpacked())));
        return new TableFolder(folder.name(), files, Optional.empty());
    }

    private static TableFolder openArchive(Source source) throws IOException {
        SortedMap<String, TableFile> files = new TreeMap<>();
        Path path = source.path().orElseThrow(() -> new IOException(source.name() + ": an archive is read from disk"));
        try {
            ZipFile zip = new ZipFile(path.toFile());
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> files.put(
                    entry.getName(), new TableFile(within(source, entry), () -> zip.getInputStream(entry))));
            return closingOnFailure(source.name(), files, zip);
        } catch (ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
    }

    private static TableFolder closingOnFailure(String name, SortedMap<String, TableFile> files, ZipFile zip)
            throws IOException {
        try {
            return new TableFolder(name, files, Optional.of(zip));
        } catch (ProblemException e) {
            zip.close();
            throw e;
        }
    }

    private static String within(Source source, ZipEntry entry) {
        return source.name() + "!" + entry.getName();
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
        return name;
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
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
