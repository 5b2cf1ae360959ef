// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.TableReader;

/** The files of a folder, of a zip archive, or one file, by their path within. */
public final class InputFiles implements AutoCloseable {

    private static final int SHOWN = 5;

    private final String name;
    private final SortedMap<String, TableFile> files;
    private final Optional<ZipFile> archive;

    private InputFiles(String name, SortedMap<String, TableFile> files, Optional<ZipFile> archive) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(files);
        this.archive = archive;
    }

    /**
     * Opens what a path of the options names; an only file that ends in {@code .zip} is looked into.
     *
     * @throws ProblemException when the archive is damaged
     */
    public static InputFiles open(SourceFolder folder) throws IOException {
        if (folder.files().size() == 1) {
            SourceFolder.Entry only = folder.files().getFirst();
            if (only.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return openArchive(only.source());
            }
        }
        SortedMap<String, TableFile> files = new TreeMap<>();
        folder.files().forEach(entry -> files.put(
                entry.path(), new TableFile(entry.source().name(), () -> entry.source().unpacked())));
        return new InputFiles(folder.name(), files, Optional.empty());
    }

    private static InputFiles openArchive(Source source) throws IOException {
        SortedMap<String, TableFile> files = new TreeMap<>();
        Path path = source.path().orElseThrow(() -> new IOException(source.name() + ": an archive is read from disk"));
        try {
            ZipFile zip = new ZipFile(path.toFile());
            zip.stream().filter(entry -> !entry.isDirectory() && !isOfTheSystem(path(entry))).forEach(entry -> files
                    .put(path(entry), new TableFile(within(source, entry), () -> verified(source, zip, entry))));
            return new InputFiles(source.name(), files, Optional.of(zip));
        } catch (ZipException e) {
            ForeignFile.refused(source.name(), Files.newInputStream(path)).close();
            throw TableReader.damaged(source.name(), e);
        }
    }

    /** Some programs of Windows part folders by backslashes. */
    private static String path(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    /** What macOS lays beside every file of an archive is called as that file is; so are other hidden files. */
    private static boolean isOfTheSystem(String path) {
        return path.startsWith("__MACOSX/") || path.substring(path.lastIndexOf('/') + 1).startsWith(".");
    }

    private static InputStream verified(Source source, ZipFile zip, ZipEntry entry) throws IOException {
        return new VerifiedStream(zip.getInputStream(entry), within(source, entry), entry.getCrc());
    }

    private static String within(Source source, ZipEntry entry) {
        return source.name() + "!" + path(entry);
    }

    /** The name the user gave. */
    public String name() {
        return name;
    }

    /** The files by their path, sorted. */
    public SortedMap<String, TableFile> all() {
        return files;
    }

    /** The file at a path, perhaps packed with gzip. */
    public Optional<TableFile> find(String path) {
        return Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(files.get(path + ".gz")));
    }

    /** All files whose name below their folder fits a pattern, whatever the case of their letters. */
    public List<TableFile> matching(String name) {
        Pattern pattern = Pattern.compile("(.*/)?" + name, Pattern.CASE_INSENSITIVE);
        return files.entrySet().stream().filter(entry -> pattern.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue).toList();
    }

    /**
     * The file at a path.
     *
     * @throws ProblemException CP-3101 when there is none
     */
    public TableFile require(String path) {
        return find(path).orElseThrow(() -> missing("`" + path + "`"));
    }

    /**
     * The one file whose path fits.
     *
     * @param what the file in words, such as {@code a table ICIO2018_2010.csv}
     * @throws ProblemException CP-3101 when none fits, CP-3112 when several do
     */
    public TableFile only(Predicate<String> fits, String what, String choice) {
        List<String> found = files.keySet().stream().filter(fits).toList();
        if (found.isEmpty()) {
            throw missing(what);
        }
        if (found.size() > 1) {
            throw new ProblemException(Problem.error("CP-3112", Position.of(name),
                    found.size() + " files in `" + name + "` may be the table: " + shown(found), choice));
        }
        return require(found.getFirst());
    }

    private ProblemException missing(String what) {
        boolean packed = files.keySet().stream()
                .anyMatch(path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(zip|7z|rar|tar|tgz|tar\\.\\w+)"));
        return new ProblemException(Problem.error("CP-3101", Position.of(name), "no " + what + " in `" + name + "`",
                files.isEmpty()
                        ? "the folder has no files"
                        : "found " + shown(List.copyOf(files.keySet()))
                                + (packed ? "; unpack archives that lie among other files or in an archive" : "")));
    }

    private static String shown(List<String> paths) {
        return String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())))
                + (paths.size() > SHOWN ? " and " + (paths.size() - SHOWN) + " more" : "");
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
