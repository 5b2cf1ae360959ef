// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.OptionalInt;

/**
 * How many columns and lines of a table hold labels.
 *
 * @param indexColumns columns of row labels; found from the first line when not known: the first cell and the empty
 *     ones right of it
 * @param headerLines lines of column labels
 */
public record Shape(OptionalInt indexColumns, int headerLines) {}
