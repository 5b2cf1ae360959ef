// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON file of VOSviewer and VOSviewer Online: {@code network} with {@code items} (id, label, description, url, x, y,
 * cluster, weights, scores) and {@code links} (source_id, target_id, strength). Other members are passed over. Items
 * stand before links in all files seen; links before items are refused with what is missing.
 */
final class VosviewerFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final NetworkDraft draft;

    VosviewerFile(NetworkDraft draft) {
        this.draft = draft;
    }

    void read(Source source) throws IOException {
        try (InputStream bytes = source.unpacked();
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean list = token == JsonToken.PROPERTY_NAME && json.nextToken() == JsonToken.START_ARRAY;
                if (list && json.currentName().equals("items")) {
                    each(json, () -> item(json, source.name()));
                } else if (list && json.currentName().equals("links")) {
                    each(json, () -> link(json, source.name()));
                } else if (list || (token == JsonToken.PROPERTY_NAME && !json.currentName().equals("network"))) {
                    json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            draft.wrong(e.getLocation() == null
                    ? Position.of(source.name())
                    : new Position(source.name(), e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "the file is no JSON from here on", "export it again: it may have been cut off or edited by hand");
        }
    }

    private static void each(JsonParser json, Runnable read) {
        for (JsonToken token = json.nextToken(); token == JsonToken.START_OBJECT; token = json.nextToken()) {
            read.run();
        }
    }

    private static Position at(JsonParser json, String file) {
        return new Position(file, json.currentTokenLocation().getLineNr(), json.currentTokenLocation().getColumnNr());
    }

    private void item(JsonParser json, String file) {
        Position at = at(json, file);
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, String> weights = new LinkedHashMap<>();
        Map<String, String> scores = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "weights" -> numbers(json, weights);
                case "scores" -> numbers(json, scores);
                default -> scalar(json, name, plain);
            }
        }
        String id = plain.getOrDefault("id", "");
        draft.node(id, plain.getOrDefault("label", ""), at);
        plain.forEach((name, value) -> {
            switch (name) {
                case "id", "label" -> {
                }
                case "x", "y", "cluster" -> draft.attribute(name, Attribute.meaning(name), value, at);
                default -> draft.attribute(name, Meaning.LABEL, value, at);
            }
        });
        weights.forEach((name, value) -> draft.attribute(VosviewerMap.named(name), Meaning.COUNT, value, at));
        scores.forEach((name, value) -> draft.attribute(VosviewerMap.named(name),
                VosviewerMap.scored(VosviewerMap.named(name)), value, at));
    }

    private void link(JsonParser json, String file) {
        Position at = at(json, file);
        Map<String, String> plain = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            scalar(json, name, plain);
        }
        draft.link(plain.getOrDefault("source_id", ""), plain.getOrDefault("target_id", ""),
                plain.getOrDefault("strength", "1"), at);
    }

    private static void numbers(JsonParser json, Map<String, String> into) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            scalar(json, name, into);
        }
    }

    /** A value as its text; objects, lists and null are passed over. */
    private static void scalar(JsonParser json, String name, Map<String, String> into) {
        if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            into.put(name, json.getString());
        } else {
            json.skipChildren();
        }
    }
}
