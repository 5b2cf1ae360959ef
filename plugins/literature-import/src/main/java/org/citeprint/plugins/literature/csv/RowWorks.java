// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.record.Countries;
import org.citeprint.plugins.literature.record.Doi;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the rows of one table. */
final class RowWorks {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:\\.0+)?");

    private final Map<Field, Integer> cells;
    private final Pattern listSeparator;
    private final WorkSink sink;
    private final Losses years;
    private final Losses citations;
    private final Losses countries;

    RowWorks(ColumnMap columns, String listSeparator, WorkSink sink) {
        this.cells = columns.cells();
        this.listSeparator = Pattern.compile(listSeparator, Pattern.LITERAL);
        this.sink = sink;
        this.years = new Losses(sink, "years", "not a year:");
        this.citations = new Losses(sink, "citations", "not a number:");
        this.countries = new Losses(sink, "countries", "not known as a country:");
    }

    /** Hands the work of a row to the sink, or says that there is none. */
    void add(CSVRecord row, Position position) {
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
            sink.reject(position, "all the columns named are empty");
        } else {
            sink.accept(work.build(), position);
        }
    }

    /** Balances the ledger entries. */
    void close() {
        years.close();
        citations.close();
        countries.close();
    }

    private void add(Work.Builder work, Field field, String value, Position position) {
        switch (field.kind()) {
            case TEXT -> work.text(field, field == Field.DOI ? Doi.normalise(value) : value);
            case NUMBER -> addNumber(work, field, value, position);
            case LIST -> {
                for (String item : items(value)) {
                    addItem(work, field, item.strip(), position);
                }
            }
        }
    }

    private String[] items(String value) {
        return listSeparator.pattern().isEmpty() ? new String[] {value} : listSeparator.split(value);
    }

    private void addNumber(Work.Builder work, Field field, String value, Position position) {
        OptionalInt number = field == Field.YEAR ? Year.leading(value) : whole(value);
        Losses losses = field == Field.YEAR ? years : citations;
        if (number.isPresent()) {
            work.number(field, number.getAsInt());
            losses.kept();
        } else {
            losses.lost(value, position);
        }
    }

    private static OptionalInt whole(String value) {
        var matcher = WHOLE.matcher(value);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private void addItem(Work.Builder work, Field field, String item, Position position) {
        if (field != Field.COUNTRIES) {
            work.add(field, item);
            return;
        }
        Optional<String> code = Countries.of(item);
        if (code.isPresent()) {
            work.add(field, code.get());
            countries.kept();
        } else if (!item.isEmpty()) {
            countries.lost(item, position);
        }
    }
}
