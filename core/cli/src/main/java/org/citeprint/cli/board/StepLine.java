// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.time.Duration;

/**
 * A step as the board shows it.
 *
 * @param id the step
 * @param operation its operation
 * @param mark how it stands
 * @param phase what it is doing, or the empty text
 * @param done units of work done in the phase
 * @param total units of work of the phase, or 0 when not known
 * @param time how long it has been at work, or was
 */
record StepLine(String id, String operation, Mark mark, String phase, long done, long total, Duration time) {

    static StepLine waiting(String id, String operation) {
        return new StepLine(id, operation, Mark.WAITING, "", 0, 0, Duration.ZERO);
    }
}
