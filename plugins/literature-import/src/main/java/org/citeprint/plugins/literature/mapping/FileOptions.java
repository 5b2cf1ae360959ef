// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.file.Misfits;
import org.citeprint.plugins.literature.file.Recoded;

/**
 * The options of importers that need to know nothing but the files.
 *
 * @param files the files
 * @param encoding the encoding; found out when absent
 */
public record FileOptions(
        @Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files,
        @Doc("The encoding of text without a byte order mark, such as EUC-KR; found out when absent. XML and workbooks"
                + " say theirs themselves, and JSON is UTF-8 where it can be read so.") Optional<Charset> encoding) {

    /** Files whose encoding is found out. */
    public FileOptions(List<Glob> files) {
        this(files, Optional.empty());
    }

    /** A file as whoever reads it should see it; CP-3042 where it does not fit its encoding. */
    public Source text(Source file, WorkSink sink) throws IOException {
        Misfits.report(file, encoding, sink);
        return encoding.map(name -> Recoded.of(file, name)).orElse(file);
    }
}
