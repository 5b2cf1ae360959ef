// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.option;

/**
 * A file to read, or a pattern such as {@code data/*.jsonl} or {@code data/**}, relative to the pipeline's folder.
 * The files it matches are read in the order of their names; their names and their contents are in the cache key, as a
 * work remembers the file it came from.
 *
 * @param pattern the text as the user wrote it
 */
public record Glob(String pattern) {

    @Override
    public String toString() {
        return pattern;
    }
}
