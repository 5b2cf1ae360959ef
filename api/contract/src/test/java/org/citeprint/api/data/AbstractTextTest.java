// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbstractTextTest {

    private static final String SAID = "We cut emissions (by 20 %). It works.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2019 Elsevier Ltd", "© 2018", "© Springer Nature Singapore Pte Ltd. 2019.",
                "(C) 2007 Elsevier B.V. All rights reserved.",
                "(c) 2000 Elsevier Science B.V. All,rights reserved.", "Copyright © 2012 by ASME.",
                "© 2018, © 2018 The Author(s). Published by Informa UK Limited, trading as Taylor & Francis Group.",
                "(c) 2015 The Authors. Published by Elsevier B.V. This is an open access article under the CC BY-NC-ND license.",
                "(C) Published by Elsevier Ltd.", "Published by Elsevier Ltd.",
                "Copyright of Journal of Nothing is the property of Nobody and its content may not be copied."})
    void leavesOutTheNoticeBehind(String notice) {
        assertThat(AbstractText.of(SAID + " " + notice)).isEqualTo(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2019, Springer Nature Switzerland AG.", "© 2016 Elsevier B.V. All rights reserved. ",
                "© 2016 Elsevier B.V. ",
                "Copyright (C) 2010 John Wiley & Sons, Ltd. "})
    void leavesOutTheNoticeBefore(String notice) {
        assertThat(AbstractText.of(notice + SAID)).isEqualTo(SAID);
    }

    @Test
    void nothingButANoticeIsEmpty() {
        assertThat(AbstractText.of("© 2010 IEEE.")).isEmpty();
    }

    @Test
    void leavesOutLabels() {
        assertThat(AbstractText
                .of("BACKGROUND: Coal is dear. Materials and methods: We count. RESULTS - none: few. Conclusions: Go."))
                .isEqualTo("Coal is dear. We count. RESULTS - none: few. Go.");
        assertThat(AbstractText.of("Purpose The aim is clear. Design/methodology/approach We ask. Findings Few answer."
                + " Originality/value This is new.")).isEqualTo("The aim is clear. We ask. Few answer. This is new.");
    }

    /** Words that labels are made of stay where they are words, and signs in the middle are no notice. */
    @Test
    void keepsWhatAuthorsSay() {
        List.of("Purpose matters. Findings of others differ.", "The results: few. Copyright law and its value.",
                "Options are (a) one, (b) two and (c) three.", "Published by journals, data are free.",
                "We study copyright 1990 to 2000" + " and much else".repeat(40) + ".")
                .forEach(text -> assertThat(AbstractText.of(text)).isEqualTo(text));
    }
}
