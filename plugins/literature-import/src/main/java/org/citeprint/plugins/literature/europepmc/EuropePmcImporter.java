// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.europepmc;

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
 * Reads answers of Europe PMC's search, lite or core, as pages ({@code resultList.result}) or JSON Lines. The core answer
 * has abstracts, affiliations, keywords, MeSH headings and ORCIDs; the lite one has authors as one text. Neither has
 * cited references.
 */
@Extension
@Operation(
        name = "import.europe-pmc",
        summary = "Reads JSON of Europe PMC.",
        method = "Each result of the files is one work; author keywords and MeSH headings are kept apart."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.EUROPE_PMC,
        since = "0.1.0")
public final class EuropePmcImporter implements CorpusImporter<FileOptions> {

    private static final JsonShape SHAPE = JsonShape.of("Europe PMC JSON",
            names -> names.contains("id") && names.contains("source"),
            Pattern.compile("\"(?:pubYear|authorString)\"\\s*:"), Pattern.compile("\"citedByCount\"\\s*:"));

    @Override
    public Set<Field> gives(FileOptions options) {
        return EuropePmcWork.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        new JsonFile(source, SHAPE, EuropePmcWork.MAP, EuropePmcWork::read, sink).read();
    }
}
