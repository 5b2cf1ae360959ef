// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.xml.SafeXml;

/** Puts the cells of a sheet's XML into a grid as they pass by. */
final class SheetXml {

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final BitSet dates;
    private final Grid grid;
    private int row = -1;
    private int column = -1;

    SheetXml(XMLStreamReader xml, List<String> shared, BitSet dates, Grid grid) {
        this.dates = dates;
        this.xml = xml;
        this.shared = shared;
        this.grid = grid;
    }

    /** No document type and nothing from outside is looked at. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return SafeXml.factory().createXMLStreamReader(in);
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** One text for each {@code si}: its runs joined, without the pronunciation of East Asian texts. */
    static void sharedStrings(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(runs(xml, "si"));
            }
        }
    }

    private static String runs(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
                return text.toString();
            }
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t") && !spoken) {
                text.append(xml.getElementText());
            }
        }
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    String number = attribute(xml, "r");
                    row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
                    column = -1;
                } else if (xml.getLocalName().equals("c")) {
                    cell();
                }
            }
        }
    }

    private void cell() throws XMLStreamException {
        String place = attribute(xml, "r");
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        column = place.isEmpty() ? column + 1 : columnOf(place);
        boolean formula = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                if (formula && grid.isEmpty(row, column) && !type.equals("str")) {
                    grid.text(row, column, ErrorValue.NOT_COMPUTED);
                }
                return;
            }
            formula |= event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("f");
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
                value(type, style, xml.getElementText());
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("is")) {
                grid.text(row, column, runs(xml, "is"));
            }
        }
    }

    private void value(String type, String style, String value) {
        switch (type) {
            case "s" -> grid.text(row, column, shared.get(Integer.parseInt(value.strip())));
            case "str", "e", "d" -> grid.text(row, column, value);
            case "b" -> grid.truth(row, column, !value.strip().equals("0"));
            default -> {
                if (!value.isBlank()) {
                    double number = Double.parseDouble(value.strip());
                    if (!style.isEmpty() && dates.get(Integer.parseInt(style)) && DateStyles.isDay(number)) {
                        grid.text(row, column, DateStyles.shown(number));
                    } else {
                        grid.number(row, column, number);
                    }
                }
            }
        }
    }

    /** {@code AB12} is column 27. */
    private static int columnOf(String place) {
        int number = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            number = number * 26 + place.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }
}
