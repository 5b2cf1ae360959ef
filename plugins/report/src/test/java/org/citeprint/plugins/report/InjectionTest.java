// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a text from the data holds, the report keeps the elements it has with a harmless one. */
class InjectionTest {

    private static final List<String> HARMLESS = shape(new EveryField("harmless").html());

    static List<String> payloads() throws IOException {
        try (InputStream in = InjectionTest.class.getResourceAsStream("payloads.txt")) {
            assertThat(in).isNotNull();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank()).toList();
            return Stream.concat(lines.stream(),
                    Stream.of("a\u0000<b>\u0001\u001B\u009F", "\uD800 half \uDC00", "\uFFFE\uFFFF",
                            "line\u2028sep\u2029arator</script>", "\r\n<script>alert(1)</script>", "\u202Egnirts\u202C",
                            "</style><script>x</script>".repeat(40)))
                    .toList();
        }
    }

    @Test
    void thereAreSixtyPayloads() throws IOException {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void keepsItsElementsWhateverTheTextsHold(String payload) {
        String html = new EveryField(payload).html();

        assertThat(shape(html)).isEqualTo(HARMLESS);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void holdsNoHandlerNoStyleNoForeignLinkAndOnlyReadableData(String payload) {
        Document page = Jsoup.parse(new EveryField(payload).html());

        Set<String> attributes = new TreeSet<>();
        page.getAllElements().forEach(element -> element.attributes().forEach(each -> attributes.add(each.getKey())));
        assertThat(attributes).noneMatch(name -> name.startsWith("on")).doesNotContain("style", "src", "srcdoc");
        assertThat(page.select("[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("script[type=application/json]")).isNotEmpty()
                .allSatisfy(block -> assertThat(JsonMapper.shared().readTree(block.data()).isObject()).isTrue());
        assertThat(page.select("script:not([type])")).hasSize(2);
    }

    /**
     * Every element with the names of its attributes, but SVG texts (whose number depends on the room names take) and
     * bare code (which a pair of backticks makes and which holds nothing but text).
     */
    private static List<String> shape(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .filter(element -> !element.normalName().equals("text"))
                .filter(element -> !element.normalName().equals("code") || !element.attributes().isEmpty()
                        || element.childrenSize() > 0)
                .map(InjectionTest::describe)
                .toList();
    }

    private static String describe(Element element) {
        List<String> names = element.attributes().asList().stream().map(each -> each.getKey()).toList();
        return element.normalName() + names;
    }
}
