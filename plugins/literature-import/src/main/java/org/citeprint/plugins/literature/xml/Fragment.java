// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one record as XML. There is no document type: a text that brings one, or an entity that XML does not
 * have of itself, is malformed, and nothing outside the text is ever opened. Prefixes are taken as they stand.
 */
final class Fragment {

    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private Fragment() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = SafeXml.factory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("external entity " + name);
        });
        return factory;
    }

    /** The element, or nothing when the text is malformed. */
    static Optional<Element> read(String text) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return Optional.ofNullable(tree(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Element tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.getLast().children().add(element);
                    }
                    open.addLast(element);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = Objects.requireNonNull(open.pollLast());
                    if (!open.isEmpty()) {
                        open.getLast().text().append(done.text());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getLast().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw new XMLStreamException(
                        "a document type or an entity of one");
                default -> {
                }
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Element(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }
}
