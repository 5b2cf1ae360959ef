// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xml;

import javax.xml.stream.XMLInputFactory;

/**
 * Readers of XML files that may be anyone's. They know no document types, so that no entity can grow without bounds, and
 * open nothing outside the file.
 */
public final class SafeXml {

    private SafeXml() {}

    /** A new factory of such readers, which give each text in one piece; it may be set further. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
