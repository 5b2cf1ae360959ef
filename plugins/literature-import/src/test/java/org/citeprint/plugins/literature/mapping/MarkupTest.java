// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<jats:p>One</jats:p><jats:p>two</jats:p> | One two",
                "CO<sub>2</sub> and <i class=\"x\">one</i> <a href=https://example.org/a target='b'>link</a> | CO2 and one link",
                "<mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><mml:mi>x</mml:mi></mml:math><br/>y | x y",
                "for n <k and m> j, p<0.05 and a < b &lt; c | for n <k and m> j, p<0.05 and a < b < c",
                "m&lt;sup&gt;6&lt;/sup&gt;A and &lt;x&gt; of 5 &lt; 6 | m6A and <x> of 5 < 6"})
    void marksGoAndMathematicsStays(String text, String plain) {
        assertThat(Markup.plain(text)).isEqualTo(plain);
    }
}
