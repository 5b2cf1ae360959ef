// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Map;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.CountryCode;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the rows of one table. */
final class RowWorks implements CsvFile.Rows {

    private final Map<Field, Integer> cells;
    private final Pattern listSeparator;
    private final WorkSink sink;
    private final Values values;
    private final WorkBuffer work = new WorkBuffer();
    private final Slice cell = new Slice();

    RowWorks(ColumnMap columns, String listSeparator, WorkSink sink) {
        this.cells = columns.cells();
        this.listSeparator = Pattern.compile(listSeparator, Pattern.LITERAL);
        this.sink = sink;
        this.values = new Values(sink);
    }

    @Override
    public void add(Cells row, Position position) {
        work.clear();
        boolean empty = true;
        for (Map.Entry<Field, Integer> column : cells.entrySet()) {
            row.get(column.getValue(), cell);
            cell.strip();
            if (!cell.isEmpty()) {
                empty = false;
                add(column.getKey(), position);
            }
        }
        if (empty) {
            sink.reject(position, "all the columns named are empty", row.joined());
        } else {
            sink.accept(work, position);
        }
    }

    @Override
    public void append(CsvFile.Rows other) {
        if (other instanceof RowWorks later) {
            values.append(later.values);
        }
    }

    @Override
    public void close() {
        values.close();
    }

    private void add(Field field, Position position) {
        switch (field) {
            case DOI -> values.doi(work, cell, position);
            case YEAR -> values.year(work, cell, Year::leading, position);
            case CITATIONS -> values.citations(work, cell, position);
            case COUNTRIES -> {
                for (String name : items()) {
                    values.country(work, CountryCode.of(name), name, position);
                }
            }
            default -> addPlain(field);
        }
    }

    private void addPlain(Field field) {
        if (field.kind() == Field.Kind.TEXT) {
            work.text(field, cell.bytes(), cell.begin(), cell.end());
        } else {
            for (String item : items()) {
                work.add(field, item);
            }
        }
    }

    private String[] items() {
        String value = cell.text();
        return listSeparator.pattern().isEmpty() ? new String[]{value} : listSeparator.split(value);
    }
}
