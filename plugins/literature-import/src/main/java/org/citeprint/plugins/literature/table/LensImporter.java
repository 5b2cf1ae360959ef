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
 * Reads the CSV of The Lens. Its references are numbers of The Lens; it has no addresses.
 */
@Extension
@Operation(
        name = "import.lens",
        summary = "Reads CSV of The Lens.",
        method = "Each row of the files is one work; cited works are the numbers of The Lens.",
        sample = Samples.LENS,
        since = "0.1.0")
public final class LensImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return Tables.LENS.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Tables.LENS.read(source, sink);
    }
}
