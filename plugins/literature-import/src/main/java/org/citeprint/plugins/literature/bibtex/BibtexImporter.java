// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads BibTeX of Web of Science, Scopus, Crossref and reference managers: entries glued to the one before, lines of a
 * database before the first entry, values in braces, quotes or neither, macros, LaTeX's accents and signs. Cited
 * references are kept where the database gives them. An entry that cannot be taken apart is rejected by its line; the
 * next one is read.
 */
@Extension
@Operation(
        name = "import.bibtex",
        summary = "Reads BibTeX of databases and reference managers.",
        method = "Each entry of the files is one work; LaTeX is turned into plain text."
                + " Authors are written with the family name first, which the grammar of BibTeX tells."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.BIBTEX,
        since = "0.1.0")
public final class BibtexImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "BibTeX";

    @Override
    public Set<Field> gives(FileOptions options) {
        return BibtexFields.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        FileFormat.require(source, Set.of(FileFormat.BIBTEX), WANTED);
        new BibtexFile(source, new RecordTarget(source, BibtexFields.MAP, sink), sink).read();
        if (sink.records() == 0 && FileFormat.of(source) == FileFormat.UNKNOWN) {
            throw FileFormat.unknown(source, WANTED, Optional.empty());
        }
    }
}
