// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.Position;

/**
 * The cells of one sheet, rows and columns from 0. A cell takes eight bytes: a number as its bits, a text as the place
 * of the text in a list, marked by bits no number has.
 */
public final class Grid {

    private static final long EMPTY = 0xFFF8_0000_0000_0000L;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final String file;
    private final List<long[]> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int columns;

    /** An empty sheet, to be filled by a reader. */
    public Grid(String file) {
        this.file = file;
    }

    /** The file and the sheet, as in {@code table.xlsx!WIOT_2009}. */
    public String file() {
        return file;
    }

    /** One more than the last row with a cell. */
    public int rows() {
        return rows.size();
    }

    /** One more than the last column with a cell. */
    public int columns() {
        return columns;
    }

    void number(int row, int column, double value) {
        put(row, column, Double.doubleToLongBits(value));
    }

    /** A truth value, which is no number. */
    void truth(int row, int column, boolean value) {
        text(row, column, value ? "TRUE" : "FALSE");
    }

    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            put(row, column, EMPTY + 1 + places.computeIfAbsent(text, key -> {
                texts.add(key);
                return texts.size() - 1;
            }));
        }
    }

    private void put(int row, int column, long bits) {
        if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
            throw new IllegalArgumentException("a sheet has no cell in row " + (row + 1) + ", column " + (column + 1));
        }
        while (rows.size() <= row) {
            rows.add(new long[0]);
        }
        long[] cells = rows.get(row);
        if (cells.length <= column) {
            int from = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, from == 0 ? columns : from + (from >> 1)));
            Arrays.fill(cells, from, cells.length, EMPTY);
            rows.set(row, cells);
        }
        cells[column] = bits;
        columns = Math.max(columns, column + 1);
    }

    private long bits(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).length) {
            return EMPTY;
        }
        return rows.get(row)[column];
    }

    private static boolean isText(long bits) {
        return bits < 0 && bits > EMPTY;
    }

    /** Whether the cell holds neither a number nor more than blanks. */
    public boolean isEmpty(int row, int column) {
        long bits = bits(row, column);
        return bits == EMPTY || (isText(bits) && text(row, column).isEmpty());
    }

    /** The number of a cell; NaN where it is empty or text. */
    public double number(int row, int column) {
        long bits = bits(row, column);
        return bits == EMPTY || isText(bits) ? Double.NaN : Double.longBitsToDouble(bits);
    }

    /** The cell as text without blanks around it: a whole number without a point, empty where there is none. */
    public String text(int row, int column) {
        long bits = bits(row, column);
        if (bits == EMPTY) {
            return "";
        }
        if (isText(bits)) {
            return texts.get((int) (bits - EMPTY - 1)).strip();
        }
        double value = Double.longBitsToDouble(bits);
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The texts of a row, from a column on. */
    public List<String> rowTexts(int row, int from) {
        List<String> cells = new ArrayList<>();
        for (int column = from; column < columns; column++) {
            cells.add(text(row, column));
        }
        return cells;
    }

    /** Where a cell stands. */
    public Position position(int row, int column) {
        return new Position(file, row + 1, column + 1);
    }
}
