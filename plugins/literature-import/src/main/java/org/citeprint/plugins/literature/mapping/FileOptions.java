// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
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
                + " say theirs themselves.") Optional<Charset> encoding) {

    /** Files whose encoding is found out. */
    public FileOptions(List<Glob> files) {
        this(files, Optional.empty());
    }

    /** A file as whoever reads it should see it. */
    public Source text(Source file) {
        return encoding.map(name -> Recoded.of(file, name)).orElse(file);
    }
}
