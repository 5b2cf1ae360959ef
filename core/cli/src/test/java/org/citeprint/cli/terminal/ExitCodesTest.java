// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.record.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExitCodesTest {

    private static ExitCode of(String... codes) {
        return ExitCodes.of(Stream.of(codes).map(code -> Problem.error(code, "something", "do something")).toList());
    }

    @ParameterizedTest
    @CsvSource({"CP-1001, 9", "CP-1103, 9", "CP-1201, 9", "CP-1301, 9", "CP-1501, 9", "CP-1401, 8", "CP-3001, 8",
        "CP-3101, 8", "CP-2001, 5", "CP-4001, 1", "CP-4401, 1", "CP-5001, 6", "CP-5004, 7", "CP-5009, 3",
        "CP-5010, 10", "CP-6011, 4", "CP-7011, 70", "ACME-1, 1"})
    void everyRangeHasItsCode(String code, int expected) {
        assertThat(of(code).number()).isEqualTo(expected);
    }

    @Test
    void theFirstOfTheDocumentedOrderWins() {
        assertThat(of("CP-1201", "CP-2001", "CP-1401")).isEqualTo(ExitCode.PLUGIN);
        assertThat(of("CP-1401", "CP-1201")).isEqualTo(ExitCode.PIPELINE);
        assertThat(of("CP-5010", "CP-6001", "CP-2001")).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(of("CP-6001", "CP-7011")).isEqualTo(ExitCode.DEFECT);
        assertThat(of()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void warningsDoNotCount() {
        assertThat(ExitCodes.of(List.of(Problem.warning("CP-7011", "odd", "look")))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyEndOfARunHasItsCode() {
        for (RunStatus status : RunStatus.values()) {
            assertThat(ExitCodes.of(status).number()).isEqualTo(status.exitCode());
        }
    }
}
