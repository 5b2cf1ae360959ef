// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.RecordCheck;

/** Counts the lines that begin and end records, and knows nothing else of the format. */
final class RecordMarks {

    private long begins;
    private long ends;

    /** Looks at a line. */
    void see(ByteLines line) {
        if (line.at(2) == ' ') {
            begins += line.at(0) == 'P' && line.at(1) == 'T' ? 1 : 0;
            ends += line.at(0) == 'E' && line.at(1) == 'R' ? 1 : 0;
        }
    }

    /** Adds what was counted in a later part. */
    void append(RecordMarks other) {
        begins += other.begins;
        ends += other.ends;
    }

    /** Warns where the counts are not the number of records read. */
    void compare(Source source, WosDialect dialect, WorkSink sink) {
        RecordCheck.compare(source, sink, begins, "lines that begin with `PT`");
        if (dialect != WosDialect.OPENALEX) {
            RecordCheck.compare(source, sink, ends, "lines that begin with `ER`");
        }
    }
}
