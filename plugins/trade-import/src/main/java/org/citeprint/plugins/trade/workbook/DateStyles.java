// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of a workbook show a number as a date (ECMA-376, part 1, sections 18.8.30 and 18.8.31). Excel makes a date of
 * what is typed or opened as {@code 1-2} or {@code 3.4}, whose number, 46024 or so, is no flow of anything.
 */
final class DateStyles {

    /** Days since the end of 1899, from 1982 to 2064: years in headings, such as 2019, are none of them. */
    private static final double FIRST = 30_000;
    private static final double LAST = 60_000;

    private DateStyles() {}

    /** Collects the numbers of these styles. */
    static void read(XMLStreamReader xml, BitSet dates) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean begins = event == XMLStreamReader.START_ELEMENT;
            if ((begins || event == XMLStreamReader.END_ELEMENT) && xml.getLocalName().equals("cellXfs")) {
                ofCells = begins;
            } else if (begins && xml.getLocalName().equals("numFmt")) {
                codes.put(SheetXml.attribute(xml, "numFmtId"), SheetXml.attribute(xml, "formatCode"));
            } else if (begins && ofCells && xml.getLocalName().equals("xf")) {
                dates.set(style, isDate(SheetXml.attribute(xml, "numFmtId"), codes));
                style++;
            }
        }
    }

    /** 14 to 17 and 22 are dates that every workbook has; others have a letter of day or year outside quotes. */
    private static boolean isDate(String number, Map<String, String> codes) {
        String code = codes.getOrDefault(number, "");
        return number.matches("1[4-7]|22")
                || code.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|General", "").matches(".*[dyDY].*");
    }

    static boolean isDay(double number) {
        return number >= FIRST && number <= LAST && number == Math.rint(number);
    }

    /** {@code 2026-01-02}. */
    static String shown(double number) {
        return LocalDate.of(1899, 12, 30).plusDays((long) number).toString();
    }
}
