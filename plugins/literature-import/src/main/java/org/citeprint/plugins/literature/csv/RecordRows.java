// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/**
 * Hands the rows of one table on as records.
 *
 * @param row the row at hand
 * @param target what takes the records
 */
record RecordRows(TableRow row, RecordTarget target) implements CsvFile.Rows {

    @Override
    public void add(Cells cells, Position position) {
        target.accept(row.row(cells, position.line()), cells::joined);
    }

    @Override
    public void append(CsvFile.Rows other) {
        if (other instanceof RecordRows later) {
            target.append(later.target);
        }
    }

    @Override
    public void close() {
        target.close();
    }
}
