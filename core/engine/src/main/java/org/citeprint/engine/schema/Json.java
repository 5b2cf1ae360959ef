// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Short forms for the pieces a schema is made of. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    static ObjectNode ref(String definition) {
        return object().put("$ref", "#/definitions/" + definition);
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode oneOfTexts(Collection<String> values) {
        return object().set("enum", strings(values));
    }

    static ObjectNode anyOf(JsonNode... choices) {
        ArrayNode array = NODES.arrayNode();
        for (JsonNode choice : choices) {
            array.add(choice);
        }
        return object().set("anyOf", array);
    }

    /** A map with any keys of which each value is of one kind. */
    static ObjectNode mapOf(JsonNode value) {
        return type("object").set("additionalProperties", value);
    }

    static ObjectNode listOf(JsonNode item) {
        return type("array").set("items", item);
    }

    /** A map with these keys and no other. */
    static ObjectNode closed(ObjectNode properties, Collection<String> required) {
        ObjectNode schema = type("object").set("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.set("required", strings(required));
        }
        return schema;
    }
}
