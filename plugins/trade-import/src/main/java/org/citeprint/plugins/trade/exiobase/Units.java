// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads {@code unit.txt}: some columns of labels and the unit in the last. */
final class Units {

    private Units() {}

    /** The unit of each label; empty without a file. */
    static Map<List<String>, String> read(Optional<TableLayout.Entry> entry) throws IOException {
        Map<List<String>, String> units = new LinkedHashMap<>();
        if (entry.isEmpty()) {
            return units;
        }
        try (InputStream in = entry.get().file().opener().open()) {
            RecordLines lines = new RecordLines(in, entry.get().shape().separator());
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (lines.line() > entry.get().shape().headerLines() && cells.size() > 1) {
                    units.put(cells.subList(0, cells.size() - 1), cells.getLast().strip());
                }
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(entry.get().file().name(), e);
        }
        return units;
    }
}
