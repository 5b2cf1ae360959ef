// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The tables a user writes: concordances, factors, weights, records. CSV, text between tabs ({@code .tsv}, {@code .txt}) or
 * the first sheet of a workbook, whose rows are taken as lines of CSV.
 */
final class SmallTable {

    private SmallTable() {}

    /** Its lines, between commas or tabs as the file is called. */
    static RecordLines lines(Source source, InputStream in) throws IOException {
        return lines(source, in, source.name().matches(".*\\.(tsv|txt)(\\.gz)?") ? '\t' : ',');
    }

    /** Its lines, between the separator where it is a text. */
    static RecordLines lines(Source source, InputStream in, char separator) throws IOException {
        TableFile file = new TableFile(source.name(), source::unpacked);
        if (!Workbook.isWorkbook(file)) {
            return new RecordLines(in, separator);
        }
        Grid sheet = Workbook.open(file).first();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < sheet.rows(); row++) {
            List<String> cells = sheet.rowTexts(row, 0);
            // A row of nothing is a blank line, so that lines keep the numbers of their rows.
            text.append(cells.stream().allMatch(String::isBlank)
                    ? ""
                    : cells.stream().map(SmallTable::quoted).collect(Collectors.joining(","))).append('\n');
        }
        return new RecordLines(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), ',');
    }

    private static String quoted(String cell) {
        return '"' + cell.replaceAll("\\R", " ").replace("\"", "\"\"") + '"';
    }
}
