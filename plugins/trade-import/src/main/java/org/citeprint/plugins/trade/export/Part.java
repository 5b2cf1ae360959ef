// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.List;
import org.citeprint.api.data.Matrix;

/**
 * A matrix with its labels, as every format writes it.
 *
 * @param folder the extension it belongs to, or empty
 * @param name {@code Z}, {@code F_Y}
 * @param rowNames the names of the levels of row labels
 * @param rows for each row its label, one text a level
 * @param columnNames the names of the levels of column labels
 * @param columns for each column its label
 * @param values the numbers
 */
record Part(
        String folder, String name, List<String> rowNames, List<List<String>> rows, List<String> columnNames,
        List<List<String>> columns, Matrix values) {

    /** {@code F of air}, for messages and sheets. */
    String title() {
        return folder.isEmpty() ? name : folder + " " + name;
    }
}
