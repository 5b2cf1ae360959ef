// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

/**
 * A place in a text file. Lines and columns count from 1; 0 means "not known".
 *
 * @param file the file as the user wrote it, relative where he wrote it relative
 * @param line the line, or 0
 * @param column the column in characters, or 0
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** A line of a file. */
    public static Position of(String file, int line) {
        return new Position(file, line, 0);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}: whatever is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
