// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of texts in columns. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** An empty line, when there is something above it. */
    TextTable gap() {
        if (!rows.isEmpty()) {
            rows.add(List.of());
        }
        return this;
    }

    void print(PrintWriter to) {
        to.print(text());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean last = column == row.size() - 1;
                line.append(cell).append(last ? "" : " ".repeat(width(column) - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > column + 1).mapToInt(row -> row.get(column).length()).max()
                .orElse(0);
    }
}
