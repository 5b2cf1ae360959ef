// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

/** How a step stands. */
public enum Mark {
    /** It has not begun. */
    WAITING("·", "90", "waiting"),
    /** It is at work. */
    RUNNING("▸", "36", "running"),
    /** It was done in this run. */
    DONE("✓", "32", "done"),
    /** Its result was taken from the store. */
    CACHED("=", "90", "cached"),
    /** It failed. */
    FAILED("✗", "31", "failed"),
    /** It could not begin, as what it needs failed or the run was stopped. */
    SKIPPED("-", "33", "skipped");

    private final String sign;
    private final String colour;
    private final String word;

    Mark(String sign, String colour, String word) {
        this.sign = sign;
        this.colour = colour;
        this.word = word;
    }

    String sign(boolean coloured) {
        return coloured ? "\u001b[" + colour + "m" + sign + "\u001b[0m" : sign;
    }

    /** The word for it. */
    public String word() {
        return word;
    }

    /** Whether nothing more will happen to the step. */
    public boolean isFinal() {
        return this != WAITING && this != RUNNING;
    }
}
