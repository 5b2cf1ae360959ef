// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

/** What a script learns from the end of a command. {@code docs/guide/exit-codes.md} explains each. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A step failed. */
    STEP_FAILED(1),
    /** The command line is wrong. */
    USAGE(2),
    /** Memory ran out; the virtual machine itself returns it. */
    OUT_OF_MEMORY(3),
    /** An output cannot be written. */
    CANNOT_WRITE(4),
    /** A plugin is at fault. */
    PLUGIN(5),
    /** Another run uses the workspace. */
    BUSY(6),
    /** A ledger does not balance, or the store is damaged beyond repair. */
    INTEGRITY(7),
    /** Input data cannot be read. */
    INPUT(8),
    /** The pipeline is not valid. */
    PIPELINE(9),
    /** An expectation does not hold. */
    EXPECTATION(10),
    /** A defect of Citeprint. */
    DEFECT(70),
    /** Interrupted from the keyboard. */
    INTERRUPTED(130),
    /** Asked to end. */
    TERMINATED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number the process returns. */
    public int number() {
        return number;
    }
}
