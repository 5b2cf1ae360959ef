// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The row at hand: cells say their column by letters, and empty ones are left out of the file. */
final class Row {

    private final List<String> texts;
    private List<String> cells = new ArrayList<>();
    private int number;
    private int column;
    private String kind = "";

    Row(List<String> texts) {
        this.texts = texts;
    }

    int number() {
        return number;
    }

    List<String> cells() {
        return cells;
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Takes the beginning of an element. */
    void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                String own = SheetReader.attribute(xml, "r");
                number = own.isEmpty() ? number + 1 : Integer.parseInt(own);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String own = SheetReader.attribute(xml, "r");
                column = own.isEmpty() ? column + 1 : column(own);
                kind = SheetReader.attribute(xml, "t");
                put("");
            }
            case "v" -> put(value(xml.getElementText()));
            case "t" -> put(
                    cells.isEmpty() || column < 0 ? "" : cells.get(column) + SheetReader.escaped(xml.getElementText()));
            default -> {
                return;
            }
        }
    }

    private void put(String value) {
        if (column < 0) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value(String text) {
        return switch (kind) {
            case "s" -> texts.get(Integer.parseInt(text.strip()));
            case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr" -> SheetReader.escaped(text);
            case "e" -> "";
            default -> SheetReader.number(text);
        };
    }

    /** The column of a cell such as {@code AB12}, from 0. */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
            if (column > SheetReader.widest() || column < 0) {
                throw new NumberFormatException("no column " + cell);
            }
        }
        return column - 1;
    }
}
