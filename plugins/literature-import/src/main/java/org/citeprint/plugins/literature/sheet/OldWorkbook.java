// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.operation.Source;
import org.citeprint.api.xls.DamagedXls;
import org.citeprint.api.xls.XlsBook;
import org.citeprint.api.xls.XlsCells;

/**
 * The first sheet of a workbook of Excel 97 to 2003, the form in which Web of Science exports workbooks. It is held in
 * memory, as its rows may stand in any order; there are at most 65,536.
 */
final class OldWorkbook implements XlsCells {

    private final List<List<String>> rows = new ArrayList<>();

    private OldWorkbook() {}

    /** Whether a file begins as such workbooks do. */
    static boolean isOne(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return XlsBook.isCompound(in.readNBytes(4));
        }
    }

    /** Hands over the rows that have anything in them; gives why they could not all be read, if so. */
    static Optional<String> read(Source source, Workbook.Rows target) throws IOException {
        OldWorkbook sheet = new OldWorkbook();
        Optional<String> damage = sheet.fill(source);
        for (int row = 0; row < sheet.rows.size(); row++) {
            List<String> cells = sheet.rows.get(row);
            if (!cells.stream().allMatch(String::isBlank) && !target.row(cells, row + 1)) {
                break;
            }
        }
        return damage;
    }

    private Optional<String> fill(Source source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        try {
            Optional<XlsBook> book = XlsBook.open(bytes);
            if (book.isEmpty() || book.get().names().isEmpty()) {
                return Optional.of("there is no sheet of Excel 97 or later in it");
            }
            book.get().read(book.get().names().getFirst(), this);
            return Optional.empty();
        } catch (DamagedXls e) {
            return Optional.of("workbook is damaged: " + e.getMessage());
        }
    }

    @Override
    public void number(int row, int column, double value) {
        text(row, column, SheetReader.number(Double.toString(value)));
    }

    @Override
    public void text(int row, int column, String value) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, SheetReader.escaped(value.replace('\n', ' ').replace('\t', ' ')));
    }

    @Override
    public void truth(int row, int column, boolean value) {
        text(row, column, value ? "TRUE" : "FALSE");
    }

    /** As in other workbooks, an error is no value. */
    @Override
    public void error(int row, int column, int code) {
        text(row, column, "");
    }
}
