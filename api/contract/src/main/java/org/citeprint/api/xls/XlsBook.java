// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xls;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A workbook of Excel 97 to 2003 (BIFF8, [MS-XLS]) in a compound file ([MS-CFB]): numbers, texts, truth values, errors and
 * the results of formulas. Formats, and so the difference between a number and a date, are not read. The file is held in
 * memory; a sheet is read in time linear in its size.
 */
public final class XlsBook {

    private static final int COMPOUND = 0xD0CF11E0;
    private static final int END = 0x0A;
    private static final int FORMULA = 0x06;
    private static final int PASSWORD = 0x2F;
    private static final int SHEET = 0x85;
    private static final int SHARED_STRINGS = 0xFC;
    private static final int MANY_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int TEXT = 0x204;
    private static final int TRUTH_OR_ERROR = 0x205;
    private static final int FORMULA_TEXT = 0x207;
    private static final int PACKED_NUMBER = 0x27E;

    private final byte[] bytes;
    private final List<String> shared = new ArrayList<>();
    private final SequencedMap<String, Integer> sheets = new LinkedHashMap<>();

    private XlsBook(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether a file that begins with these bytes, four or more, is a compound file, which may hold a workbook. */
    public static boolean isCompound(byte[] head) {
        return head.length >= 4 && ByteBuffer.wrap(head).getInt() == COMPOUND;
    }

    private interface Reading {
        void run() throws DamagedXls;
    }

    /**
     * Opens a workbook; empty when a compound file holds none of Excel 97 or later.
     *
     * @throws DamagedXls when it is cut off or damaged before its sheets, or protected by a password
     */
    public static Optional<XlsBook> open(byte[] file) throws DamagedXls {
        List<XlsBook> book = new ArrayList<>();
        guard(() -> {
            Optional<byte[]> stream = new CompoundFile(file).stream(List.of("Workbook"));
            if (stream.isPresent()) {
                book.add(new XlsBook(stream.get()));
                book.getFirst().readGlobals();
            }
        });
        return book.stream().findFirst();
    }

    /** Whatever stands in the place of a length or an offset, it is the file that is wrong. */
    private static void guard(Reading reading) throws DamagedXls {
        try {
            reading.run();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException | NegativeArraySizeException
                | IllegalArgumentException e) {
            throw new DamagedXls(e);
        }
    }

    private void readGlobals() throws DamagedXls {
        XlsRecords records = new XlsRecords(bytes, 0);
        while (records.until(END)) {
            switch (records.type()) {
                case PASSWORD -> throw new DamagedXls("it is protected by a password");
                case SHEET -> sheets.put(records.shortText(6), records.int32(0));
                case SHARED_STRINGS -> shared.addAll(records.sharedTexts());
                default -> {
                    // Fonts, formats, windows.
                }
            }
        }
    }

    /** The names of the sheets in their order. */
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * Hands over the cells of a sheet; none when there is no sheet of this name.
     *
     * @throws DamagedXls when the sheet cannot be read to its end; the cells before were handed over
     */
    public void read(String name, XlsCells cells) throws DamagedXls {
        Integer from = sheets.get(name);
        if (from != null) {
            guard(() -> read(from, cells));
        }
    }

    private void read(int from, XlsCells cells) {
        XlsRecords records = new XlsRecords(bytes, from);
        int[] formula = new int[2];
        while (records.until(END)) {
            int row = records.length() < 4 ? 0 : records.int16(0);
            int column = records.length() < 4 ? 0 : records.int16(2);
            switch (records.type()) {
                case NUMBER -> cells.number(row, column, records.float64(6));
                case PACKED_NUMBER -> cells.number(row, column, records.packed(6));
                case MANY_NUMBERS -> {
                    for (int i = 0; 6 * i + 10 <= records.length() - 2; i++) {
                        cells.number(row, column + i, records.packed(6 + 6 * i));
                    }
                }
                case SHARED_TEXT -> cells.text(row, column, shared.get(records.int32(6)));
                case TEXT -> cells.text(row, column, records.longText(6));
                case FORMULA -> {
                    formula = new int[]{row, column};
                    result(records, cells, row, column);
                }
                case TRUTH_OR_ERROR -> truthOrError(cells, row, column, records.int8(6), records.int8(7) != 0);
                case FORMULA_TEXT -> cells.text(formula[0], formula[1], records.longText(0));
                default -> {
                    // Formats, windows, pictures.
                }
            }
        }
    }

    /** A result that is no number has 0xFFFF in its last two bytes and its kind in the first. */
    private static void result(XlsRecords formula, XlsCells cells, int row, int column) {
        if (formula.int16(12) != 0xFFFF) {
            cells.number(row, column, formula.float64(6));
        } else if (formula.int8(6) == 1 || formula.int8(6) == 2) {
            truthOrError(cells, row, column, formula.int8(8), formula.int8(6) == 2);
        }
        // Else it is empty, or a text that follows in a record of its own.
    }

    private static void truthOrError(XlsCells cells, int row, int column, int value, boolean error) {
        if (error) {
            cells.error(row, column, value);
        } else {
            cells.truth(row, column, value != 0);
        }
    }
}
