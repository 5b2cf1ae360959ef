// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as a stream, sheet after sheet, row after row: numbers in their shortest exact form, texts inline. The
 * same cells give the same bytes: entries carry no time. Texts that begin like a formula stay texts, as all texts do here.
 */
public final class XlsxWriter implements AutoCloseable {

    /** The longest name of a sheet that Excel takes. */
    public static final int LONGEST_NAME = 31;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> sheets = new ArrayList<>();
    private boolean open;

    /** Onto a stream that is closed with this writer. */
    public XlsxWriter(OutputStream stream) {
        this.zip = new ZipOutputStream(stream);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Begins a sheet; its name is cut to the 31 characters Excel allows, signs it forbids become {@code _}, and one that
     * is there already, whatever its capitals, gets a number.
     */
    public void sheet(String name) throws IOException {
        endSheet();
        String allowed = name.replaceAll("[\\\\/*?:\\[\\]]", "_");
        String free = cut(allowed, "");
        for (int again = 2; sheets.stream().anyMatch(free::equalsIgnoreCase); again++) {
            free = cut(allowed, " (" + again + ")");
        }
        sheets.add(free);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        open = true;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(LONGEST_NAME - end.length(), name.length())) + end;
    }

    /** Writes a row: first its texts, then its numbers. */
    public void row(List<String> texts, double... numbers) throws IOException {
        out.write("<row>");
        for (String text : texts) {
            out.write(text.isEmpty()
                    ? "<c/>"
                    : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
                            + "</t></is></c>");
        }
        for (double number : numbers) {
            out.write(Double.isFinite(number) ? "<c><v>" + number + "</v></c>" : "<c/>");
        }
        out.write("</row>");
    }

    private void endSheet() throws IOException {
        if (open) {
            out.write("</sheetData></worksheet>");
            end();
            open = false;
        }
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(symbol -> {
            switch (symbol) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\n', '\t', '\r' -> safe.append("&#").append(symbol).append(';');
                default ->
                    safe.appendCodePoint(symbol < ' ' || (symbol >= 0xD800 && symbol < 0xE000) || symbol == 0xFFFE
                            || symbol == 0xFFFF ? 0xFFFD : symbol);
            }
        });
        return safe.toString();
    }

    @Override
    public void close() throws IOException {
        endSheet();
        StringBuilder types = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"")
                    .append(TYPE)
                    .append("worksheet+xml\"/>");
            names.append("<sheet name=\"").append(escaped(sheets.get(i - 1)).replace("\"", "&quot;"))
                    .append("\" sheetId=\"")
                    .append(i).append("\" r:id=\"rId").append(i).append("\"/>");
            links.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE)
                    .append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links
                + "</Relationships>");
        part("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                + "application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                + "sheet.main+xml\"/>" + types + "</Types>");
        out.close();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }
}
