// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTest {

    @Test
    void oneLineSaysWhatWhereAndWhatToDo() {
        assertThat(Problem.error("CP-1203", new Position("p.yaml", 3, 7), "unknown option `x`", "did you mean `y`?"))
                .hasToString("p.yaml:3:7: error[CP-1203] unknown option `x`; did you mean `y`?");
        assertThat(Problem.warning("CP-1", "odd", "look")).hasToString("warning[CP-1] odd; look");
    }

    @Test
    void positionsSortByFileLineColumn() {
        assertThat(List.of(Position.of("b", 1), new Position("a", 2, 3), Position.of("a", 2), Position.of("a")).stream()
                .sorted())
                .extracting(Position::toString)
                .containsExactly("a", "a:2", "a:2:3", "b:1");
    }
}
