// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.util.List;
import java.util.Optional;

/**
 * A folder of input files.
 *
 * @param name the folder as the user wrote it
 * @param files the files below it by their path within the folder (with {@code /}), sorted by that path
 */
public record SourceFolder(String name, List<Entry> files) {

    /**
     * A file of the folder.
     *
     * @param path its path within the folder, with {@code /}; for an input that is one file, its name
     * @param source the file
     */
    public record Entry(String path, Source source) {}

    public SourceFolder {
        files = List.copyOf(files);
    }

    /** The file at a path within the folder. */
    public Optional<Source> find(String path) {
        return files.stream().filter(entry -> entry.path().equals(path)).map(Entry::source).findFirst();
    }
}
