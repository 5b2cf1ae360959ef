// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.util.Collection;
import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;

/** Which exit code problems lead to. Their codes tell; {@code docs/guide/exit-codes.md} says the same in words. */
public final class ExitCodes {

    /** Of several, the first of these wins: what must be mended before anything else can be judged. */
    private static final List<ExitCode> ORDER = List.of(ExitCode.DEFECT, ExitCode.OUT_OF_MEMORY, ExitCode.INTEGRITY,
            ExitCode.BUSY, ExitCode.CANNOT_WRITE, ExitCode.PLUGIN, ExitCode.PIPELINE, ExitCode.INPUT,
            ExitCode.EXPECTATION, ExitCode.STEP_FAILED, ExitCode.DONE);

    private ExitCodes() {}

    /** The code for problems; warnings do not count. */
    public static ExitCode of(Collection<Problem> problems) {
        return first(problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> of(problem.code())).toList());
    }

    /** The one of several that wins. */
    public static ExitCode first(Collection<ExitCode> codes) {
        return ORDER.stream().filter(codes::contains).findFirst().orElse(ExitCode.DONE);
    }

    private static ExitCode of(String code) {
        String digits = code.startsWith("CP-") && code.length() == 7 ? code.substring(3) : "";
        return switch (digits.isEmpty() ? "" : digits.substring(0, 2)) {
            case "10", "11", "12", "13", "15" -> ExitCode.PIPELINE;
            case "14", "30", "31" -> ExitCode.INPUT;
            case "20" -> ExitCode.PLUGIN;
            case "60" -> ExitCode.CANNOT_WRITE;
            case "70" -> ExitCode.DEFECT;
            default -> ExitCode.STEP_FAILED;
        };
    }
}
