// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.crossref;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.json.JsonFile;
import org.citeprint.plugins.literature.json.JsonShape;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads works of Crossref: answers of its API with one work or a list ({@code message}, {@code message.items}), its public
 * data files ({@code items}), arrays and JSON Lines. Titles and abstracts lose their markup (JATS). A reference is written
 * as Web of Science would from its parts; one without parts is its text. The year is that of {@code published}, else of
 * {@code issued}, and so on to {@code created}; a date without a year is passed over. Crossref gives no keywords.
 */
@Extension
@Operation(
        name = "import.crossref",
        summary = "Reads works of Crossref: answers of its API, or JSON Lines.",
        method = "Each work of the files is one work; cited references are as publishers deposited them."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.CROSSREF,
        since = "0.1.0")
public final class CrossrefImporter implements CorpusImporter<FileOptions> {

    /** References have a DOI too, but none of the others. */
    private static final Set<String> BESIDES_DOI = Set.of("title", "container-title", "issued", "reference-count",
            "is-referenced-by-count", "indexed");
    private static final JsonShape SHAPE = JsonShape.of("Crossref JSON",
            names -> names.contains("DOI") && BESIDES_DOI.stream().anyMatch(names::contains),
            Pattern.compile("\"DOI\"\\s*:"), Pattern.compile("\"is-referenced-by-count\"\\s*:"));

    @Override
    public Set<Field> gives(FileOptions options) {
        return CrossrefWork.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        new JsonFile(source, SHAPE, CrossrefWork.MAP, CrossrefWork::read, sink).read();
    }
}
