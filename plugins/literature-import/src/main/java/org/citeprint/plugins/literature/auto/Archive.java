// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.detect.Detection;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.plugins.literature.detect.Format;
import org.citeprint.plugins.literature.mapping.FileOptions;

/**
 * The files in a zip archive, in its order, each as a source of its own with the name {@code archive.zip/file}. Nothing is
 * unpacked to disk: a file is found again from the beginning of the archive each time it is opened. Archives in archives
 * are not looked into.
 */
final class Archive {

    private static final int MOST = 10_000;

    private final Source source;
    private Optional<String> damage = Optional.empty();

    Archive(Source source) {
        this.source = source;
    }

    /** The files in the archive. One on disk is read by its directory, unless that is damaged. */
    List<Source> files() throws IOException {
        if (source.path().isPresent()) {
            Path path = source.path().get();
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return zip.stream()
                        .filter(Archive::wanted)
                        .limit(MOST)
                        .map(entry -> file(entry.getName(), () -> open(path, entry.getName())))
                        .toList();
            } catch (ZipException | IllegalArgumentException e) {
                return filesInOrder();
            }
        }
        return filesInOrder();
    }

    private Source file(String name, Source.Content content) {
        return Source.of(source.name() + "/" + name, content);
    }

    private List<Source> filesInOrder() throws IOException {
        List<Source> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            int index = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && index < MOST; entry = zip.getNextEntry()) {
                int at = index++;
                if (wanted(entry)) {
                    files.add(file(entry.getName(), () -> open(at)));
                }
            }
        } catch (EOFException e) {
            damage = Optional.of("archive ends in the middle");
        } catch (ZipException | IllegalArgumentException e) {
            damage = Optional.of("archive is damaged");
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
        return new Entry(zip.getInputStream(zip.getEntry(name)), zip);
    }

    private InputStream open(int wanted) throws IOException {
        ZipInputStream zip = new ZipInputStream(source.open());
        try {
            for (int at = 0; at <= wanted; at++) {
                if (zip.getNextEntry() == null) {
                    throw new EOFException(source.name());
                }
            }
            return new Entry(zip, zip);
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new ZipException(source.name());
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Reads every file that somebody reads. */
    void read(FileOptions options, WorkSink sink) throws IOException {
        List<Problem> refusals = new ArrayList<>();
        int read = 0;
        for (Source file : files()) {
            WorkSink part = sink.part(file.name());
            try {
                Detection found = Detector.detect(file);
                if (found.format() == Format.ARCHIVE) {
                    refusals.add(nested(file));
                } else {
                    AutoImporter.read(file, found, options, part);
                    read++;
                }
            } catch (ProblemException e) {
                refusals.addAll(e.problems());
            }
            sink.append(part);
        }
        damage.ifPresent(reason -> sink.warn(Problem.warning("CP-3004", Position.of(source.name()),
                reason + ": what stood behind the damage is lost", "download or copy the file again")));
        if (read == 0) {
            throw new ProblemException(refusals.isEmpty() ? List.of(empty()) : refusals);
        }
        refusals.forEach(refusal -> sink.warn(Problem.warning("CP-3022",
                refusal.position().orElse(Position.of(source.name())),
                "a file of the archive is not read: " + refusal.message(),
                "nothing is to be done if it holds no records")));
    }

    private static Problem nested(Source file) {
        return Problem.error("CP-3001", Position.of(file.name()), "an archive inside an archive is not looked into",
                "unpack the outer one");
    }

    private Problem empty() {
        return Problem.error("CP-3002", Position.of(source.name()), "there are no files in `" + source.name() + "`",
                "pack it again");
    }

    /** One file of the archive, which ends early where the packed data are damaged; closing it closes the archive. */
    private final class Entry extends InputStream {

        private final InputStream in;
        private final Closeable archive;
        private boolean broken;

        Entry(InputStream in, Closeable archive) {
            this.in = in;
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return broken ? -1 : in.read(into, offset, length);
            } catch (EOFException | ZipException e) {
                damage = Optional.of("archive is damaged");
                broken = true;
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }
}
