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
 * Reads the CSV of IEEE Xplore. It has no cited references.
 */
@Extension
@Operation(
        name = "import.ieee-xplore",
        summary = "Reads CSV of IEEE Xplore.",
        method = "Each row of the files is one work; IEEE terms are index keywords. Countries are the last part of each address,"
                + " as ISO 3166-1 codes.",
        sample = Samples.IEEE_XPLORE,
        since = "0.1.0")
public final class IeeeXploreImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return Tables.IEEE.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Tables.IEEE.read(source, sink);
    }
}
