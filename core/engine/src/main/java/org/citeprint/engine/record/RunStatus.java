// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.Collection;
import org.citeprint.api.problem.Problem;

/** How a run ended, from good to worst: of several causes the worst decides. */
public enum RunStatus {
    /** Everything is done. */
    DONE(0),
    /** A step failed. */
    STEP_FAILED(1),
    /** An expectation does not hold. */
    EXPECTATION(10),
    /** Input data cannot be read. */
    INPUT(8),
    /** Another run uses the workspace. */
    BUSY(6),
    /** A plugin is at fault. */
    PLUGIN(5),
    /** An output cannot be written. */
    CANNOT_WRITE(4),
    /** Memory ran out. */
    OUT_OF_MEMORY(3),
    /** A ledger does not balance, or the store is damaged beyond repair. */
    INTEGRITY(7),
    /** A defect of Citeprint. */
    DEFECT(70),
    /** Asked to end. */
    TERMINATED(143),
    /** Interrupted from the keyboard. */
    INTERRUPTED(130);

    private final int exitCode;

    RunStatus(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The number the process returns. */
    public int exitCode() {
        return exitCode;
    }

    /** The worse of two. */
    public RunStatus or(RunStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** What a run comes to that ends with these problems. */
    public static RunStatus of(Collection<Problem> problems) {
        return problems.stream().map(problem -> of(problem.code())).reduce(DONE, RunStatus::or);
    }

    private static RunStatus of(String code) {
        return switch (code) {
            case "CP-5001" -> BUSY;
            case "CP-5002", "CP-5008", "CP-5039" -> PLUGIN;
            case "CP-5003", "CP-5005" -> INPUT;
            case "CP-5004", "CP-5007" -> INTEGRITY;
            case "CP-5009" -> OUT_OF_MEMORY;
            case "CP-5010" -> EXPECTATION;
            default -> ofRange(code);
        };
    }

    /** The ranges of codes that stand for one cause; a code of a stranger's plugin is a step that failed. */
    private static RunStatus ofRange(String code) {
        if (code.startsWith("CP-14") || code.startsWith("CP-30") || code.startsWith("CP-31")) {
            return INPUT;
        }
        if (code.startsWith("CP-20")) {
            return PLUGIN;
        }
        if (code.startsWith("CP-60")) {
            return CANNOT_WRITE;
        }
        return code.startsWith("CP-70") ? DEFECT : STEP_FAILED;
    }
}
