// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.file.Chunks;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Misfits;
import org.citeprint.plugins.literature.file.Recoded;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads Web of Science plain text of all generations: {@code FN ISI Export Format} with CR LF, {@code FN Thomson
 * Reuters …}, {@code FN Clarivate Analytics Web of Science} with a byte order mark, and files without any heading. A
 * line has a tag in columns 1 and 2 and its value from column 4; three blanks continue a field. {@code PT} begins a
 * record, {@code ER} ends it, {@code EF} ends the file.
 *
 * <p>Authors, addresses and cited references have one value a line; other fields are wrapped text, which is joined
 * before keywords are parted at semicolons. A record without {@code ER} is kept when it has its accession number, or is of
 * OpenAlex ({@code FN OpenAlex}), and another one follows; records that ran together, and ones whose beginning or end is missing, are rejected by line.
 * Linear in the file.
 */
@Extension
@Operation(
        name = "import.wos",
        summary = "Reads Web of Science plain text.",
        method = "Each record of the files is one work; cited references, keywords and names are kept as they came."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.WOS,
        since = "0.1.0")
public final class WosImporter implements CorpusImporter<WosImporter.Options> {

    private static final String WANTED = "Web of Science plain text";

    /** Which form of the authors' names to take. */
    public enum AuthorNames {
        /** Surname and initials: {@code Peters, GP}. */
        SHORT,
        /** As printed: {@code Peters, Glen P.}; the short form where there is no other. */
        FULL
    }

    /**
     * The options.
     *
     * @param files the files
     * @param authorNames the form of the authors' names
     * @param encoding the encoding; found out when absent
     */
    public record Options(
            @Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files,
            @Doc("Authors with initials, which every record has, or with full names.")
            @Default("short") AuthorNames authorNames,
            @Doc("The encoding of text without a byte order mark; found out when absent.") Optional<Charset> encoding) {

        /** Files whose encoding is found out. */
        public Options(List<Glob> files, AuthorNames authorNames) {
            this(files, authorNames, Optional.empty());
        }
    }

    @Override
    public void read(Source file, Options options, WorkSink sink) throws IOException {
        Misfits.report(file, options.encoding(), sink);
        Source source = options.encoding().map(name -> Recoded.of(file, name)).orElse(file);
        FileFormat.require(source, Set.of(FileFormat.WOS_PLAIN), WANTED);
        try (Chunks chunks = Chunks.open(source, Optional.empty(), WosFile::beforeRecord)) {
            new WosFile(source, options.authorNames(), WosDialect.of(source), sink).read(chunks);
            if (sink.works() == 0 && FileFormat.of(source) == FileFormat.UNKNOWN) {
                throw FileFormat.unknown(source, WANTED, Optional.empty());
            }
            RecordCheck.report(source, sink, chunks.lines(), chunks.damage());
        }
    }
}
