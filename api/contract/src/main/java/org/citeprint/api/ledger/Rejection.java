// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.List;
import org.citeprint.api.problem.Position;

/**
 * How many items were rejected or filtered for one reason, and where the first of them stand.
 *
 * @param reason why, as a short phrase such as {@code no year}
 * @param count how many
 * @param samples the first places, at most {@link Tally#SAMPLES}
 */
public record Rejection(String reason, long count, List<Position> samples) {

    public Rejection {
        samples = List.copyOf(samples);
    }
}
