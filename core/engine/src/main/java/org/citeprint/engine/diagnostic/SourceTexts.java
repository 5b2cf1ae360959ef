// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that problems point into. Files that cannot be shown are as if they had no lines. */
public final class SourceTexts {

    /** Only the beginning of a large data file is read; a problem further down is shown without its line. */
    private static final int LIMIT = 4 << 20;

    private final Path folder;
    private final Map<String, List<String>> files = new HashMap<>();

    /** Looks for files relative to a folder, usually the current one. */
    public SourceTexts(Path folder) {
        this.folder = folder;
    }

    /** A line of a file, counted from 1. */
    public Optional<String> line(String file, int number) {
        List<String> lines = files.computeIfAbsent(file, this::read);
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    private List<String> read(String file) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            String text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
