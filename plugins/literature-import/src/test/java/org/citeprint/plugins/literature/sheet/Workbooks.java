// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks as Excel does: texts in a list of their own behind the sheet, numbers in place, gaps left out. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Workbooks() {}

    /** A workbook whose first sheet has these rows; cells that are whole numbers stand as numbers. */
    public static byte[] of(List<List<String>> rows) {
        List<String> texts = new ArrayList<>();
        StringBuilder sheet = new StringBuilder(HEAD + "<worksheet" + MAIN + "><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(rows.get(row).get(column), (char) ('A' + column) + "" + (row + 1), texts, sheet);
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        StringBuilder shared = new StringBuilder(HEAD + "<sst" + MAIN + ">");
        texts.forEach(
                text -> shared.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>"));
        shared.append("</sst>");
        return pack("[Content_Types].xml", HEAD + "<Types/>", "_rels/.rels", HEAD + "<Relationships/>",
                "xl/workbook.xml",
                HEAD + "<workbook" + MAIN + "><sheets><sheet name=\"savedrecs\" sheetId=\"1\" r:id=\"rId7\"/>"
                        + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/data.xml\"/>"
                        + "</Relationships>",
                "xl/worksheets/data.xml", sheet.toString(), "xl/sharedStrings.xml", shared.toString());
    }

    private static void cell(String value, String place, List<String> texts, StringBuilder sheet) {
        if (value.isEmpty()) {
            return;
        }
        if (value.matches("[0-9]+")) {
            sheet.append("<c r=\"").append(place).append("\"><v>").append(value).append(".0</v></c>");
        } else if (value.length() % 3 == 0) {
            sheet.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t>").append(escaped(value))
                    .append("</t></is></c>");
        } else {
            texts.add(value);
            sheet.append("<c r=\"").append(place).append("\" t=\"s\"><v>").append(texts.size() - 1).append("</v></c>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** An archive of names and texts in turn. */
    public static byte[] pack(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                ZipEntry entry = new ZipEntry(parts[i]);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
