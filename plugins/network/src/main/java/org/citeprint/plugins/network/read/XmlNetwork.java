// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.api.xml.SafeXml;

/** A network in XML: its first element says whether it is GraphML or GEXF. No document types, no entities of others. */
final class XmlNetwork {

    private static final XMLInputFactory FACTORY = SafeXml.factory();

    /** What a format does with the elements it knows. */
    interface Elements {
        /** Takes an element that has begun; may read on to its end. */
        void begin(XMLStreamReader xml, Position at) throws XMLStreamException;
    }

    private final NetworkDraft draft;

    XmlNetwork(NetworkDraft draft) {
        this.draft = draft;
    }

    void read(Source source) throws IOException {
        try (InputStream bytes = source.unpacked()) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            try {
                elements(xml, source.name());
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            draft.wrong(place(source.name(), e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()),
                    "the file is no XML from here on", "export it again: it may have been cut off or edited by hand");
        }
    }

    private void elements(XMLStreamReader xml, String file) throws XMLStreamException {
        Elements elements = (first, at) -> {
            throw new ProblemException(Problem.error("CP-4150", at,
                    "this is no network: its first element is `" + first.getLocalName() + "`",
                    "take GraphML or GEXF, or one of the other formats of import.network; a page of HTML is often a request to"
                            + " log in"));
        };
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            Position at = place(file, xml.getLocation().getLineNumber(), 0);
            switch (xml.getLocalName()) {
                case "graphml" -> elements = new GraphMlFile(draft);
                case "gexf" -> elements = new GexfFile(draft);
                default -> elements.begin(xml, at);
            }
        }
    }

    private static Position place(String file, int line, int column) {
        return new Position(file, Math.max(0, line), Math.max(0, column));
    }

    /** An attribute of the element that has begun, empty where it has none. */
    static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
