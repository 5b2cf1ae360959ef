// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.problem.Position;

/**
 * GraphML (graphml.graphdrawing.org) as igraph, networkx, Gephi and Citeprint write it. Of the data of a node, that of
 * the key named {@code label} (or {@code name}) is its label; of the data of an edge, that named {@code weight} its
 * weight, 1 where it has none.
 */
final class GraphMlFile implements XmlNetwork.Elements {

    private record Key(String name, boolean number) {}

    private final NetworkDraft draft;
    private final Map<String, Key> keys = new HashMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    GraphMlFile(NetworkDraft draft) {
        this.draft = draft;
    }

    @Override
    public void begin(XMLStreamReader xml, Position at) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" -> key(xml);
            case "graph" -> {
                if (XmlNetwork.value(xml, "edgedefault").equals("directed")) {
                    draft.directed();
                }
            }
            case "node" -> node(XmlNetwork.value(xml, "id"), children(xml), at);
            case "edge" -> {
                String source = XmlNetwork.value(xml, "source");
                String target = XmlNetwork.value(xml, "target");
                draft.link(source, target, children(xml).getOrDefault("weight", "1"), at);
            }
            default -> {
            }
        }
    }

    private void key(XMLStreamReader xml) {
        String type = XmlNetwork.value(xml, "attr.type");
        String name = XmlNetwork.value(xml, "attr.name");
        keys.put(XmlNetwork.value(xml, "id"), new Key(name.isEmpty() ? XmlNetwork.value(xml, "id") : name,
                type.equals("int") || type.equals("long") || type.equals("float") || type.equals("double")));
    }

    private void node(String id, Map<String, String> values, Position at) {
        String label = values.containsKey("label") ? "label" : "name";
        draft.node(id, values.getOrDefault(label, ""), at);
        values.forEach((name, value) -> {
            if (!name.equals(label)) {
                boolean number = keys.values().stream().anyMatch(key -> key.name().equals(name) && key.number());
                draft.attribute(name, number ? Attribute.meaning(name) : Meaning.LABEL, value, at);
            }
        });
    }

    /** The data of the element that has begun, by the names of their keys; ends behind the element. */
    private Map<String, String> children(XMLStreamReader xml) throws XMLStreamException {
        data.clear();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("data")) {
                String key = XmlNetwork.value(xml, "key");
                data.put(keys.getOrDefault(key, new Key(key, false)).name(), xml.getElementText().strip());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return data;
    }
}
