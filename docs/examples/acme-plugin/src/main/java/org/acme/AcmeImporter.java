// SPDX-License-Identifier: Apache-2.0
package org.acme;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.pf4j.Extension;

/** Reads Acme exports: one work per line, tab separated: title, year, authors and keywords joined by semicolons. */
@Extension
@Operation(name = "import.acme", summary = "Reads Acme exports.")
public final class AcmeImporter implements CorpusImporter<AcmeImporter.Options> {

    public record Options(
            @Doc("Files or globs to read.") List<Glob> files,
            @Doc("Encoding; detected when absent.") Optional<Charset> encoding) {}

    @Override
    public void read(Source source, Options options, WorkSink sink) throws IOException {
        for (Line line : options.encoding().isPresent() ? source.lines(options.encoding().get()) : source.lines()) {
            String[] cells = line.text().split("\t", -1);
            if (cells.length != 4 || cells[0].isBlank()) {
                sink.reject(line.position(), "not four cells, or no title");
            } else if (!cells[1].matches("[0-9]{4}")) {
                sink.reject(line.position(), "no year");
            } else {
                sink.accept(parse(cells), line.position());
            }
        }
    }

    private static Work parse(String[] cells) {
        return Work.builder()
                .text(Field.TITLE, cells[0])
                .number(Field.YEAR, Long.parseLong(cells[1]))
                .addAll(Field.AUTHORS, List.of(cells[2].split(";", -1)))
                .addAll(Field.KEYWORDS, List.of(cells[3].split(";", -1)))
                .build();
    }
}
