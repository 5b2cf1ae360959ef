// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.engine.plugin.OperationScanner.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which operations a jar has, by the mark of the jar: looking through thousands of class files takes longer
 * than all else a short command does. It is a help only; what cannot be read or written is done without.
 */
final class ScanCache {

    private static final Logger LOG = LoggerFactory.getLogger(ScanCache.class);

    /** Names the form of the file and the Java it was made by: a newer one can load more classes. */
    private static final String FIRST = "citeprint operations 1, Java " + Runtime.version().feature();

    private static final String LAST = "end";

    private final Optional<Path> folder;

    private ScanCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Keeps its files in a folder, made when it is needed. */
    static ScanCache in(Path folder) {
        return new ScanCache(Optional.of(folder));
    }

    /** Remembers nothing. */
    static ScanCache none() {
        return new ScanCache(Optional.empty());
    }

    /** What was found in the jar with this mark. */
    Optional<List<Found>> read(String mark) {
        try {
            return folder.isPresent() ? parse(Files.readAllLines(file(folder.get(), mark))) : Optional.empty();
        } catch (IOException e) {
            LOG.debug("no scan of {}", mark, e);
            return Optional.empty();
        }
    }

    private static Path file(Path folder, String mark) {
        return folder.resolve(mark + ".operations");
    }

    private static Optional<List<Found>> parse(List<String> lines) {
        if (lines.size() < 2 || !lines.getFirst().equals(FIRST) || !lines.getLast().equals(LAST)) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                return Optional.empty();
            }
            found.add(new Found(cells[0], cells[1], Boolean.parseBoolean(cells[2])));
        }
        return Optional.of(found);
    }

    /** Remembers what was found, unless a name would not survive it. */
    void write(String mark, List<Found> found) {
        if (folder.isEmpty() || found.stream().anyMatch(each -> each.operation().matches("(?s).*[\\t\\r\\n].*"))) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        found.forEach(each -> lines.add(each.operation() + "\t" + each.className() + "\t" + each.forNewerJava()));
        lines.add(LAST);
        try {
            Files.createDirectories(folder.get());
            Path part = Files.createTempFile(folder.get(), mark, ".part");
            Files.write(part, lines);
            Files.move(part, file(folder.get(), mark), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.debug("the scan of {} is not kept", mark, e);
        }
    }
}
