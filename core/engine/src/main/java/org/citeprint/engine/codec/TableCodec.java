// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Name, caption, then the columns in order. */
final class TableCodec implements DatasetCodec<Table> {

    private static final int TEXT = 0;
    private static final int WHOLE = 1;
    private static final int DECIMAL = 2;

    @Override
    public void write(Table table, Encoder out) throws IOException {
        out.text(table.name());
        out.text(table.caption());
        out.number(table.columns().size());
        for (Column column : table.columns()) {
            writeColumn(column, out);
        }
    }

    private static void writeColumn(Column column, Encoder out) throws IOException {
        switch (column) {
            case Column.Text texts -> {
                writeHead(TEXT, column, out);
                out.strings(texts.values());
            }
            case Column.Whole numbers -> {
                writeHead(WHOLE, column, out);
                out.longs(numbers.values());
            }
            case Column.Decimal numbers -> {
                writeHead(DECIMAL, column, out);
                out.doubles(numbers.values());
            }
        }
    }

    private static void writeHead(int kind, Column column, Encoder out) throws IOException {
        out.number(kind);
        out.text(column.name());
        out.text(column.unit());
        out.constant(column.meaning());
    }

    @Override
    public Table read(Decoder in) throws IOException {
        String name = in.text();
        String caption = in.text();
        int count = in.count(Integer.BYTES);
        List<Column> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(readColumn(in));
        }
        return new Table(name, caption, columns);
    }

    private static Column readColumn(Decoder in) throws IOException {
        int kind = in.number();
        String name = in.text();
        String unit = in.text();
        Meaning meaning = in.constant(Meaning.class);
        return switch (kind) {
            case TEXT -> new Column.Text(name, in.strings());
            case WHOLE -> new Column.Whole(name, unit, meaning, in.longs());
            case DECIMAL -> new Column.Decimal(name, unit, meaning, in.doubles());
            default -> throw new MalformedDatasetException("no kind of column has the number " + kind);
        };
    }
}
