// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ElementTest {

    @Test
    void escapesByContext() {
        Element element = Element.of("p", "a\"b", "1 < 2 & \"3\"").set("title", "<\n&\"");

        assertThat(HtmlWriter.write(element))
                .isEqualTo("<p class=\"a&quot;b\" title=\"&lt;&#10;&amp;&quot;\">1 &lt; 2 &amp; \"3\"</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "src"})
    void makesNoHandlerStyleOrSource(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").set(attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example", "\njavascript:x"})
    void linksOnlyIntoThePageAndToTheWeb(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("a").set("href", target));
    }

    @Test
    void refusesNamesThatAreData() {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p><script"));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").set("x=\"", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Node.Verbatim("x</Script>"));
    }

    @Test
    void holdsTheSameDataOnceAndGivesItBackWhole() {
        JsonBlocks blocks = new JsonBlocks();
        String text = "</script><!-- \u2028\u2029 \u0000 é 碳";

        String first = blocks.put(JsonNodeFactory.instance.stringNode(text));
        String second = blocks.put(JsonNodeFactory.instance.stringNode(text));

        assertThat(first).isEqualTo(second);
        assertThat(blocks.elements()).hasSize(1);
        String html = HtmlWriter.write(blocks.elements().getFirst());
        String json = html.substring(html.indexOf('>') + 1, html.lastIndexOf('<'));
        assertThat(json).doesNotContain("<", "\u2028", "\u2029");
        assertThat(JsonMapper.shared().readTree(json).asString()).isEqualTo(text);
    }

    @Test
    void lengthsHaveAtMostOneDecimal() {
        assertThat(Pixels.text(12)).isEqualTo("12");
        assertThat(Pixels.text(-0.04)).isEqualTo("0");
        assertThat(Pixels.text(-3.26)).isEqualTo("-3.3");
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.text(Double.NaN));
    }
}
