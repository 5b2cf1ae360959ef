// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.util.List;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.api.xls.DamagedXls;
import org.citeprint.api.xls.XlsBook;
import org.citeprint.api.xls.XlsCells;

/** A workbook of Excel 97 to 2003; errors are the texts that are shown. */
final class Xls implements Workbook {

    private final String file;
    private final XlsBook book;

    private Xls(String file, XlsBook book) {
        this.file = file;
        this.book = book;
    }

    static Xls open(String file, byte[] bytes) throws DamagedXls {
        return new Xls(file, XlsBook.open(bytes).orElseThrow(() -> new ProblemException(
                Problem.error("CP-3140", Position.of(file), "`" + file + "` holds no workbook of Excel 97 or later",
                        "open it with a spreadsheet program and save it as .xlsx or CSV"))));
    }

    @Override
    public List<String> names() {
        return book.names();
    }

    @Override
    public Grid sheet(String name) {
        if (!book.names().contains(name)) {
            throw new ProblemException(Problem.error("CP-3141", Position.of(file), "no sheet `" + name + "`",
                    "the workbook has " + String.join(", ", book.names())));
        }
        Grid grid = new Grid(file + "!" + name);
        try {
            book.read(name, new Cells(grid));
        } catch (DamagedXls e) {
            throw Workbook.broken(grid, name, e);
        }
        return grid;
    }

    private record Cells(Grid grid) implements XlsCells {

        @Override
        public void number(int row, int column, double value) {
            grid.number(row, column, value);
        }

        @Override
        public void text(int row, int column, String value) {
            grid.text(row, column, value);
        }

        @Override
        public void truth(int row, int column, boolean value) {
            grid.truth(row, column, value);
        }

        @Override
        public void error(int row, int column, int code) {
            grid.text(row, column, ErrorValue.of(code));
        }
    }
}
