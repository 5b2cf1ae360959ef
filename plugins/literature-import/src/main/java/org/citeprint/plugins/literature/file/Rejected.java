// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import org.citeprint.api.problem.Position;

/**
 * A record that was left out.
 *
 * @param position where it stands
 * @param reason why
 */
public record Rejected(Position position, String reason) {}
