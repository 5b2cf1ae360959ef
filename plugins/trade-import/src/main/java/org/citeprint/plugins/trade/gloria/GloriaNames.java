// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.util.List;

/** The names of rows and columns of the files, which hold numbers alone, for messages. */
record GloriaNames(GloriaLabels labels) {

    /** Row {@code row}, from 0, of T, Y, V, TQ or YQ. */
    String row(String part, int row) {
        return switch (part) {
            case "T", "Y" -> industryOrProduct(row);
            case "V" -> pair(row, labels.inputs());
            default -> String.join(", ", labels.satellites().get(row));
        };
    }

    /** Column {@code column}, from 0. */
    String column(String part, int column) {
        return part.startsWith("Y") ? pair(column, labels.demand()) : industryOrProduct(column);
    }

    private String industryOrProduct(int at) {
        int sectors = labels.sectors().size();
        return labels.regions().get(at / (2 * sectors)) + ", " + labels.sectors().get(at % sectors)
                + (at % (2 * sectors) < sectors ? " (industry)" : " (product)");
    }

    private String pair(int at, List<String> names) {
        return labels.regions().get(at / names.size()) + ", " + names.get(at % names.size());
    }
}
