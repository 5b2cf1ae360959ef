// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.citeprint.plugins.literature.file.Misfits;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads tables with separators, one work a row, after a header of column names. The separator is the one of comma,
 * semicolon, tab and bar that the header has most of outside quotes. Quotes are doubled inside quotes, and a quoted
 * cell may run over several lines. Cells with {@code NA} or {@code null} alone are empty. A row with more or fewer cells than the header is rejected; a quote that is never
 * closed costs its row, not the rest of the file.
 */
@Extension
@Operation(
        name = "import.csv",
        summary = "Reads tables of works, one a row, whose columns you name.",
        method = "Each row of the tables is one work, with the values of the columns that the pipeline names.",
        sample = Samples.TABLE,
        since = "0.1.0")
public final class CsvImporter implements CorpusImporter<CsvImporter.Options> {

    private static final String WANTED = "a table with separators";
    private static final Set<FileFormat> FITTING = Set.of(FileFormat.TABLE, FileFormat.WOS_TAB);

    /** What parts the cells of a row. */
    public enum Separator {
        /** {@code ,} */
        COMMA(','),
        /** {@code ;} */
        SEMICOLON(';'),
        /** Tab. */
        TAB('\t'),
        /** {@code |} */
        BAR('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        /** The character. */
        char sign() {
            return sign;
        }
    }

    /** What surrounds a cell that has separators or line ends in it. */
    public enum Quotes {
        /** {@code "} */
        DOUBLE,
        /** {@code '} */
        SINGLE,
        /** Nothing: quotes are letters as any other. */
        NONE
    }

    /**
     * The options.
     *
     * @param files the files
     * @param columns for each field the column it comes from
     * @param separator what parts cells; found out when absent
     * @param listSeparator what parts the values of a list in one cell
     * @param quotes what surrounds cells
     * @param encoding the encoding; found out when absent
     */
    public record Options(
            @Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files,
            @Doc("For each field of a work, such as title, year, authors or keywords, the name of its column.") Map<String, String> columns,
            @Doc("What parts the cells of a row; found out when absent.") Optional<Separator> separator,
            @Doc("What parts the values in one cell, such as authors.") @Default(";") String listSeparator,
            @Doc("What surrounds cells that hold separators.") @Default("double") Quotes quotes,
            @Doc("The encoding; found out when absent.") Optional<Charset> encoding) {

        /** CP-3011 for a name that is no field; tables whose columns are known name none. */
        public Options {
            if (!columns.isEmpty()) {
                ColumnMap.check(columns);
            }
        }
    }

    @Override
    public Set<Field> gives(Options options) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String label : options.columns().keySet()) {
            ColumnMap.field(label).ifPresent(fields::add);
        }
        return fields;
    }

    @Override
    public void read(Source source, Options options, WorkSink sink) throws IOException {
        FileFormat.require(source, FITTING, WANTED);
        Misfits.report(source, options.encoding(), sink);
        FieldMap map = FieldMapping.of(options.columns(), options.listSeparator());
        new CsvFile(source, options, sink, (header, part) -> FieldMapping.rows(source, options.columns(), map,
                header.names(), header.position(), part)).read();
    }
}
