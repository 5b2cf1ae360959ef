// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.citeprint.cli.terminal.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person is told who uses the commands in a way they do not know, or where there is nothing yet. */
class UsageTest {

    @TempDir private Path folder;

    private record Outcome(int code, String err) {}

    private Outcome run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(new Console(new ByteArrayOutputStream(), err, Set.of()), environment).run(arguments);
        return new Outcome(code, err.toString(StandardCharsets.UTF_8));
    }

    private Outcome run(String... arguments) {
        return run(Map.of("XDG_CACHE_HOME", folder.toString()), arguments);
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThat(run("rnu")).isEqualTo(
                new Outcome(2, "citeprint: there is no command `rnu`\nhelp: citeprint --help\n"));
        assertThat(run("run", "a.yaml", "b.yaml").err())
                .startsWith("citeprint run: `b.yaml` is one argument too many\n");
        assertThat(run("run", "-p", "seed").err()).doesNotContain("option option");
    }

    @Test
    void noThreadAtAllIsRefused() {
        Outcome outcome = run("run", "--threads", "0");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'--threads': 0 is less than 1");
    }

    @Test
    void aPluginFolderThatIsNotThereIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.jar"), "");
        Path missing = folder.resolve("missing");
        for (Outcome outcome : new Outcome[]{run("list", "--plugins", missing.toString()),
            run(Map.of("CITEPRINT_PLUGINS", missing.toString()), "list")}) {
            assertThat(outcome.code()).isEqualTo(5);
            assertThat(outcome.err()).contains("CP-2017", "there is no plugin folder `" + missing + "`");
        }
        assertThat(run("list", "--plugins", file.toString()).err()).contains("CP-2017", "is a file, no plugin folder");
    }

    @Test
    void aWorkspaceWithoutRunsIsSaidAndARunThatLeftNoRecordIsShown() throws IOException {
        Path workspace = folder.resolve("workspace");
        assertThat(run("log", "--workspace", workspace.toString()).err()).contains("nothing has run", "workspace");
        Files.createDirectories(workspace.resolve("runs/2026-11-24T03-14-07-1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Program(new Console(out, out, Set.of()), Map.of()).run("log", "--workspace", workspace.toString());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsIgnoringWhitespaces("2026-11-24T03-14-07-1 no record at work, or killed");
    }

    @Test
    void aCodeWithoutAPageIsSaid() {
        Outcome outcome = run("explain", "cp-9999");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("CP-5040", "`CP-9999`");
    }
}
