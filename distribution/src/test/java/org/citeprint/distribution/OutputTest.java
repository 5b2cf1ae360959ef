// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What reaches the caller: results on one stream, everything else on the other, and never a silent loss. */
class OutputTest {

    @TempDir static Path folder;

    private static Installed citeprint;

    @BeforeAll
    static void unpack() {
        citeprint = Installed.unpack(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "list", "list --json", "completion", "--help", "check --help"})
    void aFullDeviceIsAFailure(String arguments) {
        assumeThat(Files.exists(Path.of("/dev/full"))).isTrue();
        Outcome outcome = shell("\"$0\" " + arguments + " > /dev/full");
        assertThat(outcome.exitCode()).as(outcome.toString()).isEqualTo(4);
        assertThat(outcome.err()).contains("CP-6011").contains("standard output");
    }

    @Test
    void aClosedPipeIsAFailure() {
        Outcome outcome = shell("{ \"$0\" completion; echo $? >&2; } | true");
        assertThat(outcome.err().strip()).endsWith("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "check --jsno", "run --threads many", "explain", "--color=sometimes list"})
    void wrongUseIsSaidInAFewLines(String arguments) {
        Outcome outcome = shell("\"$0\" " + arguments);
        assertThat(outcome.exitCode()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.coupling", "import.network", "account.all", "burst.kleinberg"})
    void whatAnOperationDoesReadsInATerminal(String operation) {
        Outcome outcome = citeprint.run(folder, "explain", operation);
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).contains("\nOptions\n", "\nGives\n").contains("default").doesNotContain(">=");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void anImporterShowsAFileItReads() {
        assertThat(citeprint.run(folder, "explain", "import.wos").out()).contains("A file it reads\n  FN ",
                "\n  PT J\n");
        assertThat(citeprint.run(folder, "explain", "import.wos", "--json").json().get("sample").asString())
                .startsWith("FN ");
        assertThat(citeprint.run(folder, "explain", "layout.vos").out()).doesNotContain("A file it reads");
    }

    @Test
    void aCodeIsExplained() {
        assertThat(citeprint.run(folder, "explain", "CP-1203").out()).startsWith("# CP-1203 ").contains("What to do");
        assertThat(citeprint.run(folder, "explain", "cp-1203", "--json").json().get("code").asString())
                .isEqualTo("CP-1203");
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        assertThat(citeprint.run(folder, "chek").err()).contains("citeprint check");
    }

    @Test
    void coloursObeyTheEnvironment() {
        assertThat(citeprint.run(folder, "check", "absent.yaml", "--color", "always").err()).contains("\u001b[");
        assertThat(citeprint.run(folder, "check", "absent.yaml").err()).doesNotContain("\u001b[");
        assertThat(citeprint.run(folder, Map.of("CLICOLOR_FORCE", "1"), "check", "absent.yaml").err())
                .contains("\u001b[");
        assertThat(citeprint.run(folder, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "check", "absent.yaml").err())
                .doesNotContain("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "plan", "run"})
    void refusalsAreJsonWhenAskedFor(String command) {
        Outcome outcome = shell("\"$0\" " + command + " --json"
                + " absent.yaml");
        assertThat(outcome.json().get("exitCode").asInt()).as(outcome.toString()).isEqualTo(outcome.exitCode());
        assertThat(outcome.json().get("problems").size()).isPositive();
        assertThat(outcome.err()).contains("absent.yaml");
    }

    private static Outcome shell(String script) {
        return Installed.execute(folder, Map.of(), List.of("sh", "-c", script, citeprint.launcher().toString()));
    }
}
