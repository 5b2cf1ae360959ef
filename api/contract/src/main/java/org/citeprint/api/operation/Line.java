// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import org.citeprint.api.problem.Position;

/**
 * One line of a file, without its line end.
 *
 * @param text the text
 * @param position its file and line
 */
public record Line(String text, Position position) {}
