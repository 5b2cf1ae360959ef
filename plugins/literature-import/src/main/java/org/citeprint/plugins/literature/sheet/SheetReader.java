// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.xml.SafeXml;

/** Reads the parts of a workbook as streams of XML. */
final class SheetReader {

    private static final XMLInputFactory FACTORY = SafeXml.factory();
    private static final int WIDEST = 16_384;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A part that is no XML of a workbook. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private Malformed(String reason, Throwable cause) {
            super(reason, cause);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private interface Step {
        /** Takes the event at hand; false stops. */
        boolean take(XMLStreamReader xml) throws XMLStreamException;
    }

    private SheetReader() {}

    private static void walk(InputStream in, String what, Step step) throws IOException, Malformed {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(text(in));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || !step.take(xml)) {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new Malformed(what + " of the workbook is malformed", e);
        } catch (IndexOutOfBoundsException | IllegalStateException | NumberFormatException e) {
            throw new Malformed(what + " of the workbook is malformed", e);
        }
    }

    /** Parts are in UTF-8; a byte order mark is passed over. */
    private static Reader text(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(new Unclosed(in), StandardCharsets.UTF_8));
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** The shared texts; phonetic readings are left out. */
    static List<String> texts(InputStream in) throws IOException, Malformed {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int[] reading = {0};
        walk(in, "the list of texts", xml -> {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "rPh" -> reading[0]++;
                    case "t" -> text.append(reading[0] == 0 ? xml.getElementText() : "");
                    default -> {
                        return true;
                    }
                }
            } else if (xml.isEndElement()) {
                reading[0] -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("si")) {
                    texts.add(escaped(text.toString()));
                }
            }
            return true;
        });
        return texts;
    }

    /** The relations of the sheets, in their order. */
    static List<String> sheets(InputStream in) throws IOException, Malformed {
        List<String> sheets = new ArrayList<>();
        walk(in, "the list of sheets", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        sheets.add(xml.getAttributeValue(i));
                    }
                }
            }
            return true;
        });
        return sheets;
    }

    /** Relations and the parts they lead to. */
    static List<String[]> links(InputStream in) throws IOException, Malformed {
        List<String[]> links = new ArrayList<>();
        walk(in, "the list of parts", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                links.add(new String[]{attribute(xml, "Id"), attribute(xml, "Target")});
            }
            return true;
        });
        return links;
    }

    /** The rows that have anything in them. */
    static void rows(InputStream in, List<String> texts, Workbook.Rows rows) throws IOException, Malformed {
        Row row = new Row(texts);
        walk(in, "the sheet", xml -> {
            if (xml.isStartElement()) {
                row.begin(xml);
            } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
                return row.blank() || rows.row(row.cells(), row.number());
            }
            return true;
        });
    }

    /** An attribute, or the empty text. */
    static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** {@code _x000D_} stands for a character that XML cannot have, which is left out, {@code _x005F_} for a low line. */
    static String escaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))))
                : text;
    }

    private static String character(String code) {
        int sign = Integer.parseInt(code, 16);
        return sign == '\n' || sign == '\t' ? " " : sign < ' ' ? "" : Character.toString(sign);
    }

    /** A number as a person would write it: {@code 2012.0} and {@code 2.012E3} are 2012. */
    static String number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            boolean whole = Math.abs(number.scale()) < 20 && number.precision() < 20
                    && number.stripTrailingZeros().scale() <= 0;
            return whole ? number.toBigInteger().toString() : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** The widest a sheet can be. */
    static int widest() {
        return WIDEST;
    }

    /** An archive goes on behind the part that was read. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive is closed by whoever opened it
        }
    }
}
