// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data blocks of a page, each {@code <script type="application/json">}. The same data is held once, whoever asks.
 * Inside, {@code <} and the line separators of JavaScript are escaped, so no data can end its block.
 */
public final class JsonBlocks {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, String> idByText = new LinkedHashMap<>();

    /** Puts data into the page and gives the id of its block. */
    public String put(JsonNode data) {
        String text = escape(MAPPER.writeValueAsString(data));
        return idByText.computeIfAbsent(text, key -> "data-" + (idByText.size() + 1));
    }

    /** Text of JSON that may stand in a script element. */
    static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(point -> {
            if (point == '<') {
                out.append("\\u003c");
            } else if (HtmlWriter.isText(point) && point != 0x2028 && point != 0x2029) {
                out.appendCodePoint(point);
            } else {
                out.append(point <= 0xFFFF ? "\\u" + HexFormat.of().toHexDigits((char) point) : "\\ufffd");
            }
        });
        return out.toString();
    }

    /** The blocks in the order they were asked for. */
    public List<Node> elements() {
        List<Node> blocks = new ArrayList<>();
        idByText.forEach((text, id) -> blocks.add(Element.of("script")
                .set("type", "application/json")
                .set("id", id)
                .add(new Node.Verbatim(text))));
        return blocks;
    }
}
