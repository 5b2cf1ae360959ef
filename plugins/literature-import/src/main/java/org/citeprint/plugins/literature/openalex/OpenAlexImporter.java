// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads works of OpenAlex: pages of the API ({@code {meta, results[]}}), arrays, single works and JSON Lines, plain or
 * gzip, with the field names of 2022 (host_venue, concepts) to 2026 (primary_location, topics, keywords).
 *
 * <p>Ids lose the part before their last slash. The abstract is put together from its inverted index. A list query of
 * the API gives at most 100 authors a work. A malformed place costs the work around it; of JSON Lines, its line, or where
 * that is a page or array of works, the work around it too.
 * Streaming: memory does not grow with the file beyond the corpus, but what follows a malformed place in any other shape
 * is held in memory while it is read.
 */
@Extension
@Operation(
        name = "import.openalex",
        summary = "Reads works of OpenAlex: API pages or JSON Lines.",
        method = "Each OpenAlex work of the files is one work; topics stand as categories, cited works as their ids."
                + " Countries are those OpenAlex gives to the authorships.",
        sample = Samples.OPENALEX,
        since = "0.1.0")
public final class OpenAlexImporter implements CorpusImporter<OpenAlexImporter.Options> {

    static final String WANTED = "OpenAlex JSON";

    /** What to take of the cited works. */
    public enum References {
        /** Their OpenAlex ids. */
        ID,
        /** Nothing. */
        NONE
    }

    /**
     * The options.
     *
     * @param files the files
     * @param references what to take of the cited works
     */
    public record Options(
            @Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files,
            @Doc("What to take of the cited works.") @Default("id") References references) {}

    @Override
    public Set<Field> gives(Options options) {
        return options.references() == References.ID
                ? EnumSet.allOf(Field.class)
                : EnumSet.complementOf(EnumSet.of(Field.REFERENCES));
    }

    @Override
    public void read(Source source, Options options, WorkSink sink) throws IOException {
        FileFormat.require(source, Set.of(FileFormat.JSON), WANTED);
        OpenAlexFile file = new OpenAlexFile(source, options.references() == References.ID, sink);
        if (JsonShape.isLines(source)) {
            file.readLines();
        } else {
            file.readDocument();
        }
    }
}
