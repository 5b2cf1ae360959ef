// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.semantic;

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
 * Reads papers of Semantic Scholar: answers of its Graph API (a paper, {@code data} of a search, {@code citingPaper} and
 * {@code citedPaper} of its lists) and the lines of its data sets. A cited paper is its DOI, else its number, or its
 * author, year and title when it has neither.
 */
@Extension
@Operation(
        name = "import.semantic-scholar",
        summary = "Reads JSON of Semantic Scholar.",
        method = "Each paper of the files is one work; fields of study stand as categories.",
        sample = Samples.SEMANTIC_SCHOLAR,
        since = "0.1.0")
public final class SemanticScholarImporter implements CorpusImporter<FileOptions> {

    private static final Set<String> NUMBERS = Set.of("paperId", "corpusId", "corpusid");
    private static final JsonShape SHAPE = JsonShape.of("Semantic Scholar JSON",
            names -> NUMBERS.stream().anyMatch(names::contains),
            Pattern.compile("\"(?:paperId|corpus[iI]d)\"\\s*:"),
            Pattern.compile("\"influential[cC]itation[cC]ount\"\\s*:")).nesting();

    @Override
    public Set<Field> gives(FileOptions options) {
        return SemanticScholarWork.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        new JsonFile(source, SHAPE, SemanticScholarWork.MAP, SemanticScholarWork::read, sink).read();
    }
}
