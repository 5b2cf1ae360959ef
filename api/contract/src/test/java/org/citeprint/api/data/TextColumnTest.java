// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TextColumnTest {

    @Test
    void growsByHalfAndKeepsWhatIsThere() {
        byte[] bytes = {1, 2, 3, 4};

        assertThat(TextColumn.room(bytes, 2, 2)).isSameAs(bytes);
        assertThat(TextColumn.room(bytes, 4, 1)).hasSize(6).startsWith(bytes);
        assertThat(TextColumn.room(bytes, 4, 9)).hasSize(13).startsWith(bytes);
    }

    @Test
    void refusesMoreTextThanAnArrayHolds() {
        byte[] bytes = {1, 2, 3, 4};
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> TextColumn.room(bytes, Integer.MAX_VALUE - 10, 3));

        assertThat(problem.getMessage()).isEqualTo("error[CP-3051] the works have more than 2 GiB of text in one field;"
                + " read fewer files in one step, or leave the abstracts out");
        assertThat(catchThrowableOfType(ProblemException.class, () -> TextColumn.room(bytes, 4, Integer.MAX_VALUE)))
                .hasMessageContaining("CP-3051");
    }
}
