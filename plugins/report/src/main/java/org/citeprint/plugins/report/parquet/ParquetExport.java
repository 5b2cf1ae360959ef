// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.parquet.ParquetWriter;
import org.pf4j.Extension;

/**
 * Apache Parquet: decimals as doubles, whole numbers as 64-bit integers, texts in UTF-8, missing values as null; columns
 * and rows in the order of the table, every number exact. The table's name, caption and units stand in the notes of the
 * file ({@code name}, {@code caption}, {@code unit of <column>}). Linear in the table.
 */
@Extension
@Operation(
        name = "export.parquet",
        summary = "Writes a table as Apache Parquet.",
        method = "Plain, uncompressed columns with a checksum for each page, numbers exact, missing values null; units in"
                + " the notes of the file.",
        source = "Apache Parquet format 2.11.",
        since = "0.1.0")
public final class ParquetExport implements Operator<Table, ParquetExport.Options, Document> {

    /** Where units go. */
    public enum Units {
        /** Only into the notes of the file: columns keep their names. */
        NOTES,
        /** Behind the name, too: {@code production (Mt CO2)}. */
        NAMES
    }

    /**
     * The options.
     *
     * @param units where units go
     */
    public record Options(
            @Doc("Where units go: only into the notes of the file, or behind the names of columns, too.")
            @Default("notes") Units units) {}

    @Override
    public Document run(Table table, Options options, Context context) throws IOException {
        SequencedMap<String, String> notes = new LinkedHashMap<>();
        notes.put("name", table.name());
        notes.put("caption", table.caption());
        table.columns().stream().filter(column -> !column.unit().isEmpty())
                .forEach(column -> notes.put("unit of " + column.name(), column.unit()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ParquetWriter writer = new ParquetWriter(bytes, table.rows(), notes);
        for (Column column : table.columns()) {
            context.checkCancelled();
            writer.add(options.units() == Units.NAMES ? named(column) : column);
        }
        writer.finish();
        return new Document("application/vnd.apache.parquet", ".parquet", bytes.toByteArray());
    }

    private static Column named(Column column) {
        String name = column.unit().isEmpty() ? column.name() : column.name() + " (" + column.unit() + ")";
        return switch (column) {
            case Column.Text text -> text;
            case Column.Whole whole -> new Column.Whole(name, whole.unit(), whole.meaning(), whole.values());
            case Column.Decimal decimal -> new Column.Decimal(name, decimal.unit(), decimal.meaning(),
                    decimal.values());
        };
    }
}
