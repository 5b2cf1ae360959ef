// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.CountryCode;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the rows of one table. */
final class RowWorks implements CsvFile.Rows {

    private final Map<Field, Integer> cells;
    private final Pattern listSeparator;
    private final WorkSink sink;
    private final Values values;

    RowWorks(ColumnMap columns, String listSeparator, WorkSink sink) {
        this.cells = columns.cells();
        this.listSeparator = Pattern.compile(listSeparator, Pattern.LITERAL);
        this.sink = sink;
        this.values = new Values(sink);
    }

    @Override
    public void add(List<String> row, Position position) {
        Work.Builder work = Work.builder();
        boolean empty = true;
        for (Map.Entry<Field, Integer> cell : cells.entrySet()) {
            String value = row.get(cell.getValue()).strip();
            if (!value.isEmpty()) {
                empty = false;
                add(work, cell.getKey(), value, position);
            }
        }
        if (empty) {
            sink.reject(position, "all the columns named are empty", String.join("\t", row));
        } else {
            sink.accept(work.build(), position);
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

    private void add(Work.Builder work, Field field, String value, Position position) {
        switch (field) {
            case DOI -> values.doi(work, value, position);
            case YEAR -> values.year(work, Year.leading(value), value, position);
            case CITATIONS -> values.citations(work, value, position);
            case COUNTRIES -> {
                for (String name : items(value)) {
                    values.country(work, CountryCode.of(name), name, position);
                }
            }
            default -> addPlain(work, field, value);
        }
    }

    private void addPlain(Work.Builder work, Field field, String value) {
        if (field.kind() == Field.Kind.TEXT) {
            work.text(field, value);
        } else {
            for (String item : items(value)) {
                work.add(field, item);
            }
        }
    }

    private String[] items(String value) {
        return listSeparator.pattern().isEmpty() ? new String[]{value} : listSeparator.split(value);
    }
}
