// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * A binary workbook (MS-XLSB): a zip as {@code .xlsx} is, with records where that has XML. Numbers, texts, truth values
 * and errors (as the texts that are shown) are read, of formulas their stored results; formatting is not looked at. A kind
 * of cell that is not known is an error, never an empty cell.
 */
final class Xlsb implements Workbook {

    private static final String WORKBOOK = "xl/workbook.bin";

    private static final int ROW = 0;
    private static final int LAST_CELL = 18;
    private static final int SHARED_TEXT = 19;
    private static final int RICH_TEXT = 62;
    private static final int BEGIN_DATA = 145;
    private static final int END_DATA = 146;
    private static final int SHEET = 156;
    private static final int VALUE = 8;

    private final String file;
    private final byte[] bytes;
    private final List<String> shared;
    private final SequencedMap<String, String> parts;

    private Xlsb(String file, byte[] bytes, List<String> shared, SequencedMap<String, String> parts) {
        this.file = file;
        this.bytes = bytes;
        this.shared = shared;
        this.parts = parts;
    }

    /** Whether an archive has the part by which a binary workbook is told; names of parts are never packed. */
    static boolean isOne(byte[] archive) {
        byte[] name = WORKBOOK.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at <= archive.length - name.length; at++) {
            if (archive[at] == 'x' && Arrays.equals(archive, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    static Xlsb open(String file, byte[] bytes) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try {
            Optional<byte[]> relations = Xlsx.part(bytes, "xl/_rels/workbook.bin.rels");
            if (relations.isPresent()) {
                Xlsx.relations(SheetXml.reader(new ByteArrayInputStream(relations.get())), targets);
            }
        } catch (XMLStreamException e) {
            throw TableReader.damaged(file, new IOException("its list of sheets ends in the middle", e));
        }
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        XlsbRecords workbook = new XlsbRecords(Xlsx.part(bytes, WORKBOOK).orElse(new byte[0]));
        while (workbook.next()) {
            if (workbook.type() == SHEET) {
                String part = targets.getOrDefault(workbook.text(VALUE), "");
                if (part.endsWith(".bin")) {
                    parts.put(workbook.text(workbook.afterText(VALUE)), part);
                }
            }
        }
        if (parts.isEmpty()) {
            throw Workbook.withoutSheets(file, bytes);
        }
        List<String> shared = new ArrayList<>();
        XlsbRecords texts = new XlsbRecords(Xlsx.part(bytes, "xl/sharedStrings.bin").orElse(new byte[0]));
        while (texts.next()) {
            if (texts.type() == SHARED_TEXT) {
                shared.add(texts.text(1));
            }
        }
        return new Xlsb(file, bytes, shared, parts);
    }

    @Override
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public Grid sheet(String name) throws IOException {
        String part = parts.get(name);
        if (part == null) {
            throw new ProblemException(Problem.error("CP-3141", Position.of(file), "no sheet `" + name + "`",
                    "the workbook has " + String.join(", ", parts.keySet())));
        }
        Grid grid = new Grid(file + "!" + name);
        try {
            read(new XlsbRecords(Xlsx.part(bytes, part)
                    .orElseThrow(() -> TableReader.damaged(file, new IOException("it has no part " + part)))), grid);
        } catch (EOFException | ZipException | RuntimeException e) {
            throw Workbook.broken(grid, name, e);
        }
        return grid;
    }

    private void read(XlsbRecords records, Grid grid) {
        boolean data = false;
        int row = 0;
        while (records.next() && records.type() != END_DATA) {
            int type = records.type();
            if (type == BEGIN_DATA) {
                data = true;
            } else if (data && type == ROW) {
                row = records.int32(0);
            } else if (data && (type <= LAST_CELL || type == RICH_TEXT)) {
                cell(records, grid, row, records.int32(0));
            }
        }
    }

    /** Kinds of cells are numbered alike whether they hold a value or a formula with its result. */
    private void cell(XlsbRecords cell, Grid grid, int row, int column) {
        switch (cell.type()) {
            case 1 -> {
                // Blank, with a format only.
            }
            case 2 -> grid.number(row, column, cell.packed(VALUE));
            case 3, 11 -> grid.text(row, column, ErrorValue.of(cell.int8(VALUE)));
            case 4, 10 -> grid.truth(row, column, cell.int8(VALUE) != 0);
            case 5, 9 -> grid.number(row, column, cell.float64(VALUE));
            case 6, 8 -> grid.text(row, column, cell.text(VALUE));
            case 7 -> grid.text(row, column, shared.get(cell.int32(VALUE)));
            case RICH_TEXT -> grid.text(row, column, cell.text(VALUE + 1));
            default -> throw new IllegalArgumentException("a cell of kind " + cell.type());
        }
    }
}
