// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

import java.util.Optional;

/**
 * One thing that is wrong, said to a person: what, where, and what to do about it.
 *
 * @param code a stable code such as {@code CP-1203}; {@code docs/errors} explains those of Citeprint, a plugin's
 *     begin with letters of its own
 * @param severity whether it stops the work
 * @param message one sentence without a full stop, naming the thing in backticks
 * @param position where, when there is a place
 * @param hint what to do, often "did you mean"
 */
public record Problem(
        String code, Severity severity, String message, Optional<Position> position, Optional<String> hint) {

    /** An error at a place, with a way out. */
    public static Problem error(String code, Position position, String message, String hint) {
        return new Problem(code, Severity.ERROR, message, Optional.of(position), Optional.of(hint));
    }

    /** An error without a place, with a way out. */
    public static Problem error(String code, String message, String hint) {
        return new Problem(code, Severity.ERROR, message, Optional.empty(), Optional.of(hint));
    }

    /** A warning at a place. */
    public static Problem warning(String code, Position position, String message, String hint) {
        return new Problem(code, Severity.WARNING, message, Optional.of(position), Optional.of(hint));
    }

    /** A warning without a place. */
    public static Problem warning(String code, String message, String hint) {
        return new Problem(code, Severity.WARNING, message, Optional.empty(), Optional.of(hint));
    }

    /** {@code file:line:col: error[CP-1203] message; hint} on one line. */
    @Override
    public String toString() {
        return position.map(place -> place + ": ").orElse("")
                + (severity == Severity.ERROR ? "error[" : "warning[")
                + code
                + "] "
                + message
                + hint.map(text -> "; " + text).orElse("");
    }
}
