// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.util.List;

/**
 * A sheet as text.
 *
 * @param file its file
 * @param rows the names of the rows
 * @param lines the line of each row
 * @param columns the headings
 * @param cells the cells of each row, as many as columns
 */
record Sheet(String file, List<String> rows, List<Integer> lines, List<String> columns, List<List<String>> cells) {}
