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
 * Reads the CSV and workbooks of Dimensions, with or without the line about the data before the header. References in brackets,
 * {@code [authors|id|source|year|volume|issue|pages|DOI|…]}, are kept as they stand.
 */
@Extension
@Operation(
        name = "import.dimensions",
        summary = "Reads Dimensions CSV and workbooks.",
        method = "Each row of the files is one work; institutions and countries are those Dimensions gives, else countries are"
                + " the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.DIMENSIONS,
        since = "0.1.0")
public final class DimensionsImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return DimensionsTable.TABLE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        DimensionsTable.TABLE.read(source, sink);
    }
}
