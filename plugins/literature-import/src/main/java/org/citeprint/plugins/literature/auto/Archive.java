// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.FileOptions;

/**
 * The files in a zip archive, in its order, each as a source of its own with the name {@code archive.zip/file}. Nothing is
 * unpacked to disk: a file is found again from the beginning of the archive each time it is opened. Archives in archives
 * are not looked into.
 */
final class Archive {

    private static final int MOST = 10_000;
    private static final int LOOKED_INTO = 100;
    private static final String BROKEN = "archive is damaged";
    private static final String ENDS = "archive ends in the middle";

    private final Source source;
    private final Set<String> broken = new HashSet<>();
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
        int index = 0;
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && index < MOST; entry = zip.getNextEntry()) {
                int at = index++;
                if (wanted(entry)) {
                    String name = entry.getName();
                    files.add(file(name, () -> open(name, at)));
                }
            }
        } catch (EOFException e) {
            damage = Optional.of(ENDS);
        } catch (ZipException | IllegalArgumentException e) {
            damage = Optional.of(BROKEN);
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
        damage = Optional.of(BROKEN);
        broken.add(source.name() + "/" + name);
    }

    /** Which formats the first of its files have, each once. */
    String formats() throws IOException {
        Set<String> labels = new LinkedHashSet<>();
        for (Source file : files().stream().limit(LOOKED_INTO).toList()) {
            labels.add(Detector.detect(file).label());
        }
        return String.join(", ", labels);
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
                refusals.addAll(broken.contains(file.name())
                        ? RecordCheck.nothing(file, BROKEN).problems()
                        : e.problems());
            }
            sink.append(part);
        }
        if (sink.works() == 0 && damage.isPresent()) {
            throw RecordCheck.nothing(source, damage.get());
        }
        damage.ifPresent(reason -> sink.warn(Problem.warning("CP-3004", Position.of(source.name()),
                reason + ": what stood behind the damage is lost", "download or copy the file again")));
        if (read == 0) {
            throw new ProblemException(refusals.isEmpty() ? List.of(empty()) : refusals);
        }
        refusals.forEach(refusal -> sink.warn(passedOver(refusal)));
    }

    private Problem passedOver(Problem refusal) {
        Position position = refusal.position().orElse(Position.of(source.name()));
        return Problem.warning("CP-3022", position, "a file of the archive is not read: " + refusal.message(),
                broken.contains(position.file())
                        ? "download or copy the archive again"
                        : "nothing is to be done if it holds no records");
    }

    private static Problem nested(Source file) {
        return Problem.error("CP-3001", Position.of(file.name()), "an archive inside an archive is not looked into",
                "unpack the outer one");
    }

    private Problem empty() {
        return Problem.error("CP-3002", Position.of(source.name()), "there are no files in `" + source.name() + "`",
                "pack it again");
    }
}
