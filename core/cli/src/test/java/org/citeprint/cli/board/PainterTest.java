// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PainterTest {

    private static StepLine step(String id, Mark mark) {
        return new StepLine(id, "some.operation", mark, "reading", 30, 120, Duration.ofMillis(2500));
    }

    @Test
    void aLineForEachStep() {
        List<String> lines = new Painter(false).paint(
                List.of(step("works", Mark.CACHED), step("map", Mark.RUNNING), step("report", Mark.WAITING)), 100, 20);
        assertThat(lines).containsExactly("= works   some.operation  cached",
                "▸ map     some.operation  reading ━━━━━─────────────── 25 %  2 s", "· report  some.operation");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : List.of(20, 40, 70)) {
            assertThat(new Painter(false).paint(List.of(step("a-long-name-of-a-step", Mark.RUNNING)), width, 10))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(width).endsWith("…"));
        }
    }

    @Test
    void foldsWhatIsLeastNewsAndCountsIt() {
        List<StepLine> steps = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            steps.add(step("c" + i, Mark.CACHED));
        }
        steps.add(step("bad", Mark.FAILED));
        steps.add(step("busy", Mark.RUNNING));
        for (int i = 0; i < 30; i++) {
            steps.add(step("w" + i, Mark.WAITING));
        }
        List<String> lines = new Painter(false).paint(steps, 80, 6);
        assertThat(lines).hasSize(6);
        assertThat(lines).anyMatch(line -> line.contains("bad")).anyMatch(line -> line.contains("busy"));
        assertThat(lines).anyMatch(line -> line.contains("w0 ")).noneMatch(line -> line.contains("w29"));
        assertThat(lines.getLast()).contains("27 waiting").contains("30 cached");
    }

    @Test
    void coloursOnlyWhenAsked() {
        List<StepLine> steps = List.of(step("a", Mark.DONE));
        assertThat(new Painter(true).paint(steps, 80, 5).getFirst()).startsWith("\u001b[32m✓\u001b[0m a");
        assertThat(new Painter(false).paint(steps, 80, 5).getFirst()).startsWith("✓ a").endsWith("2.5 s");
    }
}
