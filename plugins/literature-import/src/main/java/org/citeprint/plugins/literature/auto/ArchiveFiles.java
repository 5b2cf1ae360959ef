// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.citeprint.api.operation.Source;

/**
 * The files in a zip archive, in its order, each as a source of its own with the name {@code archive.zip/file}. Nothing is
 * unpacked to disk: a file is found again from the beginning of the archive each time it is opened, or by its directory.
 */
final class ArchiveFiles {

    /** More than so many files are not looked at. */
    static final int MOST = 10_000;
    /** What is said of files whose packed data are damaged. */
    static final String BROKEN = "archive is damaged";
    private static final String ENDS = "archive ends in the middle";
    private static final String ENCRYPTED = "archive asks for a password";
    private static final String PACKED = "archive is packed in a way that is not known here";

    private final Source source;
    private final Set<String> broken = new HashSet<>();
    private Optional<String> damage = Optional.empty();
    private int left;

    ArchiveFiles(Source source) {
        this.source = source;
    }

    /** The files, {@value #MOST} at most. An archive on disk is read by its directory, unless that is damaged or has one name twice. */
    List<Source> files() throws IOException {
        List<Source> files = source.path().isPresent() ? files(source.path().get()) : filesInOrder();
        left = Math.max(0, files.size() - MOST);
        return files.subList(0, files.size() - left);
    }

    private List<Source> files(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<String> names = zip.stream().filter(ArchiveFiles::wanted).map(ZipEntry::getName).toList();
            if (names.stream().distinct().count() == names.size()) {
                return names.stream().map(name -> file(name, () -> open(path, name))).toList();
            }
        } catch (ZipException | IllegalArgumentException e) {
            List<Source> files = filesInOrder();
            damage = damage.map(known -> reason(e));
            return files;
        }
        return filesInOrder();
    }

    /** What the messages of Java tell: it has no other sign of them. */
    private static String reason(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("encrypted") ? ENCRYPTED : message.contains("compression method") ? PACKED : BROKEN;
    }

    /** What to do about damage. */
    static String advice(String reason) {
        return reason.equals(ENCRYPTED) || reason.equals(PACKED)
                ? "pack the files again as a plain zip archive, or name them in `files` as they are"
                : "download or copy the file again";
    }

    private Source file(String name, Source.Content content) {
        return Source.of(source.name() + "/" + name, content);
    }

    private List<Source> filesInOrder() throws IOException {
        List<Source> files = new ArrayList<>();
        int index = 0;
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                int at = index++;
                if (wanted(entry)) {
                    String name = entry.getName();
                    files.add(file(name, () -> open(name, at)));
                }
            }
        } catch (EOFException e) {
            damage = Optional.of(ENDS);
        } catch (ZipException | IllegalArgumentException e) {
            damage = Optional.of(reason(e));
        }
        if (index == 0 && damage.isEmpty()) {
            damage = Optional.of(ENDS);
        }
        return files;
    }

    /** Not what systems add to archives by themselves. */
    private static boolean wanted(ZipEntry entry) {
        String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        return !entry.isDirectory() && !last.startsWith(".") && !entry.getName().startsWith("__MACOSX/");
    }

    private InputStream open(Path path, String name) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry entry = zip.getEntry(name);
        return new EntryStream(zip.getInputStream(entry), zip, entry.getCrc(), () -> breaks(name));
    }

    private InputStream open(String name, int wanted) throws IOException {
        ZipInputStream zip = new ZipInputStream(source.open());
        try {
            for (int at = 0; at <= wanted; at++) {
                if (zip.getNextEntry() == null) {
                    throw new EOFException(source.name());
                }
            }
            return new EntryStream(zip, zip, EntryStream.UNKNOWN, () -> breaks(name));
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new ZipException(source.name());
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void breaks(String name) {
        damage = damage.or(() -> Optional.of(BROKEN));
        broken.add(source.name() + "/" + name);
    }

    /** Why not all of the archive could be read; known once it has been read. */
    Optional<String> damage() {
        return damage;
    }

    /** Whether a file is damaged in itself; known once it has been read. */
    boolean isBroken(String file) {
        return broken.contains(file);
    }

    /** How many files stand behind those that are looked at. */
    int left() {
        return left;
    }

    /** Keeps the archive open, so that its directory is read once and not for every file. */
    Closeable hold() throws IOException {
        try {
            return source.path().isPresent()
                    ? new ZipFile(source.path().get().toFile())
                    : InputStream.nullInputStream();
        } catch (ZipException | IllegalArgumentException e) {
            return InputStream.nullInputStream();
        }
    }
}
