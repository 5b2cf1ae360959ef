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
 * Reads the CSV of Publish or Perish ({@code PoPCites.csv}), whichever database it asked. Of Google Scholar it has the first
 * authors only, snippets in place of abstracts, and neither keywords, addresses nor cited references.
 */
@Extension
@Operation(
        name = "import.publish-or-perish",
        summary = "Reads CSV of Publish or Perish.",
        method = "Each row of the files is one work; authors are those the database shows, which of long lists are the first.",
        sample = Samples.PUBLISH_OR_PERISH,
        since = "0.1.0")
public final class PublishOrPerishImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return Tables.PUBLISH_OR_PERISH.map().fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Tables.PUBLISH_OR_PERISH.read(source, sink);
    }
}
