// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.Split;

/** The row at hand of a table, by the names of its columns; of several columns of one name each has a value. */
final class TableRow implements RawFields {

    private static final int[] NOWHERE = {};
    private static final byte[] NOT_AVAILABLE = "NA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** Where OpenAlex writes countries by their codes, {@code NA} is Namibia. */
    private static final Set<String> CODES = Set.of("authorships.countries", "Country");

    private final List<String> names;
    private final Map<String, int[]> columns = new HashMap<>();
    private final Slice cell = new Slice();
    private final Slice text = new Slice();
    private Cells cells = new TextCells(List.of());
    private int line;

    TableRow(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            int[] same = columns.getOrDefault(names.get(i), NOWHERE);
            int[] more = Arrays.copyOf(same, same.length + 1);
            more[same.length] = i;
            columns.put(names.get(i), more);
        }
    }

    /** Goes to another row. */
    TableRow row(Cells row, int number) {
        cells = row;
        line = number;
        return this;
    }

    @Override
    public int line() {
        return line;
    }

    private int[] columns(String name) {
        return columns.getOrDefault(name, NOWHERE);
    }

    /** Points to a cell without the blanks around it; false when it has what programs write for nothing. */
    private boolean get(int column) {
        cells.get(column, cell);
        cell.strip();
        return !cell.isEmpty() && !cell.is(NULL) && (!cell.is(NOT_AVAILABLE) || CODES.contains(names.get(column)));
    }

    @Override
    public void all(String name, Consumer<Slice> target) {
        for (int column : columns(name)) {
            if (get(column)) {
                target.accept(cell);
            }
        }
    }

    @Override
    public void firstOf(List<String> names, Consumer<Slice> target) {
        for (String name : names) {
            for (int column : columns(name)) {
                if (get(column)) {
                    all(name, target);
                    return;
                }
            }
        }
    }

    @Override
    public Slice bytes(List<String> names) {
        text.clear();
        for (String name : names) {
            for (int column : columns(name)) {
                if (get(column)) {
                    text.set(cells.onOneLine() ? cell : Split.joined(cell));
                    return text;
                }
            }
        }
        return text;
    }

    @Override
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        all(name, value -> values.add(value.text()));
        return values;
    }

    @Override
    public List<String> firstOf(List<String> names) {
        List<String> values = new ArrayList<>();
        firstOf(names, value -> values.add(value.text()));
        return values;
    }

    @Override
    public String text(List<String> names) {
        return bytes(names).text();
    }
}
