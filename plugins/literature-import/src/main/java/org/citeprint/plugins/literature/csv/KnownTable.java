// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Rejected;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/** A table of a database: its columns are those that a map of fields knows. */
public final class KnownTable {

    private static final Set<FileFormat> FITTING = Set.of(FileFormat.TABLE, FileFormat.WOS_TAB, FileFormat.WORKBOOK);

    private final String wanted;
    private final List<String> required;
    private final FieldMap map;

    /**
     * A kind of table.
     *
     * @param wanted what it is called
     * @param required the columns by which it is known, of which each file has one at least
     * @param map what its columns mean
     */
    public KnownTable(String wanted, List<String> required, FieldMap map) {
        this.wanted = wanted;
        this.required = required;
        this.map = map;
    }

    /** What the columns mean. */
    public FieldMap map() {
        return map;
    }

    /** Whether the columns of a header are of this kind. */
    public boolean fits(List<String> header) {
        return header.stream().anyMatch(required::contains);
    }

    /** The names of the columns of a table. CP-3002 and CP-3024 for a workbook in which none can be read. */
    public static List<String> header(Source source) throws IOException {
        FileFormat format = FileFormat.of(source);
        if (format == FileFormat.WORKBOOK) {
            return SheetTable.head(source, 0).getFirst();
        }
        return Header.read(source, dialect(format)).names();
    }

    /** The first rows of a table below its header. */
    public static List<List<String>> rows(Source source, int most) throws IOException {
        FileFormat format = FileFormat.of(source);
        if (format == FileFormat.WORKBOOK) {
            return SheetTable.head(source, most).stream().skip(1).toList();
        }
        return Header.read(source, dialect(format)).rows(source, most);
    }

    /** Reads a table. CP-3001 when it is of another kind. */
    public void read(Source source, WorkSink sink) throws IOException {
        FileFormat format = FileFormat.require(source, FITTING, wanted);
        if (format == FileFormat.WORKBOOK) {
            SheetTable.read(source, sink, (header, position) -> rows(source, header, position, sink));
        } else {
            new CsvFile(source, dialect(format), sink,
                    (header, part) -> rows(source, header.names(), header.position(), part)).read();
        }
    }

    private CsvFile.Rows rows(Source source, List<String> header, Position position, WorkSink sink) {
        if (!fits(header)) {
            throw FileFormat.unknown(source, wanted, Optional.of(new Rejected(position,
                    "its header has none of the columns " + String.join(", ", required))));
        }
        return new RecordRows(new TableRow(header), new RecordTarget(source, map, sink));
    }

    /** Web of Science writes quotes as letters between its tabs. */
    private static CsvImporter.Options dialect(FileFormat format) {
        boolean tabs = format == FileFormat.WOS_TAB;
        return new CsvImporter.Options(List.of(), Map.of(),
                tabs ? Optional.of(CsvImporter.Separator.TAB) : Optional.empty(), ";",
                tabs ? CsvImporter.Quotes.NONE : CsvImporter.Quotes.DOUBLE, Optional.empty());
    }
}
