// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;
import org.citeprint.engine.record.RunStatus;

/** Which exit code problems lead to. Their codes tell; {@code docs/guide/exit-codes.md} says the same in words. */
public final class ExitCodes {

    /** Of several the first wins: what must be mended before the rest can be judged. */
    private static final List<ExitCode> ORDER = List.of(ExitCode.INTERRUPTED, ExitCode.TERMINATED, ExitCode.DEFECT,
            ExitCode.INTEGRITY, ExitCode.OUT_OF_MEMORY, ExitCode.CANNOT_WRITE, ExitCode.PLUGIN, ExitCode.BUSY,
            ExitCode.PIPELINE, ExitCode.INPUT, ExitCode.EXPECTATION, ExitCode.STEP_FAILED);

    /** Codes of problems with the text of a pipeline: syntax, structure, options, edges, publications. */
    private static final List<String> OF_PIPELINES = List.of("CP-10", "CP-11", "CP-12", "CP-13", "CP-15");

    private ExitCodes() {}

    /** The code for problems; warnings do not count. */
    public static ExitCode of(Collection<Problem> problems) {
        List<ExitCode> codes = problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(ExitCodes::of).toList();
        return ORDER.stream().filter(codes::contains).findFirst().orElse(ExitCode.DONE);
    }

    /** The code for the end of a run. */
    public static ExitCode of(RunStatus status) {
        return Stream.of(ExitCode.values()).filter(code -> code.number() == status.exitCode()).findFirst()
                .orElse(ExitCode.DEFECT);
    }

    private static ExitCode of(Problem problem) {
        boolean ofPipeline = OF_PIPELINES.stream().anyMatch(problem.code()::startsWith);
        return ofPipeline ? ExitCode.PIPELINE : of(RunStatus.of(List.of(problem)));
    }
}
