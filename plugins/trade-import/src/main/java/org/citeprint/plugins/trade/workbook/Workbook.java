// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.api.xls.DamagedXls;
import org.citeprint.api.xls.XlsBook;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * An Excel workbook, told by its first bytes and parts: {@code .xlsx} read as a stream of XML events, {@code .xlsb} and
 * {@code .xls} record by record.
 */
public interface Workbook {

    /** The names of the sheets in their order. */
    List<String> names();

    /** The cells of a sheet; only this sheet is read. */
    Grid sheet(String name) throws IOException;

    /** The first sheet. */
    default Grid first() throws IOException {
        return sheet(names().getFirst());
    }

    /** Whether a file's first bytes are those of a workbook. */
    static boolean isWorkbook(TableFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            byte[] first = in.readNBytes(8);
            return startsWith(first, 'P', 'K', 3, 4) || XlsBook.isCompound(first);
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws ProblemException CP-3140 when it is none that can be read, CP-3109 when it is damaged
     */
    static Workbook open(TableFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.opener().open()) {
            bytes = in.readAllBytes();
        }
        try {
            if (startsWith(bytes, 'P', 'K', 3, 4)) {
                return Xlsb.isOne(bytes) ? Xlsb.open(file.name(), bytes) : Xlsx.open(file.name(), bytes);
            }
            if (XlsBook.isCompound(bytes)) {
                return Xls.open(file.name(), bytes);
            }
        } catch (EOFException | ZipException | DamagedXls e) {
            throw TableReader.damaged(file.name(), e);
        } catch (RuntimeException e) {
            throw broken(file.name(), e);
        }
        throw new ProblemException(Problem.error("CP-3140", Position.of(file.name()),
                "`" + file.name() + "` is not an Excel workbook",
                "give an .xlsx, .xlsb or .xls file, or save it as CSV"));
    }

    /** What it means that no sheet is found: the rest of the file is missing when its table of contents, which is last, is. */
    static ProblemException withoutSheets(String file, byte[] bytes) {
        for (int at = bytes.length - 4; at >= 0; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return new ProblemException(Problem.error("CP-3140", Position.of(file),
                        "`" + file + "` holds no sheets that can be read", "save it as .xlsx or CSV"));
            }
        }
        return TableReader.damaged(file, new EOFException("the workbook ends in the middle"));
    }

    /** What any other failure in a file of someone else's making means, a problem of ours passed on as it is. */
    static ProblemException broken(String file, RuntimeException cause) {
        return cause instanceof ProblemException problem
                ? problem
                : TableReader.damaged(file, new IOException("a record points beyond the end", cause));
    }

    /** What is said of a sheet whose cells can be read up to a row only, a problem of ours passed on as it is. */
    static ProblemException broken(Grid sheet, String name, Exception cause) {
        return cause instanceof ProblemException problem
                ? problem
                : new ProblemException(Problem.error("CP-3109", Position.of(sheet.file()),
                        "the workbook ends or is damaged in the middle of sheet `" + name + "`, "
                                + (sheet.rows() == 0 ? "before its first row" : "after row " + sheet.rows()),
                        "fetch it again and compare its size or digest with the publisher's; where it is your own,"
                                + " save it again"));
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
