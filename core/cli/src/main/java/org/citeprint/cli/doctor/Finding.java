// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.doctor;

/**
 * One thing the doctor looked at.
 *
 * @param subject what
 * @param state how it is
 * @param text what was found
 */
public record Finding(String subject, State state, String text) {

    /** How something is. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** It works, but could be better. */
        FAIR,
        /** It does not work. */
        BAD
    }

    static Finding good(String subject, String text) {
        return new Finding(subject, State.GOOD, text);
    }

    static Finding fair(String subject, String text) {
        return new Finding(subject, State.FAIR, text);
    }

    static Finding bad(String subject, String text) {
        return new Finding(subject, State.BAD, text);
    }
}
