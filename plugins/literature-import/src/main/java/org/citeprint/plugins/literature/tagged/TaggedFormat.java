// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/**
 * A format of tagged lines that is read as one database writes it.
 *
 * @param format what a file must look like
 * @param wanted what it is called
 * @param syntax how lines and records are told
 * @param map what the tags mean
 */
public record TaggedFormat(FileFormat format, String wanted, TaggedSyntax syntax, FieldMap map) {

    /**
     * Reads a file.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-3001 for another format, CP-3002 for an empty file, CP-3024 for one that is damaged
     */
    public void read(Source source, WorkSink sink) throws IOException {
        FileFormat.require(source, Set.of(format), wanted);
        new TaggedFile(source, syntax, new RecordTarget(source, map, sink), sink).read();
        if (sink.records() == 0 && FileFormat.of(source) == FileFormat.UNKNOWN) {
            throw FileFormat.unknown(source, wanted, Optional.empty());
        }
    }
}
