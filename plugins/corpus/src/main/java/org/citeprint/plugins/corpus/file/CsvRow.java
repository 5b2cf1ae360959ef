// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * One line of a file with cells parted by commas, semicolons or tabs; cells may stand in double quotes.
 *
 * @param cells the cells, without blanks around them
 * @param position where the line is
 */
public record CsvRow(List<String> cells, Position position) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The rows of a file, without empty lines and those that begin with {@code #}. */
    public static List<CsvRow> read(Source source) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        char separator = 0;
        for (Line line : source.lines()) {
            if (!line.text().isBlank() && !line.text().startsWith("#")) {
                separator = separator == 0 ? separator(line.text()) : separator;
                rows.add(new CsvRow(cells(line, separator), line.position()));
            }
        }
        return rows;
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(Line line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (sign == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        if (quoted) {
            throw new ProblemException(Problem.error("CP-4701", line.position(),
                    "a quotation mark opens and does not close", "close it, or write `\"\"` where the mark is meant"));
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** The cell at a place, empty when there is none. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
