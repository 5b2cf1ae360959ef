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
 * Reads the CSV of OpenAlex' web site: dotted names of columns until 2025, short ones since, lists between bars. Of cited
 * works the dotted ones have OpenAlex' ids where they were asked for, the short ones nothing: {@code import.openalex} reads
 * them from JSON.
 */
@Extension
@Operation(
        name = "import.openalex-table",
        summary = "Reads OpenAlex CSV.",
        method = "Each row of the files is one work; countries are those OpenAlex gives, cited works its ids.",
        sample = Samples.OPENALEX_TABLE,
        since = "0.1.0")
public final class OpenAlexTableImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return OpenAlexTable.TABLE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        OpenAlexTable.TABLE.read(source, sink);
    }
}
