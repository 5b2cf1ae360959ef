// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.diagnostic.ProblemRenderer.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemRendererTest {

    @TempDir private Path folder;

    private ProblemRenderer plain;

    @BeforeEach
    void prepare() {
        plain = new ProblemRenderer(new SourceTexts(folder), Style.PLAIN);
    }

    private Position write(String text, int line, int column) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), text);
        return new Position("a.yaml", line, column);
    }

    @Test
    void problemsAreSortedAndTheGuessStandsBesideTheCarets() throws IOException {
        Position later = write("a: 1\nwiht: 2\n", 2, 1);
        Position first = new Position("a.yaml", 1, 4);
        assertThat(plain.render(List.of(Problem.error("CP-2", later, "unknown key `wiht`", "did you mean `with`? see"),
                Problem.warning("CP-1", first, "one", "none"), Problem.error("CP-0", "no place", "nothing"))))
                .isEqualTo("""
                        error[CP-0] no place
                          = nothing

                        warning[CP-1] one
                         --> a.yaml:1:4
                          |
                        1 | a: 1
                          |    ^
                          = none

                        error[CP-2] unknown key `wiht`
                         --> a.yaml:2:1
                          |
                        2 | wiht: 2
                          | ^^^^ did you mean `with`?
                          = see
                        """);
    }

    @Test
    void textOfFilesCannotCommandATerminal() throws IOException {
        Position place = write("key: \u001b[31mred\u202e\n", 1, 6);
        String text = plain.render(Problem.error("CP-1", place, "message \u001b]0;x\u0007", "h\u009b"));
        assertThat(text).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b").contains("key: \uFFFD[31mred\uFFFD");
        assertThat(ProblemRenderer.line(Problem.error("CP-1", "a\nb", "c"))).isEqualTo("error[CP-1] a\uFFFDb; c");
    }

    @Test
    void caretsStandBelowWideCharacters() throws IOException {
        Position place = write("{ 碳: x, ключ: y }\n", 1, 9);
        assertThat(plain.render(Problem.error("CP-1", place, "m", "h"))).contains("""
                1 | { 碳: x, ключ: y }
                  |          ^^^^
                """);
    }

    @Test
    void aPlaceThatIsNotThereIsShownWithoutALine() throws IOException {
        write("a: 1\n", 1, 1);
        for (Position place : List.of(new Position("a.yaml", 7, 1), new Position("gone.yaml", 1, 1),
                Position.of("a.yaml"), Position.of("a.yaml", 1), new Position("\0", 1, 1))) {
            assertThat(plain.render(Problem.error("CP-1", place, "m", "h"))).doesNotContain("|").contains("-->");
        }
        assertThat(plain.render(Problem.error("CP-1", new Position("a.yaml", 1, 99), "m", "h"))).contains("^");
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        Problem problem = Problem.error("CP-1", write("a: 1\n", 1, 1), "m", "h");
        String coloured = new ProblemRenderer(new SourceTexts(folder), Style.COLOURED).render(problem);
        assertThat(coloured).contains("\u001b[1;31merror[CP-1]\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.render(problem));
    }
}
