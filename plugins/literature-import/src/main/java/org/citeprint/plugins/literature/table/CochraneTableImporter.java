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
 * Reads the CSV of the Cochrane Library, of trials and of reviews: keywords lose the stars and the qualifiers in brackets.
 */
@Extension
@Operation(
        name = "import.cochrane-table",
        summary = "Reads CSV of the Cochrane Library.",
        method = "Each row of the files is one work; there are no cited references.",
        sample = Samples.COCHRANE_TABLE,
        since = "0.1.0")
public final class CochraneTableImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return MedicalTables.COCHRANE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        MedicalTables.COCHRANE.read(options.text(file, sink), sink);
    }
}
