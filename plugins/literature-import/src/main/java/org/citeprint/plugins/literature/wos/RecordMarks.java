// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.IOException;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;

/** Counts the lines that begin and end records, and knows nothing else of the format. */
record RecordMarks(long begins, long ends) {

    static RecordMarks of(Source source) throws IOException {
        long begins = 0;
        long ends = 0;
        try (ByteLines lines = ByteLines.open(source)) {
            while (lines.next()) {
                begins += starts(lines, 'P', 'T') ? 1 : 0;
                ends += starts(lines, 'E', 'R') ? 1 : 0;
            }
        }
        return new RecordMarks(begins, ends);
    }

    private static boolean starts(ByteLines line, char first, char second) {
        return line.at(0) == first && line.at(1) == second && line.at(2) == ' ';
    }
}
