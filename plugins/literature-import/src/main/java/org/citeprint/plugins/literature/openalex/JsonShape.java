// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;

/** Tells JSON Lines from one JSON value that may be spread over lines. */
final class JsonShape {

    private JsonShape() {}

    /**
     * Whether each line is a value of its own: the first line that is not blank begins an object, there is another
     * one, and either the first ends with a brace or the second begins with one, which no single value does.
     */
    static boolean isLines(Source source) throws IOException {
        try (ByteLines lines = ByteLines.open(source)) {
            if (!nextFull(lines) || firstOf(lines) != '{') {
                return false;
            }
            boolean closed = lines.length() > 1 && lastOf(lines) == '}';
            return nextFull(lines) && (closed || firstOf(lines) == '{');
        }
    }

    private static boolean nextFull(ByteLines lines) throws IOException {
        while (lines.next()) {
            if (!lines.blank()) {
                return true;
            }
        }
        return false;
    }

    private static byte firstOf(ByteLines line) {
        int at = 0;
        while (line.at(at) == ' ' || line.at(at) == '\t') {
            at++;
        }
        return line.at(at);
    }

    private static byte lastOf(ByteLines line) {
        int at = line.length() - 1;
        while (line.at(at) == ' ' || line.at(at) == '\t') {
            at--;
        }
        return line.at(at);
    }
}
