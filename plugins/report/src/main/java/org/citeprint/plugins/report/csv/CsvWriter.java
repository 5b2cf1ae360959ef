// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.csv;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Table;

/** Writes tables as comma-separated values. */
final class CsvWriter {

    private static final String LINE_END = "\r\n";

    /** First characters by which spreadsheets know a formula or a command, full-width forms included. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠|%";

    private final CsvExport.Options options;
    private final StringBuilder out = new StringBuilder();

    CsvWriter(CsvExport.Options options) {
        this.options = options;
    }

    /** The table as text; {@code pulse} is called once a row. */
    String write(Table table, Runnable pulse) {
        if (options.reader() == CsvExport.Reader.SPREADSHEETS) {
            out.append('\uFEFF');
        }
        boolean alone = table.columns().size() == 1;
        for (int i = 0; i < table.columns().size(); i++) {
            field(i, guard(heading(table.columns().get(i))), alone);
        }
        out.append(LINE_END);
        for (int row = 0; row < table.rows(); row++) {
            pulse.run();
            for (int i = 0; i < table.columns().size(); i++) {
                field(i, value(table.columns().get(i), row), alone);
            }
            out.append(LINE_END);
        }
        return out.toString();
    }

    private String heading(Column column) {
        boolean unit = options.units() == CsvExport.Units.HEADER && !column.unit().isEmpty();
        return unit ? column.name() + " (" + column.unit() + ")" : column.name();
    }

    private String value(Column column, int row) {
        if (column.missing(row)) {
            return guard(options.missing().orElse(""));
        }
        return column instanceof Column.Text ? guard(column.text(row)) : column.text(row);
    }

    private String guard(String text) {
        boolean risky = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky && options.reader() == CsvExport.Reader.SPREADSHEETS ? "'" + text : text;
    }

    /** An empty field that stands alone on its line is quoted: the line would vanish on reading. */
    private void field(int index, String text, boolean alone) {
        if (index > 0) {
            out.append(',');
        }
        if (needsQuotes(text) || (alone && text.isEmpty())) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                || text.startsWith(" ") || text.endsWith(" ");
    }
}
