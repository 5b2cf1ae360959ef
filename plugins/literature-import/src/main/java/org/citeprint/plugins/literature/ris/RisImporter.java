// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.ris;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.tagged.TaggedFile;
import org.citeprint.plugins.literature.tagged.TaggedSyntax;
import org.pf4j.Extension;

/**
 * Reads RIS as databases and reference managers write it: {@code TY  - JOUR} to {@code ER  -}, with one or two blanks or
 * none where the format wants two, values over several lines, numbers and provider lines between records, and each
 * program's own choice among the tags for title, journal, date, authors and DOI. Scopus' notes give citations and cited
 * references.
 */
@Extension
@Operation(
        name = "import.ris",
        summary = "Reads RIS of any program.",
        method = "Each record of the files is one work; several tags of the same meaning count as one."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.RIS,
        since = "0.1.0")
public final class RisImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "RIS";
    private static final TaggedSyntax SYNTAX = new TaggedSyntax(
            Pattern.compile(
                    "^\\s{0,2}(?<tag>[A-Z][A-Z0-9])(?: {2,3}-|(?<=TY|ER|AU|A1|TI|T1|T2|PY|Y1|JO|JF|KW|AB|N1|N2|DO"
                            + "|UR|VL|IS|SP|EP|SN|PB|AD|M3|DB|DA|ID|LA|C7|BT|CT) ?-) ?(?<value>.*)$"),
            "TY", "ER");

    @Override
    public Set<Field> gives(FileOptions options) {
        return RisFields.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        FileFormat.require(source, Set.of(FileFormat.RIS), WANTED);
        RecordTarget target = new RecordTarget(source, RisFields.MAP, sink);
        new TaggedFile(source, SYNTAX, target, sink).read();
        if (sink.records() == 0 && FileFormat.of(source) == FileFormat.UNKNOWN) {
            throw FileFormat.unknown(source, WANTED, Optional.empty());
        }
    }
}
