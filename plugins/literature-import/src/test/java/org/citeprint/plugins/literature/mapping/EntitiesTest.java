// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.Random;
import org.citeprint.plugins.literature.bytes.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Smith &amp; Sons|Smith & Sons", "&eacute;t&eacute;|été",
                "&#8211;|–", "&#x1F600;|😀", "&thinspace;|&thinspace;", "a & b; c|a & b; c", "R&D; S&T|R&D; S&T"})
    void namesAndNumbersBecomeCharacters(String text, String decoded) {
        assertThat(Entities.decode(text)).isEqualTo(decoded);
        assertThat(Entities.decode(Slice.of(text)).text()).isEqualTo(decoded);
    }

    @Test
    void aSliceWithoutAnyIsNotCopied() {
        Slice text = Slice.of("R&D, Science & Technology; 1 < 2");

        assertThat(Entities.decode(text)).isSameAs(text);
    }

    @Test
    void bytesAndTextsGiveTheSame() {
        Random random = new Random(7);
        String[] parts = {"&", "#", "amp", ";", "eacute", "1114111", "x10FFFF", " ", "é", "z", "\n", "&lt;"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(Entities.decode(Slice.of(text.toString())).text()).isEqualTo(Entities.decode(text.toString()));
        }
    }
}
