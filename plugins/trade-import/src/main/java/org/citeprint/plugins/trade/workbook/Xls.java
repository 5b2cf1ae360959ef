// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * A workbook of Excel 97 to 2003 (BIFF8, [MS-XLS]): numbers, texts, truth values and errors (as the
 * texts that are shown) and the results of formulas.
 */
final class Xls implements Workbook {

    private static final int END = 0x0A;
    private static final int FORMULA = 0x06;
    private static final int SHEET = 0x85;
    private static final int SHARED_STRINGS = 0xFC;
    private static final int MANY_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int TEXT = 0x204;
    private static final int TRUTH_OR_ERROR = 0x205;
    private static final int FORMULA_TEXT = 0x207;
    private static final int PACKED_NUMBER = 0x27E;

    private final String file;
    private final byte[] bytes;
    private final List<String> shared = new ArrayList<>();
    private final SequencedMap<String, Integer> sheets = new LinkedHashMap<>();

    private Xls(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Xls open(String file, byte[] bytes) {
        byte[] stream = new CompoundFile(bytes).stream(List.of("Workbook")).orElseThrow(() -> new ProblemException(
                Problem.error("CP-3140", Position.of(file), "`" + file + "` holds no workbook of Excel 97 or later",
                        "open it with a spreadsheet program and save it as .xlsx or CSV")));
        Xls workbook = new Xls(file, stream);
        workbook.readGlobals();
        return workbook;
    }

    private void readGlobals() {
        XlsRecords records = new XlsRecords(bytes, 0);
        while (records.until(END)) {
            if (records.type() == SHEET) {
                sheets.put(records.shortText(6), records.int32(0));
            } else if (records.type() == SHARED_STRINGS) {
                shared.addAll(records.sharedTexts());
            }
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Grid sheet(String name) {
        Integer from = sheets.get(name);
        if (from == null) {
            throw new ProblemException(Problem.error("CP-3141", Position.of(file), "no sheet `" + name + "`",
                    "the workbook has " + String.join(", ", sheets.keySet())));
        }
        Grid grid = new Grid(file + "!" + name);
        try {
            read(from, grid);
        } catch (RuntimeException e) {
            throw Workbook.broken(grid, name, e);
        }
        return grid;
    }

    private void read(int from, Grid grid) {
        XlsRecords records = new XlsRecords(bytes, from);
        int[] formula = new int[2];
        while (records.until(END)) {
            int row = records.length() < 4 ? 0 : records.int16(0);
            int column = records.length() < 4 ? 0 : records.int16(2);
            switch (records.type()) {
                case NUMBER -> grid.number(row, column, records.float64(6));
                case PACKED_NUMBER -> grid.number(row, column, records.packed(6));
                case MANY_NUMBERS -> {
                    for (int i = 0; 6 * i + 10 <= records.length() - 2; i++) {
                        grid.number(row, column + i, records.packed(6 + 6 * i));
                    }
                }
                case SHARED_TEXT -> grid.text(row, column, shared.get(records.int32(6)));
                case TEXT -> grid.text(row, column, records.longText(6));
                case FORMULA -> {
                    formula = new int[]{row, column};
                    result(records, grid, row, column);
                }
                case TRUTH_OR_ERROR -> truthOrError(grid, row, column, records.int8(6), records.int8(7) != 0);
                case FORMULA_TEXT -> grid.text(formula[0], formula[1], records.longText(0));
                default -> {
                    // Formats, windows, pictures.
                }
            }
        }
    }

    /** A result that is no number has 0xFFFF in its last two bytes and its kind in the first. */
    private static void result(XlsRecords formula, Grid grid, int row, int column) {
        if (formula.int16(12) != 0xFFFF) {
            grid.number(row, column, formula.float64(6));
        } else if (formula.int8(6) == 1 || formula.int8(6) == 2) {
            truthOrError(grid, row, column, formula.int8(8), formula.int8(6) == 2);
        }
        // Else it is empty, or a text that follows in a record of its own.
    }

    private static void truthOrError(Grid grid, int row, int column, int value, boolean error) {
        if (error) {
            grid.text(row, column, ErrorValue.of(value));
        } else {
            grid.truth(row, column, value != 0);
        }
    }
}
