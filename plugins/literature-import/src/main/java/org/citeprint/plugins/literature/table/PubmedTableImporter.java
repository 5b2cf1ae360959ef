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
 * Reads the CSV of PubMed. It has no abstracts, keywords or addresses: {@code import.nbib} reads those from PubMed's text.
 */
@Extension
@Operation(
        name = "import.pubmed-table",
        summary = "Reads PubMed CSV.",
        method = "Each row of the files is one work; volume, issue and pages are read from its citation.",
        sample = Samples.PUBMED_TABLE,
        since = "0.1.0")
public final class PubmedTableImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return Tables.PUBMED.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Tables.PUBMED.read(source, sink);
    }
}
