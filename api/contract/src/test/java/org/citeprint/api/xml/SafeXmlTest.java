// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xml;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SafeXmlTest {

    private static String text(String xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                return reader.getText();
            }
        }
        return "";
    }

    @Test
    void aTextComesInOnePiece() throws XMLStreamException {
        assertThat(text("<a>R&amp;D <![CDATA[<b>]]> &#x4E2D;</a>")).isEqualTo("R&D <b> 中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY e 'ha'>", "<!ENTITY e SYSTEM 'file:///etc/hostname'>"})
    void anEntityOfADocumentTypeIsUnknown(String entity) {
        assertThatThrownBy(() -> text("<!DOCTYPE a [" + entity + "]><a>&e;</a>"))
                .isInstanceOf(XMLStreamException.class);
    }
}
