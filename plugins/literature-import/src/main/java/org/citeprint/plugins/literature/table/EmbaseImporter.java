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
 * Reads the CSV of Embase with its fields by column: commas part authors and keywords, and articles without pages have
 * the number in their citation.
 */
@Extension
@Operation(
        name = "import.embase",
        summary = "Reads CSV of Embase.",
        method = "Each row of the files is one work; there are no cited references.",
        sample = Samples.EMBASE,
        since = "0.1.0")
public final class EmbaseImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return MedicalTables.EMBASE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        MedicalTables.EMBASE.read(options.text(file, sink), sink);
    }
}
