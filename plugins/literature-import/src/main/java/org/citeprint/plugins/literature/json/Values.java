// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.plugins.literature.mapping.RawRecord;
import tools.jackson.databind.JsonNode;

/** Takes values out of JSON without minding what is missing or of another kind. */
public final class Values {

    private Values() {}

    /** The text or number at a path of names; empty when there is none. Of a list it is the first element's. */
    public static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = first(at).path(name);
        }
        JsonNode value = first(at);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    private static JsonNode first(JsonNode node) {
        JsonNode at = node;
        while (at.isArray()) {
            at = at.path(0);
        }
        return at;
    }

    /** The elements of a list at a path of names; a single value is a list of one. */
    public static List<JsonNode> list(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.path(name);
        }
        List<JsonNode> elements = new ArrayList<>();
        if (at.isArray()) {
            at.forEach(elements::add);
        } else if (!at.isMissingNode() && !at.isNull()) {
            elements.add(at);
        }
        return elements;
    }

    /** The texts of a list at a path of names. */
    public static List<String> texts(JsonNode node, String... path) {
        return list(node, path).stream().map(element -> text(element)).filter(text -> !text.isEmpty()).toList();
    }

    /** Adds a text under a name when there is one. */
    public static void put(RawRecord record, String name, String text) {
        if (!text.isBlank()) {
            record.add(name, text);
        }
    }

    /** {@code Family, Given} of the parts that are there. */
    public static String name(String family, String given) {
        return family.isBlank()
                ? given.strip()
                : given.isBlank() ? family.strip() : family.strip() + ", " + given.strip();
    }
}
