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
 * Reads the CSV of Zotero. Tags that the user gave are keywords, those that came with an item index keywords; editors stand in
 * for authors where there is none. It has neither addresses, citations nor cited references.
 */
@Extension
@Operation(
        name = "import.zotero",
        summary = "Reads CSV of Zotero.",
        method = "Each row of the files is one work; manual tags are keywords, automatic ones index keywords.",
        sample = Samples.ZOTERO,
        since = "0.1.0")
public final class ZoteroImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return Tables.ZOTERO.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Tables.ZOTERO.read(source, sink);
    }
}
