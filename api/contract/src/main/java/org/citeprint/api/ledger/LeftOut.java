// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import org.citeprint.api.problem.Position;

/**
 * A record that did not go on, as it stood in its file.
 *
 * @param position where it begins
 * @param quarantined whether it could be read and is set aside for a person to decide; otherwise it was rejected
 * @param reason why, as a short phrase such as {@code no title}
 * @param text the record verbatim; one longer than {@link Tally#LONGEST} characters is cut there and says so
 */
public record LeftOut(Position position, boolean quarantined, String reason, String text) {}
