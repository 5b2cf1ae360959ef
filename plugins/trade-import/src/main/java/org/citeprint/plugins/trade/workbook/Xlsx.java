// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * An Office Open XML workbook (ECMA-376, part 1, section 18). Its packed bytes are held, its XML passes by as a stream of
 * events; of formatting only that of dates is looked at; of formulas the stored results are taken, and one
 * without a result is no blank.
 */
final class Xlsx implements Workbook {

    private final String file;
    private final byte[] bytes;
    private final List<String> shared;
    private final BitSet dates;
    private final SequencedMap<String, String> parts;

    private Xlsx(
            String file, byte[] bytes, List<String> shared, BitSet dates, SequencedMap<String, String> parts) {
        this.dates = dates;
        this.file = file;
        this.bytes = bytes;
        this.shared = shared;
        this.parts = parts;
    }

    static Xlsx open(String file, byte[] bytes) throws IOException {
        try {
            Map<String, String> targets = new HashMap<>();
            boolean found = read(bytes, "xl/_rels/workbook.xml.rels", xml -> relations(xml, targets));
            SequencedMap<String, String> parts = new LinkedHashMap<>();
            found &= read(bytes, "xl/workbook.xml", xml -> sheets(xml, targets, parts));
            if (!found || parts.isEmpty()) {
                throw Workbook.withoutSheets(file, bytes);
            }
            List<String> shared = new ArrayList<>();
            read(bytes, "xl/sharedStrings.xml", xml -> SheetXml.sharedStrings(xml, shared));
            BitSet dates = new BitSet();
            read(bytes, "xl/styles.xml", xml -> DateStyles.read(xml, dates));
            return new Xlsx(file, bytes, shared, dates, parts);
        } catch (XMLStreamException e) {
            throw TableReader.damaged(file, new IOException("its list of sheets or texts ends in the middle", e));
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public Grid sheet(String name) throws IOException {
        String part = parts.get(name);
        if (part == null) {
            throw new ProblemException(Problem.error("CP-3141", Position.of(file), "no sheet `" + name + "`",
                    "the workbook has " + String.join(", ", parts.keySet())));
        }
        Grid grid = new Grid(file + "!" + name);
        try {
            if (!read(bytes, part, xml -> new SheetXml(xml, shared, dates, grid).read())) {
                throw TableReader.damaged(file, new IOException("it has no part " + part));
            }
        } catch (EOFException | ZipException | XMLStreamException | RuntimeException e) {
            throw Workbook.broken(grid, name, e);
        }
        return grid;
    }

    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static boolean read(byte[] bytes, String name, Part part) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase(name)) {
                    part.read(SheetXml.reader((InputStream) zip));
                    return true;
                }
            }
        }
        return false;
    }

    /** A part of an archive as it is. */
    static Optional<byte[]> part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }

    static void relations(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                String target = SheetXml.attribute(xml, "Target");
                targets.put(SheetXml.attribute(xml, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private static void sheets(XMLStreamReader xml, Map<String, String> targets, Map<String, String> parts)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                String part = targets.get(SheetXml.attribute(xml, "id"));
                if (part != null && part.endsWith(".xml")) {
                    parts.put(SheetXml.attribute(xml, "name"), part);
                }
            }
        }
    }
}
