// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.workbook.XlsxWriter;

/** A workbook with a sheet for each matrix and one of units. */
final class SheetExport {

    private static final int MOST_COLUMNS = 16_384;

    private SheetExport() {}

    /** The name of an extension is cut so that the name of its matrix, and a number after it, still fit. */
    private static String sheet(Part part) {
        int room = XlsxWriter.LONGEST_NAME - " (99)".length() - part.name().length() - 1;
        return part.folder().length() <= room
                ? part.title()
                : part.folder().substring(0, room).strip() + " " + part.name();
    }

    static void write(InputOutputSystem system, List<Part> all, OutputStream stream, Context context)
            throws IOException {
        all.forEach(SheetExport::requireRoom);
        try (XlsxWriter writer = new XlsxWriter(stream)) {
            for (Part part : all) {
                writer.sheet(sheet(part));
                matrix(part, writer, context);
            }
            writer.sheet("units");
            units(system, writer);
        }
    }

    private static void requireRoom(Part part) {
        if (part.columns().size() + part.rowNames().size() > MOST_COLUMNS) {
            throw new ProblemException(
                    Problem.error("CP-3152", "`" + part.title() + "` has " + part.columns().size()
                            + " columns, a sheet holds " + MOST_COLUMNS, "export it as exiobase, csv or numpy"));
        }
    }

    /** The labels of columns, a line for each of their levels, then the rows with theirs. */
    private static void matrix(Part part, XlsxWriter writer, Context context) throws IOException {
        for (int level = 0; level < part.columnNames().size(); level++) {
            int at = level;
            List<String> cells = new ArrayList<>(List.of(part.columnNames().get(level)));
            part.rowNames().stream().skip(1).forEach(name -> cells.add(""));
            part.columns().forEach(label -> cells.add(label.get(at)));
            writer.row(cells);
        }
        int width = part.columns().size();
        for (int row = 0; row < part.rows().size(); row++) {
            context.checkCancelled();
            writer.row(part.rows().get(row),
                    Arrays.copyOfRange(part.values().values(), row * width, (row + 1) * width));
        }
    }

    private static void units(InputOutputSystem system, XlsxWriter writer) throws IOException {
        writer.row(List.of("extension", "stressor", "unit"));
        writer.row(List.of("", "", system.currency()));
        for (int i = 0; system.mixed() && i < system.industries(); i++) {
            writer.row(List.of("", system.industry(i), system.unit(i)));
        }
        for (Extension extension : system.extensions()) {
            for (Stressor stressor : extension.stressors()) {
                writer.row(List.of(extension.name(), stressor.name(), stressor.unit()));
            }
        }
    }
}
