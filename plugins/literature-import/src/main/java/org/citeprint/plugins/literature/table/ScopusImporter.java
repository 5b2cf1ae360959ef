// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.io.IOException;
import java.util.Set;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads the CSV of Scopus: authors between commas (until 2022) or semicolons (since 2023), cited references with the year in
 * the middle (old) or at the end (new), each generation's names of columns.
 */
@Extension
@Operation(
        name = "import.scopus",
        summary = "Reads Scopus CSV.",
        method = "Each row of the files is one work; countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.SCOPUS,
        since = "0.1.0")
public final class ScopusImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return ScopusTable.TABLE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        ScopusTable.TABLE.read(source, sink);
    }
}
