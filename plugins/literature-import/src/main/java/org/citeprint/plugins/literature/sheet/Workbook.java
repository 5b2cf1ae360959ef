// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.citeprint.api.operation.Source;

/**
 * The first sheet of a workbook, row by row. One of Office Open XML is read twice: once for its shared texts,
 * which are held in memory, once for the rows, which are not. Neither document types nor external entities are read.
 */
public final class Workbook {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Source source;
    private List<String> texts = List.of();
    private List<String> sheets = List.of();
    private List<String[]> links = List.of();
    private final TreeSet<String> parts = new TreeSet<>();
    private Optional<String> damage = Optional.empty();

    /** Takes rows. */
    public interface Rows {
        /** A row by its number in the sheet, from 1; false stops. */
        boolean row(List<String> cells, int number);
    }

    private Workbook(Source source) {
        this.source = source;
    }

    /** Hands over the rows that have anything in them; gives why they could not all be read, if so. */
    public static Optional<String> read(Source source, Rows rows) throws IOException {
        if (OldWorkbook.isOne(source)) {
            return OldWorkbook.read(source, rows);
        }
        Workbook book = new Workbook(source);
        book.parts((name, in) -> {
            book.parts.add(name);
            switch (name) {
                case TEXTS -> book.texts = SheetReader.texts(in);
                case BOOK -> book.sheets = SheetReader.sheets(in);
                case LINKS -> book.links = SheetReader.links(in);
                default -> {
                    return;
                }
            }
        });
        String sheet = book.first();
        if (sheet.isEmpty()) {
            return book.damage.or(() -> Optional.of("workbook has no sheet"));
        }
        book.parts((name, in) -> {
            if (name.equals(sheet)) {
                SheetReader.rows(in, book.texts, rows);
            }
        });
        return book.damage;
    }

    /** The part that holds the first sheet. */
    private String first() {
        for (String id : sheets) {
            for (String[] link : links) {
                String name = link[1].startsWith("/") ? link[1].substring(1) : "xl/" + link[1];
                if (link[0].equals(id) && parts.contains(name)) {
                    return name;
                }
            }
        }
        List<String> found = new ArrayList<>(parts);
        found.removeIf(name -> !name.startsWith("xl/worksheets/") || !name.endsWith(".xml"));
        return found.isEmpty() ? "" : found.getFirst();
    }

    private interface Part {
        void read(String name, InputStream in) throws IOException, SheetReader.Malformed;
    }

    private void parts(Part each) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                each.read(entry.getName(), zip);
            }
        } catch (EOFException e) {
            damage = Optional.of("workbook ends in the middle");
        } catch (ZipException | IllegalArgumentException e) {
            damage = Optional.of("workbook is damaged");
        } catch (SheetReader.Malformed e) {
            damage = Optional.of(e.reason());
        }
    }
}
