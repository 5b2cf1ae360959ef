// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.util.List;

/**
 * Which columns of a file of records say where a number belongs.
 *
 * @param row the headings of the columns that make the row's label, one a level
 * @param column the headings of the columns that make the column's label
 * @param value the heading of the column of numbers
 * @param separator what stands between cells
 */
public record RecordShape(List<String> row, List<String> column, String value, char separator) {

    public RecordShape {
        row = List.copyOf(row);
        column = List.copyOf(column);
    }
}
