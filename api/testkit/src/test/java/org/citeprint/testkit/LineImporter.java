// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.util.List;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;

/** A well-behaved importer: title, tab, year. */
@Operation(name = "import.lines", summary = "Reads titles and years.")
class LineImporter implements CorpusImporter<LineImporter.Options> {

    record Options(@Doc("Files to read.") List<Glob> files) {}

    @Override
    public void read(Source source, Options options, WorkSink sink) throws IOException {
        for (Line line : source.lines()) {
            readLine(line, sink);
        }
    }

    void readLine(Line line, WorkSink sink) {
        String[] cells = line.text().split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || !cells[1].matches("[0-9]{4}")) {
            sink.reject(line.position(), "no title and year");
            return;
        }
        sink.accept(Work.builder().text(Field.TITLE, cells[0]).number(Field.YEAR, Long.parseLong(cells[1])).build(),
                line.position());
    }
}
