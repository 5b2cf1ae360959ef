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
 * GEXF (gexf.net) as Gephi and Citeprint write it. The attributes of the nodes are read; a place comes from attributes
 * {@code x} and {@code y}, or else from the position of the picture. The weight of an edge is 1 where it has none.
 */
final class GexfFile implements XmlNetwork.Elements {

    private record Title(String name, boolean number) {}

    private final NetworkDraft draft;
    private final Map<String, Title> titles = new HashMap<>();
    private boolean ofNodes;

    GexfFile(NetworkDraft draft) {
        this.draft = draft;
    }

    @Override
    public void begin(XMLStreamReader xml, Position at) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "graph" -> {
                if (XmlNetwork.value(xml, "defaultedgetype").equals("directed")) {
                    draft.directed();
                }
            }
            case "attributes" -> ofNodes = XmlNetwork.value(xml, "class").equals("node");
            case "attribute" -> title(xml);
            case "node" -> {
                draft.node(XmlNetwork.value(xml, "id"), XmlNetwork.value(xml, "label"), at);
                values(xml).forEach((title, value) -> draft.attribute(title.name(),
                        title.number() ? Attribute.meaning(title.name()) : Meaning.LABEL, value, at));
            }
            case "edge" -> {
                String weight = XmlNetwork.value(xml, "weight");
                draft.link(XmlNetwork.value(xml, "source"), XmlNetwork.value(xml, "target"),
                        weight.isEmpty() ? "1" : weight, at);
            }
            default -> {
            }
        }
    }

    private void title(XMLStreamReader xml) {
        if (ofNodes) {
            String type = XmlNetwork.value(xml, "type");
            boolean text = type.equals("string") || type.equals("boolean") || type.equals("anyURI")
                    || type.startsWith("list");
            titles.put(XmlNetwork.value(xml, "id"), new Title(XmlNetwork.value(xml, "title"), !text));
        }
    }

    /** What the node that has begun holds; ends behind it, or before the first node within it. */
    private Map<Title, String> values(XMLStreamReader xml) throws XMLStreamException {
        Map<Title, String> values = new LinkedHashMap<>();
        Map<Title, String> place = new LinkedHashMap<>();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("attvalue")) {
                    Title title = titles.get(XmlNetwork.value(xml, "for"));
                    if (title != null) {
                        values.put(title, XmlNetwork.value(xml, "value"));
                    }
                } else if (xml.getLocalName().equals("position")) {
                    place.put(new Title("x", true), XmlNetwork.value(xml, "x"));
                    place.put(new Title("y", true), XmlNetwork.value(xml, "y"));
                }
            }
        }
        place.forEach(values::putIfAbsent);
        return values;
    }
}
